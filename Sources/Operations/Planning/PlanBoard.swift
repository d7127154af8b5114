import Outreach
import Planning

/// A period as a planning problem: the places that can be visited, the team-days, and the events that already stand.
struct PlanBoard: Sendable {
    let period: PlanPeriod
    /// What each of the problem's sites stands for, in its order; the standing events come last.
    private(set) var choices: [PlanChoice] = []
    /// The problem's team-days, in its order.
    private(set) var teamDays: [(team: Team, day: Day)] = []
    /// Events of the period that the plan works round, with a visit for each of their teams.
    private(set) var standing: [(event: Outreach.Event, visit: Visit)] = []
    private(set) var problemSites: [Planning.Site] = []
    private var offices: [Office] = []
    private var problemTeamDays: [TeamDay] = []
    private let travel: Travel

    /// The places of the problem's sites, without those of standing events.
    var sites: [Outreach.Site] { choices.prefix { !$0.isStanding }.map(\.site) }
    /// What a visit to each of `sites` may bring.
    var expectations: [SiteExpectation] { choices.prefix { !$0.isStanding }.map(\.expectation) }

    /// - Parameters:
    ///   - expected: what visits may bring. Without it the board is one to check events on: every prize is 0, and standing
    ///     events leave their sites eligible.
    ///   - candidates: the sites that may be visited; standing events make theirs ineligible.
    ///   - without: an event that is being moved and so does not stand.
    ///   - replans: whether events that are planned and not confirmed may be moved or given up, at a price.
    init(
        _ period: PlanPeriod, _ state: CampaignState, _ expected: SiteExpectations?, candidates: [Outreach.Site],
        teams: [Team], without moved: String? = nil, replans: Bool = false
    ) {
        self.period = period
        let geography = Geography(state)
        let rules = state.campaign
        travel = .road(
            RoadTravel(
                roadFactor: rules.roadFactor, kilometresPerHour: rules.speed, fixedMinutes: Double(rules.legMinutes)))
        let standingEvents = state.events.filter { event in
            event.status.occupiesTeams && event.id != moved
                && event.start.map { period.range.contains($0.day) } ?? false
        }
        let taken = Set(standingEvents.map(\.site))
        offices = teams.map { Office(place: geography.place(of: $0)) }
        for (number, team) in teams.enumerated() {
            for (index, day) in period.days.enumerated() {
                guard let teamDay = PlanBoard.teamDay(number, team, index, day, state) else { continue }
                teamDays.append((team, day))
                problemTeamDays.append(teamDay)
            }
        }
        for site in candidates where moved != nil || expected == nil || !taken.contains(site.id) {
            let openings = period.days.enumerated().flatMap { index, day in
                state.holiday(on: day) == nil
                    ? state.openings(of: site, on: day).map { Opening(day: index, start: $0.open, end: $0.close) } : []
            }
            let expectation = expected?.expectation(
                of: site, on: period.middle, outside: period.range)
            choices.append(
                PlanChoice(
                    site: site, way: .ordinary, visit: 1, expectation: expectation ?? .nothing, premium: 0))
            problemSites.append(
                Planning.Site(
                    prize: expectation?.prize ?? 0, duration: state.duration(of: site),
                    place: geography.place(of: site), openings: openings))
        }
        for event in standingEvents { stand(event, state, geography) }
    }

    /// Puts a standing event on the board: a place of its own for each of its teams, open just then.
    private mutating func stand(_ event: Outreach.Event, _ state: CampaignState, _ geography: Geography) {
        guard let start = event.start, let site = state.siteByID[event.site] else { return }
        let minutes = event.minutes ?? state.duration(of: site)
        for team in event.teams.teams {
            guard let index = teamDays.firstIndex(where: { $0.team.id == team && $0.day == start.day }) else {
                continue
            }
            let opening = Opening(
                day: problemTeamDays[index].day, start: start.minute, end: start.minute + minutes)
            standing.append((event, Visit(site: problemSites.count, teamDay: index, start: start.minute)))
            choices.append(
                PlanChoice(
                    site: site, way: .standing(event: event.id), visit: 1, expectation: .nothing, premium: 0))
            problemSites.append(
                Planning.Site(prize: 0, duration: minutes, place: geography.place(of: site), openings: [opening]))
        }
    }

    private static func teamDay(
        _ number: Int, _ team: Team, _ index: Int, _ day: Day, _ state: CampaignState
    ) -> TeamDay? {
        let spans = (team.shifts ?? Team.usualShifts)[day.weekday]
        guard !team.retired, let first = spans.first, let last = spans.last, state.holiday(on: day) == nil,
            state.isStaffed(team, on: day)
        else { return nil }
        let pauses = zip(spans, spans.dropFirst()).map { Interval(start: $0.close, end: $1.open) }
        let breaks = state.breaks(on: day).map { Interval(start: $0.open, end: $0.close) }
        return TeamDay(
            team: number, day: index, office: number, shift: Interval(start: first.open, end: last.close),
            maximumEvents: team.maxEvents ?? Team.usualMaxEvents, blocked: pauses + breaks)
    }

    /// The problem with the standing events pinned. Team-days whose standing events already break rules are left out.
    ///
    /// - Returns: the problem, and the team-days that were left out.
    func pinnedProblem() throws(ProblemDefects) -> (problem: Problem, leftOut: [Int]) {
        var leftOut: Set<Int> = []
        while true {
            do {
                var days = problemTeamDays
                for index in leftOut { days[index].maximumEvents = 0 }
                let pins = standing.map(\.visit).filter { !leftOut.contains($0.teamDay) }
                let problem = try Problem(
                    sites: problemSites, offices: offices, teamDays: days, travel: travel, pins: pins)
                return (problem, leftOut.sorted())
            } catch {
                let broken = error.all.flatMap { defect -> [Int] in
                    guard case .pinsImpossible(let violations) = defect else { return [] }
                    return violations.flatMap(\.teamDays)
                }
                guard !broken.isEmpty, !leftOut.isSuperset(of: broken) else { throw error }
                leftOut.formUnion(broken)
            }
        }
    }

    /// The problem without pins, and the plan that holds the standing events as they are.
    func freeProblem() throws(ProblemDefects) -> (problem: Problem, plan: Plan) {
        let problem = try Problem(sites: problemSites, offices: offices, teamDays: problemTeamDays, travel: travel)
        return (problem, Plan(visits: standing.map(\.visit), in: problem))
    }
}

extension Violation {
    /// The team-days on which the rule is broken.
    var teamDays: [Int] {
        switch self {
        case .siteRepeated(_, let days): days
        case .unknown(let visit), .closed(let visit, _, _), .blocked(let visit, _, _), .arrivesLate(let visit, _, _),
            .leavesEarly(let visit, _, _), .otherIsland(let visit, _), .pinMissing(let visit):
            [visit.teamDay]
        case .returnsLate(let day, _, _), .noWay(let day, _, _), .tooManyEvents(let day, _, _),
            .tooMuchTravel(let day, _, _):
            [day]
        case .officerInTwoPlaces(_, let day, let other, _): [day, other]
        }
    }
}
