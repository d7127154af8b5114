import Conversion
import EventLog
import Outreach
import Planning

/// A period as it stands: the campaign, its board and the problem that the planner gets.
struct PlanGround: Sendable {
    let state: CampaignState
    let board: PlanBoard
    let problem: Problem
    /// What visits may bring, as the board has it.
    let expected: SiteExpectations

    /// The same ground under another problem.
    init(_ ground: PlanGround, _ problem: Problem) {
        state = ground.state
        board = ground.board
        expected = ground.expected
        self.problem = problem
    }

    init(_ state: CampaignState, _ board: PlanBoard, _ expected: SiteExpectations) throws(ProblemDefects) {
        self.state = state
        self.board = board
        self.expected = expected
        problem = try board.pinnedProblem().problem
    }

    /// The site of the campaign that a site of the problem stands for; nil for events that stand.
    func site(_ index: Int) -> Outreach.Site? {
        guard board.choices.indices.contains(index), !board.choices[index].isStanding else { return nil }
        return board.choices[index].site
    }

    /// What a visit to a site of the problem may bring.
    func expectation(_ index: Int) -> SiteExpectation {
        site(index) == nil ? .nothing : board.choices[index].expectation
    }

    /// What a site's prize holds beyond its sign-ups.
    func premium(_ index: Int) -> Double { site(index) == nil ? 0 : board.choices[index].premium }

    /// The problem with expected values in place of the prizes as drawn.
    func problemOfMeans() throws(ProblemDefects) -> Problem {
        var sites = problem.sites
        for index in sites.indices where site(index) != nil {
            sites[index].prize = max(0, expectation(index).signUps + premium(index))
        }
        return try problem.replacing(sites: sites)
    }

    /// The places of the problem that stand for visits of a kept plan; nil where the board has no such site or team-day.
    ///
    /// A place that may be visited several times, or in several ways, is several sites of the problem: each is taken once,
    /// the one that the team may go to.
    func places(of visits: [WeekPlan.Visit]) -> [Planning.Visit?] {
        var free: [String: [Int]] = [:]
        for index in board.choices.indices where site(index) != nil {
            free[board.choices[index].site.id, default: []].append(index)
        }
        return visits.map { visit in
            let teamDay = board.teamDays.firstIndex { $0.team.id == visit.team && $0.day == visit.start.day }
            guard let teamDay else { return nil }
            let minute = Interval(start: visit.start.minute, end: visit.start.minute + visit.minutes)
            let offers = problem.teamDays[teamDay].offers
            let fitting = (free[visit.site] ?? []).filter { index in
                let choice = board.choices[index]
                if case .kept(let event) = choice.way, event != visit.event { return false }
                return problem.sites[index].needs.isSubset(of: offers)
                    && problem.openings(of: index, on: problem.teamDays[teamDay].day).contains { $0.covers(minute) }
            }
            guard let place = fitting.max(by: { problem.sites[$0].prize < problem.sites[$1].prize }) else { return nil }
            let number = board.choices[place].visit
            free[visit.site]?.removeAll { board.choices[$0].visit == number }
            return Planning.Visit(site: place, teamDay: teamDay, start: visit.start.minute)
        }
    }

    /// A kept plan laid on the board, beside what is pinned; visits for which it has no place are left out.
    func laid(_ plan: WeekPlan) -> Plan {
        Plan(visits: problem.pins + places(of: plan.visits.visits).compactMap(\.self), in: problem)
    }

    /// The new visits of a plan, by time and team; events that stand are not among them.
    ///
    /// - Parameter supposed: who stands behind a team-day that is not on the board.
    func visits(
        of plan: Plan, supposed: (_ teamDay: Int) -> (team: Team, day: Day)? = { _ in nil }
    ) throws(ProblemDefects) -> [WeekPlan.Visit] {
        let means = try problemOfMeans()
        var visits: [WeekPlan.Visit] = []
        for route in plan.routes {
            let known = board.teamDays.indices.contains(route.teamDay) ? board.teamDays[route.teamDay] : nil
            guard let (team, day) = known ?? supposed(route.teamDay) else { continue }
            for stop in route.stops {
                guard let site = site(stop.site) else { continue }
                let expectation = expectation(stop.site)
                var visit = WeekPlan.Visit(
                    site: site.id, team: team.id, start: Moment(day, minute: stop.start),
                    minutes: problem.sites[stop.site].duration,
                    expectedSignUps: SiteExpectation.rounded(expectation.signUps, digits: 1000),
                    travel: stop.travelMinutes,
                    drawnSignUps: SiteExpectation.rounded(drawn(stop.site), digits: 1000),
                    factors: expectation.factors)
                visit.isToLearn = isToLearn(stop.site, in: plan, means)
                if case .kept(let event) = board.choices[stop.site].way { visit.event = event }
                visits.append(visit)
            }
        }
        return visits.sorted { ($0.start, $0.team, $0.site) < ($1.start, $1.team, $1.site) }
    }

    /// Sign-ups of a visit to a site of the problem as the search takes them.
    func drawn(_ index: Int) -> Double { max(0, problem.sites[index].prize - premium(index)) }

    /// Gives the planned events that a replanning may move to the visits that take their place.
    ///
    /// - Returns: the events that no visit stands for any more.
    func movableEvents(into visits: inout [WeekPlan.Visit]) -> [String] {
        var dropped: [String] = []
        for choice in board.choices {
            guard case .kept(let event) = choice.way, !visits.contains(where: { $0.event == event }) else { continue }
            if let index = visits.firstIndex(where: { $0.site == choice.site.id && $0.event == nil }) {
                visits[index].event = event
            } else if !dropped.contains(event) {
                dropped.append(event)
            }
        }
        return dropped
    }

    /// Whether a visit is there to learn: it was drawn above its mean, and a site that was left out, could take its place
    /// and is expected to bring more.
    private func isToLearn(_ index: Int, in plan: Plan, _ means: Problem) -> Bool {
        let expectation = expectation(index)
        guard expectation.weight == 1, expectation.prize > expectation.signUps,
            problem.pins.allSatisfy({ $0.site != index })
        else {
            return false
        }
        return means.reason(for: index, in: plan)?.runnerUp.map { $0.prize > expectation.signUps } ?? false
    }
}

extension Problem {
    /// The problem with some of its parts replaced.
    func replacing(
        sites: [Planning.Site]? = nil, teamDays: [TeamDay]? = nil, pins: [Visit]? = nil, quotas: [Planning.Quota]? = nil
    ) throws(ProblemDefects) -> Problem {
        try Problem(
            sites: sites ?? self.sites, offices: offices, teamDays: teamDays ?? self.teamDays, travel: travel,
            pins: pins ?? self.pins, quotas: quotas ?? self.quotas, spacings: spacings, budget: budget)
    }
}

extension Workspace {
    /// How much a sign-up counts in each region, by the coverage that is lacking there.
    func coverageWeights(_ state: CampaignState) throws(Failure) -> CoverageWeights {
        let day = try today()
        let (published, targets) = try attempt { (try file.all(Outreach.Coverage.self), try file.all(Target.self)) }
        let figures = CoverageRollUp.figures(published.filter { $0.date <= day }, regions: state.regions.keys)
        return CoverageWeights(
            figures, target: { CoverageTerms().target(of: $0, among: targets, on: day).share },
            places: state.sites.filter { !$0.retired }.map(\.region))
    }

    /// The ground of a period, read from the campaign.
    ///
    /// - Parameter plan: a plan whose own events are left away.
    func ground(_ request: PlanRequest, without plan: String? = nil) throws(Failure) -> PlanGround {
        var state = try attempt { try CampaignState(file) }
        if let plan { state.events.removeAll { $0.plan == plan } }
        let teams = state.teams.filter { !$0.retired }
        guard !teams.isEmpty else {
            throw Failure(.refused, "plan.noTeams", .nothingToPlanWith(.team), hint: .hintAdd(.team))
        }
        let candidates = state.sites.filter { !$0.retired && state.ecosystems[$0.ecosystem]?.retired != true }
        guard !candidates.isEmpty else {
            throw Failure(.refused, "plan.noSites", .nothingToPlanWith(.site), hint: .hintAdd(.site))
        }
        let expected = try attempt {
            try SiteExpectations(
                state, question(state, [.site], ReportFilter()), mode: request.prize, seed: request.drawSeed,
                weights: request.prize == .coverage ? coverageWeights(state) : nil)
        }
        let board = PlanBoard(
            request.period, state, expected, candidates: candidates, teams: teams, replans: request.isReplan)
        do {
            let ground = try PlanGround(state, board, expected)
            guard let prizes = request.prizes else { return ground }
            var sites = ground.problem.sites
            for index in sites.indices {
                guard let site = ground.site(index) else { continue }
                sites[index].prize = prizes(site.id, ground.expectation(index))
            }
            return PlanGround(ground, try ground.problem.replacing(sites: sites))
        } catch {
            throw Failure(.refused, "plan.impossible", .planImpossible(error.all.count))
        }
    }
}
