/// The exact side of a search: the bound, and the plans that whole routes are put together to.
struct ExactSearch: ~Copyable {
    private var generation: ColumnGeneration
    private let quotaBonus: Double
    private let isIntegral: Bool

    /// Nil where no bound can be had: without the solver, or for a problem whose routes are too long or trips too many.
    init?(_ problem: Problem, threads: Int, isBounding: Bool = true) {
        guard LinearProgram.isAvailable, let lookup = MatrixLookup(of: problem, mostPoints: MatrixLookup.mostPoints)
        else { return nil }
        let compact = CompactProblem(problem, neighbours: 1)
        guard compact.longestRoute <= Label.mostVisits else { return nil }
        let master = Master(
            problem, RouteClass.all(in: problem, compact, lookup), rivals: OfficersApart.rivals(in: problem),
            quotaBonus: compact.quotaBonus)
        let crew = PricingCrew(master, threads: threads)
        guard var generation = ColumnGeneration(master, crew, isBounding: isBounding) else { return nil }
        // With the routes of the pins there is always a plan to start from.
        generation.add(master.columns(of: Plan(visits: problem.pins, in: problem)))
        quotaBonus = compact.quotaBonus
        isIntegral = problem.sites.allSatisfy { $0.prize.rounded() == $0.prize }
        self.generation = generation
    }

    /// Takes the routes of plans and those that searches have met.
    mutating func take(_ plans: [Plan], _ harvests: [RouteHarvest] = []) {
        let master = generation.master
        generation.add(plans.flatMap(master.columns))
        generation.add(harvests.lazy.flatMap(\.routes).map(master.column))
    }

    /// One round of column generation; false when there is nothing more to be had.
    mutating func round(_ deadline: Deadline) async -> Bool { await generation.round(deadline) }

    var rounds: Int { generation.rounds }
    var value: Double { generation.value }
    var routes: Int { generation.pool.routes.count }

    /// What no plan can bring more than that misses no more events of quotas than this one; nil while unknown.
    func bound(for plan: Plan) -> Double? {
        guard generation.bound.isFinite else { return nil }
        let bound = generation.bound + quotaBonus * Double(plan.missingEvents)
        return isIntegral ? (bound + 1e-6).rounded(.down) : bound
    }

    /// Whether more rounds cannot lower the bound, or only by less than makes a difference.
    var isProven: Bool {
        guard generation.bound.isFinite else { return false }
        if generation.isExhausted { return true }
        if isIntegral {
            return (generation.bound + 1e-6).rounded(.down) <= (generation.value + 1e-6).rounded(.down)
        }
        return generation.bound - generation.value < 1e-5 * abs(generation.value)
    }

    /// The best plan put together from whole routes; the given one if none is better.
    ///
    /// First by diving, which is quick, then by the choice of routes as an integer program for what time there is.
    ///
    /// - Parameter seconds: for both together; the integer program cannot be interrupted.
    mutating func betterPlan(than plan: Plan, seconds: Double, _ deadline: Deadline) async -> Plan {
        let end = deadline.elapsed + seconds
        let master = generation.master
        generation.add(master.columns(of: plan))
        guard generation.solve(seconds: deadline.left), generation.value > plan.score(quotaBonus) + 1e-6 else {
            return plan
        }
        var best = plan
        if let routes = await generation.dive(deadline, until: end),
            let found = master.plan(of: routes, like: plan), found.score(quotaBonus) > best.score(quotaBonus) + 1e-9
        {
            best = found
        }
        guard !deadline.isOver(prize: best.prize, bound: bound(for: best)),
            let routes = generation.bestChoice(
                than: master.columns(of: best), score: best.score(quotaBonus),
                seconds: end - deadline.elapsed),
            let found = master.plan(of: routes, like: plan), found.score(quotaBonus) > best.score(quotaBonus) + 1e-9
        else { return best }
        return found
    }
}

extension Plan {
    /// Events that quotas ask for and the plan lacks.
    var missingEvents: Int { shortfalls.reduce(0) { $0 + $1.missing } }

    /// What the search strives for: the prize, less so much for every event that a quota misses.
    func score(_ quotaBonus: Double) -> Double { prize - quotaBonus * Double(missingEvents) }
}
