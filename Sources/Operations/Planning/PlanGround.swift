import Conversion
import EventLog
import Outreach
import Planning

/// A period as it stands: the campaign, its board and the problem that the planner gets.
struct PlanGround: Sendable {
    let state: CampaignState
    let board: WeekBoard
    let problem: Problem

    /// The same ground under another problem.
    init(_ ground: PlanGround, _ problem: Problem) {
        state = ground.state
        board = ground.board
        self.problem = problem
    }

    init(_ state: CampaignState, _ board: WeekBoard) throws(ProblemDefects) {
        self.state = state
        self.board = board
        problem = try board.pinnedProblem().problem
    }

    /// The site of the campaign that a site of the problem stands for; nil for events that stand.
    func site(_ index: Int) -> Outreach.Site? { board.sites.indices.contains(index) ? board.sites[index] : nil }

    /// What a visit to a site of the problem may bring.
    func expectation(_ index: Int) -> SiteExpectation {
        board.expectations.indices.contains(index) ? board.expectations[index] : .nothing
    }

    /// The problem with expected values in place of the prizes as drawn.
    func problemOfMeans() throws(ProblemDefects) -> Problem {
        var sites = problem.sites
        for index in sites.indices where site(index) != nil { sites[index].prize = expectation(index).signUps }
        return try problem.replacing(sites: sites)
    }

    /// The places of the problem that stand for a visit of a kept plan; nil if the board has no such site or team-day.
    func visit(of kept: WeekPlan.Visit) -> Planning.Visit? {
        guard let site = board.sites.firstIndex(where: { $0.id == kept.site }),
            let teamDay = board.teamDays.firstIndex(where: { $0.team.id == kept.team && $0.day == kept.start.day })
        else { return nil }
        return Planning.Visit(site: site, teamDay: teamDay, start: kept.start.minute)
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
                    drawnSignUps: SiteExpectation.rounded(problem.sites[stop.site].prize, digits: 1000),
                    factors: expectation.factors)
                visit.isToLearn = isToLearn(stop.site, in: plan, means)
                visits.append(visit)
            }
        }
        return visits.sorted { ($0.start, $0.team, $0.site) < ($1.start, $1.team, $1.site) }
    }

    /// Whether a visit is there to learn: it was drawn above its mean, and a site that was left out, could take its place
    /// and is expected to bring more.
    private func isToLearn(_ index: Int, in plan: Plan, _ means: Problem) -> Bool {
        let expectation = expectation(index)
        guard expectation.prize > expectation.signUps, problem.pins.allSatisfy({ $0.site != index }) else {
            return false
        }
        return means.reason(for: index, in: plan)?.runnerUp.map { $0.prize > expectation.signUps } ?? false
    }
}

extension Problem {
    /// The problem with some of its parts replaced.
    func replacing(
        sites: [Planning.Site]? = nil, teamDays: [TeamDay]? = nil, pins: [Visit]? = nil, quotas: [Quota]? = nil
    ) throws(ProblemDefects) -> Problem {
        try Problem(
            sites: sites ?? self.sites, offices: offices, teamDays: teamDays ?? self.teamDays, travel: travel,
            pins: pins ?? self.pins, quotas: quotas ?? self.quotas, spacings: spacings, budget: budget)
    }
}

extension Workspace {
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
                state, question(state, [.site], nil), mode: request.prize, seed: request.drawSeed)
        }
        let board = WeekBoard(
            request.week, weeks: request.weeks, state, expected, candidates: candidates, teams: teams)
        do {
            let ground = try PlanGround(state, board)
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
