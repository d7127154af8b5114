/// Looks for the best plan with all that the planner knows and, where there is time for it, proves how good it is.
///
/// With seconds to stop after, a search by ruin and recreate comes first, then column generation for the bound, then the
/// best choice of whole routes; a problem too large for that is taken region by region. Without seconds it is the search
/// alone, and no bound is worked out: the same seed, number of iterations and one thread then give the same plan on every
/// machine.
///
/// - Parameters:
///   - stop: when to end.
///   - seed: where the searches' random numbers start.
///   - initial: a plan to start from, near which the search begins; visits in it that no longer fit are dropped.
///   - settings: how to search.
///   - threads: how many threads work side by side.
///   - onProgress: told of better plans and better bounds.
public func solution(
    to problem: Problem, stop: StoppingCriterion, seed: UInt64 = 1, initial: Plan? = nil,
    settings: SearchSettings = SearchSettings(), threads: Int = 1,
    onProgress: (@Sendable (SearchProgress) -> Void)? = nil
) async -> Solution {
    let deadline = Deadline(stop)
    let settings = initial == nil ? settings : settings.rewarmed
    guard deadline.seconds.isFinite else {
        let results = await Chains.run(
            problem, threads: threads, stop: stop, seed: seed, initial: initial, settings: settings, harvest: nil,
            onProgress: onProgress)
        return Solution(
            plan: problem.best(of: results.map(\.plan)), bound: nil,
            iterations: results.reduce(0) { $0 + $1.iterations })
    }
    return await CombinedSearch(
        problem: problem, seed: seed, settings: settings, threads: threads, onProgress: onProgress
    ).solution(deadline, initial: initial)
}

extension Problem {
    /// The plan that misses fewest events of quotas for its prize; the first of equals.
    func best(of plans: [Plan]) -> Plan {
        let bonus = quotaBonus
        var best = plans.first ?? Plan(visits: pins, in: self)
        for plan in plans.dropFirst() where plan.score(bonus) > best.score(bonus) { best = plan }
        return best
    }

    /// What an event for a quota that is short is worth beyond its prize: four mean prizes.
    var quotaBonus: Double { 4 * meanPrize }

    /// The mean prize of the sites, above 0.
    var meanPrize: Double {
        sites.isEmpty ? 1 : max(sites.reduce(0) { $0 + $1.prize } / Double(sites.count), 1e-9)
    }
}
