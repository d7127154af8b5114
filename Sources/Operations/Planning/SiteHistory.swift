import Conversion
import Outreach

/// What the visits to every site brought, as the log has it: people who could have come, eligible attendees, sign-ups.
struct SiteHistory: Sendable {
    /// The visits of one site that tell something, each as a proportion.
    struct Record: Sendable {
        /// Eligible attendees of those who could have come, by visit.
        var turnout: [Proportion] = []
        /// Sign-ups of the eligible attendees, by visit.
        var conversion: [Proportion] = []
        /// Sign-ups credited to its visits.
        var signUps = 0
    }

    private(set) var records: [String: Record] = [:]

    /// - Parameter question: the facts; its events are grouped by site.
    init(_ state: CampaignState, _ question: ConversionQuestion) throws {
        var byVisit = question
        byVisit.events = question.events.enumerated().map { index, event in
            ReportEvent(
                moment: event.moment, heads: event.heads,
                groups: event.groups.map { GroupKey($0.first, "\(index)") }, isReported: event.isReported)
        }
        let report = try ConversionReport(byVisit)
        var visits: [String: [(event: ReportEvent, row: ConversionRow)]] = [:]
        for row in report.rows {
            guard let key = row.key, let index = key.second.flatMap({ Int($0) }) else { continue }
            visits[key.first, default: []].append((question.events[index], row))
        }
        // A head without a name is taken to be eligible as often as one with a name.
        let counted = report.rows.filter { $0.attended > 0 }
        let listed = counted.reduce(0) { $0 + $1.attended }
        let eligible = counted.reduce(0) { $0 + $1.eligible }
        let eligibleShare = listed > 0 ? Double(eligible) / Double(listed) : 1
        for (id, all) in visits {
            guard let site = state.siteByID[id] else { continue }
            records[id] = SiteHistory.record(
                of: all, potential: SiteHistory.potential(of: site, state), eligibleShare,
                horizon: Double(state.campaign.recoveryDays))
        }
    }

    /// Walks a site's visits by time: who signed up at one is no longer there at the next, and a visit soon after another
    /// finds fewer who come at all.
    private static func record(
        of visits: [(event: ReportEvent, row: ConversionRow)], potential: Int, _ eligibleShare: Double,
        horizon: Double
    ) -> Record {
        var record = Record()
        var last: Int?
        for (event, row) in visits.sorted(by: {
            ($0.event.moment.day, $0.event.moment.order) < ($1.event.moment.day, $1.event.moment.order)
        }) {
            let day = Int(event.moment.day)
            let left = Expectation.remainingPotential(recorded: potential, signUpsSince: record.signUps)
            let recency = Expectation.recovery(
                daysSinceLastVisit: last.map { day - $0 }, horizon: horizon)
            let present = Int((Double(left) * recency).rounded())
            var came: Int?
            if row.attended > 0 {
                came = row.eligible
            } else if let heads = row.heads {
                came = Int((Double(heads) * eligibleShare).rounded())
            }
            if let came, let seen = Proportion(min(came, present), of: present) { record.turnout.append(seen) }
            if row.conversion.trials > 0 { record.conversion.append(row.conversion) }
            record.signUps += row.signUps
            last = day
        }
        return record
    }

    /// The site's recorded potential, else that usual in its ecosystem.
    static func potential(of site: Outreach.Site, _ state: CampaignState) -> Int {
        site.potential ?? state.ecosystems[site.ecosystem]?.potential ?? 100
    }
}
