import Conversion
import EventLog
import Outreach

/// What a visit to a site may bring, factor by factor.
struct SiteExpectation: Hashable, Sendable {
    /// Workers who could still sign up.
    var potential: Int
    /// Eligible attendees per worker of the potential, 0...1.
    var turnout: Double
    /// Sign-ups per eligible attendee, 0...1.
    var rate: Double
    /// How far the site has recovered from its last visit, 0...1.
    var recency: Double

    /// Potential x turnout x rate x recency.
    var signUps: Double { Double(potential) * turnout * rate * recency }
}

/// The expectation of every site on a day, learnt from what was logged: empirical Bayes within each ecosystem.
struct SiteExpectations {
    private var turnouts: [String: EmpiricalBayes] = [:]
    private var rates: [String: EmpiricalBayes] = [:]
    private var history: [String: ConversionRow] = [:]
    private let state: CampaignState
    private let visits: [String: [Day]]

    /// - Parameter report: the conversion report by site.
    init(_ state: CampaignState, _ report: ConversionReport) {
        self.state = state
        for row in report.rows { history[row.key?.first ?? ""] = row }
        var turnoutSamples: [String: [Proportion]] = [:]
        var rateSamples: [String: [Proportion]] = [:]
        for site in state.sites {
            guard let row = history[site.id] else { continue }
            let asked = SiteExpectations.potential(of: site, state) * row.events
            if let seen = Proportion(min(row.eligible, asked), of: asked) {
                turnoutSamples[site.ecosystem, default: []].append(seen)
            }
            rateSamples[site.ecosystem, default: []].append(row.conversion)
        }
        turnouts = turnoutSamples.compactMapValues { EmpiricalBayes(sites: $0) }
        rates = rateSamples.compactMapValues { EmpiricalBayes(sites: $0) }
        var visits: [String: [Day]] = [:]
        for event in state.events where event.status.occupiesTeams {
            if let day = event.start?.day { visits[event.site, default: []].append(day) }
        }
        self.visits = visits
    }

    /// What a visit to the site on that day may bring. Visits of the week itself do not count against it.
    func expectation(of site: Outreach.Site, on day: Day, outside week: DayRange?) -> SiteExpectation {
        let row = history[site.id]
        let ecosystem = state.ecosystems[site.ecosystem]
        let asked = SiteExpectations.potential(of: site, state)
        let reached = asked * (row?.events ?? 0)
        let turnout = Proportion(min(row?.eligible ?? 0, reached), of: reached).flatMap {
            turnouts[site.ecosystem]?.estimate(of: $0).rate
        }
        let rate = (row?.conversion ?? Proportion(0, of: 0)).flatMap { rates[site.ecosystem]?.estimate(of: $0).rate }
        let days = visits[site.id]?.filter { week?.contains($0) != true }.map { abs($0.days(to: day)) }.min()
        return SiteExpectation(
            potential: Expectation.remainingPotential(recorded: asked, signUpsSince: row?.signUps ?? 0),
            turnout: turnout ?? ecosystem?.turnout ?? 0.2, rate: rate ?? ecosystem?.rate ?? 0.2,
            recency: Expectation.recovery(daysSinceLastVisit: days))
    }

    private static func potential(of site: Outreach.Site, _ state: CampaignState) -> Int {
        site.potential ?? state.ecosystems[site.ecosystem]?.potential ?? 100
    }
}
