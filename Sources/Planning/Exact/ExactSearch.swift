/// The exact side of a search: the bound and the plans that come with it.
struct ExactSearch: ~Copyable {
    private let problem: Problem
    private let compact: CompactProblem
    private var generation: ColumnGeneration

    /// Nil where no bound can be had: without the solver, or for a problem whose routes are too long or too many.
    init?(_ problem: Problem, pool plans: [Plan], harvest: [RouteHarvest] = []) {
        guard LinearProgram.isAvailable, let lookup = MatrixLookup(of: problem, mostPoints: MatrixLookup.mostPoints)
        else {
            return nil
        }
        let compact = CompactProblem(problem, neighbours: 1)
        guard compact.longestVisitCount <= Label.mostVisits else { return nil }
        let classes = RouteClass.all(in: problem, compact, lookup)
        let master = Master(
            problem, classes, rivals: OfficersApart.rivals(in: problem), quotaBonus: compact.quotaBonus)
        var pool = RoutePool()
        for plan in plans {
            for route in master.columns(of: plan) { pool.insert(route) }
        }
        for found in harvest.lazy.flatMap(\.routes) { pool.insert(master.column(of: found)) }
        let pricing = Pricing(problem, compact, lookup)
        guard let generation = ColumnGeneration(master, pricing, pool: pool) else { return nil }
        self.problem = problem
        self.compact = compact
        self.generation = generation
    }

    /// What no plan can exceed in prize less missed events; nil before the first round.
    var bound: Double? { generation.bound.isFinite ? generation.bound : nil }
    var value: Double { generation.value }
    var rounds: Int { generation.rounds }
    var routes: Int { generation.pool.routes.count }
    var isDone: Bool { generation.isDone }

    /// One round of column generation; false when there is nothing more to be had.
    mutating func round(secondsLeft: () -> Double) -> Bool {
        generation.round(secondsLeft: secondsLeft) && !generation.isDone
    }

    /// The best plan put together from the routes met; nil if none is better than the given one.
    func betterPlan(than plan: Plan, seconds: Double) -> Plan? {
        let incumbent = generation.master.columns(of: plan)
        let score = compact.score(of: plan)
        guard let routes = generation.bestChoice(than: incumbent, score: score, seconds: seconds),
            let found = generation.master.plan(of: routes, like: plan)
        else { return nil }
        return compact.score(of: found) > score + 1e-9 ? found : nil
    }
}

extension CompactProblem {
    /// What the search strives for: the prize, less ``quotaBonus`` for every event that a quota misses.
    func score(of plan: Plan) -> Double {
        plan.prize - quotaBonus * Double(plan.shortfalls.reduce(0) { $0 + $1.missing })
    }

    /// Visits of the longest route that any team-day has time for.
    var longestVisitCount: Int { longestRoute }
}
