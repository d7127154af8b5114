/// Looks for the best plan with all that the planner knows and, where there is time for it, proves how good it is.
///
/// - Parameters:
///   - stop: when to end.
///   - seed: the same seed and number of iterations give the same plan on every machine when there is one thread.
///   - initial: a plan to start from; visits in it that no longer fit are dropped.
///   - settings: how to search.
///   - threads: how many searches run side by side.
///   - onProgress: told of better plans and better bounds.
public func solution(
    to problem: Problem, stop: StoppingCriterion, seed: UInt64 = 1, initial: Plan? = nil,
    settings: SearchSettings = SearchSettings(), threads: Int = 1,
    onProgress: (@Sendable (SearchProgress) -> Void)? = nil
) async -> Solution {
    guard let time = stop.time else {
        let plan = solve(problem, stop: stop, seed: seed, initial: initial, settings: settings, onProgress: onProgress)
        return Solution(plan: plan, bound: nil)
    }
    let begun = time.clock()
    func left() -> Double { time.seconds - (time.clock() - begun) }
    let first = min(time.seconds * 0.25, 10)
    let searched = search(
        problem, stop: .seconds(first, clock: time.clock), seed: seed, initial: initial, settings: settings,
        harvest: RouteHarvest(most: 20_000), onProgress: onProgress)
    var plan = searched.plan
    guard var exact = ExactSearch(problem, pool: [plan], harvest: [searched.harvest].compactMap { $0 }) else {
        return Solution(plan: plan, bound: nil)
    }
    while left() > time.seconds * 0.2, exact.round(secondsLeft: { left() - time.seconds * 0.2 }) {}
    if let better = exact.betterPlan(than: plan, seconds: left() - 0.1) { plan = better }
    return Solution(plan: plan, bound: exact.bound)
}
