import Conversion
import Outreach
import Planning

/// The places of a board, each in the ways in which it can be visited.
///
/// A place is several of the problem's sites where it may be visited more than once or in more than one way: by a team that
/// its host asks for, by one that the host would rather not see, by any other, or as a planned event stands. The ways of
/// one visit exclude each other by a spacing of the whole period, or beside other visits by a quota of one event at most.
struct SiteLayout: Sendable {
    let period: PlanPeriod
    let state: CampaignState
    /// What visits may bring; nil on a board to check events on, where a place is one site with no regard to other visits.
    let expected: SiteExpectations?
    let geography: Geography
    /// Identifiers of the teams on the board.
    let teams: Set<String>

    /// The days of the period on which events can be held at all, with their numbers.
    private let workdays: [(index: Int, day: Day)]
    private(set) var choices: [PlanChoice] = []
    private(set) var sites: [Planning.Site] = []
    private(set) var spacings: [Spacing] = []
    private(set) var offers = Labels<Offer>()
    /// The labels that quotas count.
    private(set) var groups = Labels<QuotaPurpose>()

    init(
        _ period: PlanPeriod, _ state: CampaignState, _ expected: SiteExpectations?, _ geography: Geography,
        teams: [Team]
    ) {
        self.period = period
        self.state = state
        self.expected = expected
        self.geography = geography
        self.teams = Set(teams.map(\.id))
        workdays = period.days.enumerated().filter { state.holiday(on: $0.element) == nil }
            .map { ($0.offset, $0.element) }
    }

    /// Adds a place.
    ///
    /// - Parameters:
    ///   - standing: the days of all events at the place that stand, in the period and outside.
    ///   - planned: events of the period at the place that may be moved, in their order.
    mutating func add(_ site: Outreach.Site, standing: [Day], planned: [Outreach.Event]) {
        let taken = expected == nil ? 0 : standing.count { period.range.contains($0) }
        let visits = expected == nil ? 1 : max((site.maxVisits ?? 1) - taken, planned.count)
        guard visits > 0 else { return }
        let expectation = expected?.expectation(of: site, on: period.middle, outside: period.range) ?? .nothing
        let spacing = state.spacing(of: site)
        let recovery = Expectation.recovery(
            daysSinceLastVisit: spacing, horizon: Double(state.campaign.recoveryDays))
        let openings = openings(of: site, apartFrom: expected == nil ? [] : standing, days: spacing)
        let promised = expected == nil ? nil : state.openPromise(of: site, visited: standing)
        let deadline = promised.flatMap { $0 <= period.range.last ? $0 : nil }
        let first = sites.count
        for visit in 1...visits {
            var lessened = expectation
            for _ in 1..<(taken + visit) { lessened.recency *= recovery }
            var call = Call(
                site: site, visit: taken + visit, expectation: lessened, openings: openings, groups: groups(of: site))
            if visit == 1, let deadline {
                // A promise that is overdue is kept in the first week.
                let limit = deadline < period.range.first ? period.week.sunday : deadline
                call.openings.removeAll { period.range.first.advanced(by: $0.day) > limit }
                call.groups.append(groups.number(of: .promise(site: site.id)))
            }
            let ways = self.ways(of: call, keeping: planned.count >= visit ? planned[visit - 1] : nil)
            if visits > 1, ways.count > 1 {
                let label = groups.number(of: .oneWay(site: site.id, visit: taken + visit))
                for way in ways { append(way, call, label: label) }
            } else {
                for way in ways { append(way, call) }
            }
        }
        if sites.count > first + 1 {
            spacings.append(
                Spacing(sites: Array(first..<sites.count), days: visits > 1 ? spacing : period.weeks * 7))
        }
    }

    /// Adds a site of the problem where an event stands, open just then.
    mutating func stand(_ event: Outreach.Event, at site: Outreach.Site, _ opening: Opening, isLead: Bool) {
        choices.append(
            PlanChoice(site: site, way: .standing(event: event.id), visit: 1, expectation: .nothing, premium: 0))
        // A joint event counts once, however many teams hold it.
        sites.append(
            Planning.Site(
                prize: 0, duration: opening.interval.end - opening.interval.start, place: geography.place(of: site),
                openings: [opening], groups: isLead ? groups(of: site) : [],
                cost: isLead ? state.visitCost(of: site) : 0))
    }

    /// One visit to a place, whoever makes it.
    private struct Call {
        let site: Outreach.Site
        let visit: Int
        let expectation: SiteExpectation
        var openings: [Opening]
        var groups: [Int]
    }

    /// One way to make a visit.
    private struct WayOut {
        let way: PlanChoice.Way
        let needs: Set<Int>
        let premium: Double
        var openings: [Opening]?
        var minutes: Int?
    }

    private mutating func append(_ way: WayOut, _ call: Call, label: Int? = nil) {
        let prize = call.expectation.prize
        let premium = max(way.premium, -prize)
        choices.append(
            PlanChoice(
                site: call.site, way: way.way, visit: call.visit, expectation: call.expectation, premium: premium))
        sites.append(
            Planning.Site(
                prize: prize + premium, duration: way.minutes ?? state.duration(of: call.site),
                place: geography.place(of: call.site), openings: way.openings ?? call.openings,
                groups: call.groups + (label.map { [$0] } ?? []), needs: way.needs,
                cost: state.visitCost(of: call.site)))
    }

    /// The ways in which a visit can be made, the one that keeps a planned event last.
    private mutating func ways(of call: Call, keeping event: Outreach.Event?) -> [WayOut] {
        let wished = teams.intersection(call.site.wishTeams?.teams ?? [])
        let avoided = teams.intersection(call.site.avoidTeams?.teams ?? []).subtracting(wished)
        let skills = Set((call.site.skills?.words ?? []).map { offers.number(of: .skill($0)) })
        let value = state.campaign.wishValue
        func needs(_ teams: Set<String>) -> Set<Int> { skills.union([offers.number(of: .teams(teams))]) }
        var ways: [WayOut] = []
        guard expected != nil else { return [WayOut(way: .ordinary, needs: skills, premium: 0)] }
        if !wished.isEmpty { ways.append(WayOut(way: .wished, needs: needs(wished), premium: value)) }
        if teams.count > wished.count + avoided.count {
            let some = avoided.isEmpty ? skills : needs(teams.subtracting(avoided))
            ways.append(WayOut(way: .ordinary, needs: some, premium: 0))
        }
        if !avoided.isEmpty { ways.append(WayOut(way: .avoided, needs: needs(avoided), premium: -value)) }
        if let event, let kept = keeping(event, wished, avoided) { ways.append(kept) }
        return ways
    }

    /// The way that leaves a planned event as it is; what was agreed upon needs no skill.
    private mutating func keeping(_ event: Outreach.Event, _ wished: Set<String>, _ avoided: Set<String>) -> WayOut? {
        guard let start = event.start, let day = period.index(of: start.day), let minutes = event.minutes,
            let team = event.teams.teams.first
        else { return nil }
        let wish = wished.contains(team) ? 1.0 : avoided.contains(team) ? -1 : 0
        return WayOut(
            way: .kept(event: event.id), needs: [offers.number(of: .teams([team]))],
            premium: state.campaign.movePrice + wish * state.campaign.wishValue,
            openings: [Opening(day: day, start: start.minute, end: start.minute + minutes)], minutes: minutes)
    }

    /// When the place can be visited in the period, days off and days too near to standing events left out.
    private func openings(of site: Outreach.Site, apartFrom standing: [Day], days: Int) -> [Opening] {
        workdays.flatMap { index, day -> [Opening] in
            guard standing.allSatisfy({ abs($0.days(to: day)) >= days }) else { return [] }
            return state.openings(of: site, on: day).map { Opening(day: index, start: $0.open, end: $0.close) }
        }
    }

    /// The labels of the quotas that count events at the place.
    private mutating func groups(of site: Outreach.Site) -> [Int] {
        state.quotas.compactMap { quota in
            switch quota.scope {
            case .ecosystem: quota.of == site.ecosystem ? groups.number(of: .ecosystem(quota.of)) : nil
            case .region:
                site.region.map { Region.lies($0, in: quota.of) } == true ? groups.number(of: .region(quota.of)) : nil
            case .team: nil
            }
        }
    }
}
