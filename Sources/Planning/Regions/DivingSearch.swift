/// A good plan in little time and without a bound: a short search, a few rounds of column generation, a dive, and a
/// search again that mends what the dive left.
///
/// For a branch's week it comes within one in a hundred of the best in a second or two, where a search alone is twice as
/// far away.
struct DivingSearch {
    let problem: Problem
    let seed: UInt64
    let settings: SearchSettings

    /// The share of the time for the first search, and that kept for the last.
    static let firstShare = 0.17
    static let lastShare = 0.1
    /// What a dive takes, in rounds of column generation.
    static let diveRounds = 7.0
    /// Routes that the first search gathers at most.
    static let gathered = 2_000

    func result(_ deadline: Deadline, initial: Plan?) async -> SearchResult {
        let first = search(
            problem, stop: deadline.part(deadline.seconds * Self.firstShare), seed: seed, initial: initial,
            settings: settings, harvest: RouteHarvest(most: Self.gathered), onProgress: nil)
        guard var exact = ExactSearch(problem, threads: 1, isBounding: false) else {
            return goOn(from: first, deadline, isWarm: false)
        }
        exact.take([first.plan], [first.harvest].compactMap(\.self))
        let last = deadline.seconds * Self.lastShare
        let begun = deadline.elapsed
        var reserve = last
        while deadline.left > reserve, await exact.round(deadline) {
            let each = (deadline.elapsed - begun) / Double(exact.rounds)
            reserve = last + Self.diveRounds * each
        }
        let plan = await exact.dived(from: first.plan, until: deadline.seconds - last / 2, deadline)
        return goOn(from: SearchResult(plan: plan, iterations: first.iterations), deadline, isWarm: true)
    }

    private func goOn(from first: SearchResult, _ deadline: Deadline, isWarm: Bool) -> SearchResult {
        guard !deadline.isOver(prize: first.plan.prize, bound: nil) else { return first }
        let last = search(
            problem, stop: deadline.part(deadline.left), seed: seed &+ 1, initial: first.plan,
            settings: isWarm ? settings.rewarmed : settings, onProgress: nil)
        return SearchResult(
            plan: problem.best(of: [first.plan, last.plan]), iterations: first.iterations + last.iterations)
    }
}
