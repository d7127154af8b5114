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

    /// Whether no plan can be better: neither one that misses fewer events of quotas for its prize, nor one of a greater
    /// prize that misses no more.
    func isBest(_ plan: Plan) -> Bool {
        guard let bound = bound(for: plan) else { return false }
        // Rounding speaks of prizes alone, not of what a missed event costs.
        return plan.missingEvents == 0
            ? bound - plan.prize < 1e-6 * max(1, bound)
            : generation.bound - plan.score(quotaBonus) < 1e-6 * max(1, abs(generation.bound))
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

    /// A better plan put together from whole routes by diving, which is quick; the given one if none is found.
    ///
    /// - Parameter end: when to give up, in the deadline's seconds.
    mutating func dived(from plan: Plan, until end: Double, _ deadline: Deadline) async -> Plan {
        guard couldBeat(plan, deadline) else { return plan }
        return better(await generation.dive(deadline, until: end), than: plan)
    }

    /// A better plan put together from whole routes as an integer program; the given one if none is found.
    ///
    /// - Parameter seconds: for the program, which cannot be interrupted.
    mutating func chosen(than plan: Plan, seconds: Double, _ deadline: Deadline) -> Plan {
        guard couldBeat(plan, deadline), !deadline.isOver(prize: plan.prize, bound: bound(for: plan)),
            let routes = generation.bestChoice(
                than: generation.master.columns(of: plan), score: plan.score(quotaBonus), seconds: seconds)
        else { return plan }
        return better(routes, than: plan)
    }

    /// Whether the program, which takes the plan's routes in, has more to offer.
    private mutating func couldBeat(_ plan: Plan, _ deadline: Deadline) -> Bool {
        let routes = generation.master.columns(of: plan)
        generation.add(routes)
        return generation.solve(seconds: deadline.left) && generation.value > plan.score(quotaBonus) + 1e-6
    }

    /// The routes as a plan, if it is better and keeps the pins: a dive that ran out of time may have lost one.
    private func better(_ routes: [PooledRoute], than plan: Plan) -> Plan {
        let pins = Set(generation.master.problem.pins.map(\.site))
        guard let found = generation.master.plan(of: routes, like: plan),
            found.score(quotaBonus) > plan.score(quotaBonus) + 1e-9, pins.isSubset(of: found.visits.map(\.site))
        else { return plan }
        return found
    }
}

extension Plan {
    /// Events that quotas ask for and the plan lacks.
    var missingEvents: Int { shortfalls.reduce(0) { $0 + $1.missing } }

    /// What the search strives for: the prize, less so much for every event that a quota misses.
    func score(_ quotaBonus: Double) -> Double { prize - quotaBonus * Double(missingEvents) }
}
