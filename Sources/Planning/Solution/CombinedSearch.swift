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
        let canProve =
            settings.isProving && LinearProgram.isAvailable && problem.mostVisits <= Label.mostVisits
            && problem.sites.count + problem.offices.count <= MatrixLookup.mostPoints
        let results = await search(deadline, initial: initial, canProve: canProve)
        var plan = problem.best(of: results.map(\.plan))
        let iterations = results.reduce(0) { $0 + $1.iterations }
        guard canProve, !deadline.isOver(prize: plan.prize, bound: nil),
            var exact = ExactSearch(problem, threads: threads)
        else { return Solution(plan: plan, bound: nil, iterations: iterations) }
        exact.take(results.map(\.plan), results.compactMap(\.harvest))
        let reserve = deadline.seconds * Self.choiceShare
        while deadline.left > reserve, !exact.isProven, await exact.round(deadline) {
            tell(plan, exact.bound(for: plan), deadline)
            if deadline.isOver(prize: plan.prize, bound: exact.bound(for: plan)) { break }
        }
        if !deadline.isOver(prize: plan.prize, bound: exact.bound(for: plan)) {
            plan = exact.betterPlan(than: plan, deadline)
        }
        tell(plan, exact.bound(for: plan), deadline)
        return Solution(plan: plan, bound: exact.bound(for: plan), iterations: iterations)
    }

    /// The first part: searches side by side over the whole, or over a large problem's regions.
    private func search(_ deadline: Deadline, initial: Plan?, canProve: Bool) async -> [SearchResult] {
        let seconds = canProve ? deadline.seconds * Self.searchShare : deadline.seconds
        let regional = RegionalSearch(
            problem, seed: seed, settings: settings, threads: threads, gathered: canProve ? Self.gathered / 10 : 0)
        if let regional {
            return [
                await regional.result(
                    passes: canProve ? 1 : 2, seconds: seconds, deadline, initial: initial, onProgress: onProgress)
            ]
        }
        return await Chains.run(
            problem, threads: threads, stop: deadline.part(seconds), seed: seed, initial: initial, settings: settings,
            harvest: canProve ? RouteHarvest(most: Self.gathered) : nil, onProgress: onProgress)
    }

    private func tell(_ plan: Plan, _ bound: Double?, _ deadline: Deadline) {
        onProgress?(
            SearchProgress(
                iterations: 0, seconds: deadline.elapsed, prize: plan.prize, missingEvents: plan.missingEvents,
                bound: bound))
    }
}
