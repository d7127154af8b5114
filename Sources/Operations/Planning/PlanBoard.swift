import Outreach
import Planning

/// A period as a planning problem: the places that can be visited, the team-days, and the events that already stand.
struct PlanBoard: Sendable {
    let period: PlanPeriod
    /// What each of the problem's sites stands for, in its order; the standing events come last.
    let choices: [PlanChoice]
    /// The places of the problem's sites, without those of standing events.
    let sites: [Outreach.Site]
    /// What a visit to each of `sites` may bring.
    let expectations: [SiteExpectation]
    /// What each of the problem's quotas stands for, in its order.
    let purposes: [QuotaPurpose]
    /// Events of the period that the plan works round, with a visit for each of their teams.
    let standing: [(event: Outreach.Event, visit: Visit)]
    let problemSites: [Planning.Site]
    private let roster: TeamRoster
    private let geography: Geography
    private let travel: Travel
    private let quotas: [Planning.Quota]
    private let spacings: [Spacing]
    private let budget: Int?

    /// The problem's team-days, in its order.
    var teamDays: [(team: Team, day: Day)] { roster.days }
    /// Days on other islands, by the index of their team-day.
    var trips: [Int: DayTrip] { roster.trips }
    /// - Parameters:
    ///   - expected: what visits may bring. Without it the board is one to check events on: every prize is 0, and standing
    ///     events leave their sites eligible.
    ///   - candidates: the sites that may be visited, as far as standing events leave them visits.
    ///   - without: an event that is being moved and so does not stand.
    ///   - replans: whether events that are planned and not confirmed may be moved or given up, at a price. Those that
    ///     several teams hold, or that are at no candidate, stand all the same.
    init(
        _ period: PlanPeriod, _ state: CampaignState, _ expected: SiteExpectations?, candidates: [Outreach.Site],
        teams: [Team], without moved: String? = nil, replans: Bool = false
    ) {
        self.period = period
        let geography = Geography(state)
        var layout = SiteLayout(period, state, expected, geography, teams: teams)
        let eligible = Set(candidates.map(\.id))
        var fixed: [Outreach.Event] = []
        var planned: [String: [Outreach.Event]] = [:]
        var days: [String: [Day]] = [:]
        for event in state.events where event.status.occupiesTeams && event.id != moved {
            guard let day = event.start?.day else { continue }
            let isInside = period.range.contains(day)
            if replans, isInside, event.status == .planned, event.teams.teams.count == 1, eligible.contains(event.site)
            {
                planned[event.site, default: []].append(event)
            } else {
                days[event.site, default: []].append(day)
                if isInside { fixed.append(event) }
            }
        }
        for site in candidates {
            let own = planned[site.id] ?? []
            layout.add(
                site, standing: days[site.id] ?? [],
                planned: own.sorted { ($0.start?.minutes ?? 0, $0.id) < ($1.start?.minutes ?? 0, $1.id) })
        }
        let roster = TeamRoster(period, state, geography, teams: teams, offers: layout.offers.keys)
        var standing: [(event: Outreach.Event, visit: Visit)] = []
        for event in fixed {
            guard let start = event.start, let site = state.siteByID[event.site] else { continue }
            let end = start.minute + (event.minutes ?? state.duration(of: site))
            for (number, team) in event.teams.teams.enumerated() {
                let place = geography.place(of: site)
                guard let index = roster.index(of: team, at: place, on: start.day, from: start.minute, to: end) else {
                    continue
                }
                standing.append((event, Visit(site: layout.sites.count, teamDay: index, start: start.minute)))
                let opening = Opening(day: roster.teamDays[index].day, start: start.minute, end: end)
                layout.stand(event, at: site, opening, isLead: number == 0)
            }
        }
        self.standing = standing
        choices = layout.choices
        let open = choices.prefix { !$0.isStanding }
        sites = open.map(\.site)
        expectations = open.map(\.expectation)
        problemSites = layout.sites
        spacings = layout.spacings
        self.roster = roster
        self.geography = geography
        let asked = BoardQuotas(state, period, teams: teams, groups: layout.groups)
        quotas = asked.quotas
        purposes = asked.purposes
        budget = state.campaign.weeklyBudget.map { $0 * period.weeks }
        travel = state.travel(between: layout.choices.map(\.site.id) + teams.map(\.id), layout.sites, roster.offices)
    }

    /// The team-day on which a team would hold an event: of its ways to spend that day the one that leads to the site; nil if
    /// the team does not go out.
    func teamDay(of team: String, at site: Outreach.Site, from start: Moment, minutes: Int) -> Int? {
        roster.index(
            of: team, at: geography.place(of: site), on: start.day, from: start.minute, to: start.minute + minutes)
    }

    /// The problem with the standing events pinned. Team-days whose standing events already break rules are left out.
    ///
    /// - Returns: the problem, and the team-days that were left out.
    func pinnedProblem() throws(ProblemDefects) -> (problem: Problem, leftOut: [Int]) {
        var leftOut: Set<Int> = []
        while true {
            do {
                var days = roster.teamDays
                for index in leftOut { days[index].maximumEvents = 0 }
                let pins = standing.map(\.visit).filter { !leftOut.contains($0.teamDay) }
                let problem = try Problem(
                    sites: problemSites, offices: roster.offices, teamDays: days, travel: travel, pins: pins,
                    quotas: quotas,
                    spacings: spacings, budget: budget)
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

    /// The problem without pins, quotas and budget, and the plan that holds the standing events as they are.
    func freeProblem() throws(ProblemDefects) -> (problem: Problem, plan: Plan) {
        let problem = try Problem(
            sites: problemSites, offices: roster.offices, teamDays: roster.teamDays, travel: travel, spacings: spacings)
        return (problem, Plan(visits: standing.map(\.visit), in: problem))
    }
}

extension Violation {
    /// The team-days on which the rule is broken.
    var teamDays: [Int] {
        switch self {
        case .siteRepeated(_, let days): days
        case .unknown(let visit), .closed(let visit, _, _), .blocked(let visit, _, _), .arrivesLate(let visit, _, _),
            .leavesEarly(let visit, _, _), .otherIsland(let visit, _), .pinMissing(let visit),
            .needsUnmet(let visit, _):
            [visit.teamDay]
        case .returnsLate(let day, _, _), .noWay(let day, _, _), .tooManyEvents(let day, _, _),
            .tooMuchTravel(let day, _, _), .travelPaused(let day, _, _, _, _):
            [day]
        case .officerInTwoPlaces(_, let day, let other, _): [day, other]
        case .tooSoon(let visit, let other, _, _): [visit.teamDay, other.teamDay]
        case .ceilingExceeded, .budgetExceeded: []
        }
    }
}
