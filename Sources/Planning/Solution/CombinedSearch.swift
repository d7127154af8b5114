/// Search, column generation and the choice of whole routes, one after the other.
struct CombinedSearch {
    let problem: Problem
    let seed: UInt64
    let settings: SearchSettings
    let threads: Int
    let onProgress: (@Sendable (SearchProgress) -> Void)?

    /// The share of the time for the first search, and for the choice of routes.
    static let searchShare = 0.3
    static let choiceShare = 0.2
    /// Routes that a search gathers at most.
    static let gathered = 20_000

    init(
        _ problem: Problem, seed: UInt64, settings: SearchSettings, threads: Int,
        onProgress: (@Sendable (SearchProgress) -> Void)?
    ) {
        self.problem = problem
        self.seed = seed
        self.settings = settings
        self.threads = threads
        self.onProgress = onProgress
    }

    mutating func solution(_ deadline: Deadline, initial: Plan?) async -> Solution {
        let canProve = LinearProgram.isAvailable && problem.mostVisits <= Label.mostVisits
        let results = await Chains.run(
            problem, threads: threads, stop: deadline.part(canProve ? deadline.seconds * Self.searchShare : .infinity),
            seed: seed, initial: initial, settings: settings, harvest: canProve ? RouteHarvest(most: Self.gathered) : nil,
            onProgress: onProgress)
        var plan = problem.best(of: results.map(\.plan))
        guard canProve, !deadline.isOver(prize: plan.prize, bound: nil),
            var exact = ExactSearch(problem, threads: threads)
        else { return Solution(plan: plan, bound: nil) }
        exact.take(results.map(\.plan), results.compactMap(\.harvest))
        let reserve = deadline.seconds * Self.choiceShare
        while deadline.left > reserve, !exact.isProven, await exact.round(deadline) {
            trace("round", exact.rounds, exact.value, exact.bound(for: plan) ?? -1, exact.routes, deadline.elapsed)
            tell(plan, exact.bound(for: plan), deadline)
            if deadline.isOver(prize: plan.prize, bound: exact.bound(for: plan)) { break }
        }
        trace("round", exact.rounds, exact.value, exact.bound(for: plan) ?? -1, exact.routes, deadline.elapsed)
        if !deadline.isOver(prize: plan.prize, bound: exact.bound(for: plan)),
            let better = exact.betterPlan(than: plan, seconds: deadline.left)
        {
            plan = better
        }
        trace("chosen", plan.prize, deadline.elapsed)
        tell(plan, exact.bound(for: plan), deadline)
        return Solution(plan: plan, bound: exact.bound(for: plan))
    }

    private func tell(_ plan: Plan, _ bound: Double?, _ deadline: Deadline) {
        onProgress?(
            SearchProgress(
                iterations: 0, seconds: deadline.elapsed, prize: plan.prize, missingEvents: plan.missingEvents,
                bound: bound))
    }
}

func trace(_ values: Any...) { print(values) }
