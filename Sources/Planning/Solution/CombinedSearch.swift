/// Search, column generation and the choice of whole routes, one after the other, and then search and choice in turn for
/// as long as they find something.
struct CombinedSearch {
    let problem: Problem
    let seed: UInt64
    let settings: SearchSettings
    let threads: Int
    let onProgress: (@Sendable (SearchProgress) -> Void)?

    /// The share of the time for the first search, and its seconds at most, altogether and for each site.
    static let searchShare = 0.3
    static let searchSeconds = 8.0
    static let secondsPerSite = 0.05
    /// The share of the time that is kept for the choice of routes, and its seconds at most.
    static let choiceShare = 0.2
    static let choiceSeconds = 4.0
    /// The share of the choice for diving; what it leaves is for the integer program.
    static let diveShare = 0.5
    /// Turns of search and choice without a better plan after which it ends.
    static let fruitlessTurns = 3
    /// Routes that a search gathers at most.
    static let gathered = 20_000

    func solution(_ deadline: Deadline, initial: Plan?) async -> Solution {
        let canProve =
            settings.isProving && LinearProgram.isAvailable && problem.mostVisits <= Label.mostVisits
            && problem.sites.count + problem.offices.count <= MatrixLookup.mostPoints
        let first = await firstSearch(deadline, initial: initial, canProve: canProve)
        var state = State(plan: problem.best(of: first.map(\.plan)))
        state.iterations = first.reduce(0) { $0 + $1.iterations }
        guard canProve, !state.isOver(deadline),
            var exact = ExactSearch(problem, threads: threads)
        else {
            return state.solution
        }
        exact.take(first.map(\.plan), first.compactMap(\.harvest))
        let reserve = deadline.left * Self.choiceShare / (1 - Self.searchShare)
        while deadline.left > reserve, !exact.isProven, await exact.round(deadline) {
            state.learn(from: exact)
            tell(state, deadline)
            if state.isOver(deadline) { return state.solution }
        }
        state.learn(from: exact)
        tell(state, deadline)
        if !state.isOver(deadline) { await choose(&exact, &state, deadline, share: 1) }
        await goOn(&exact, &state, deadline)
        return state.solution
    }

    /// What is known so far.
    private struct State {
        var plan: Plan
        private(set) var bound: Double?
        var iterations = 0
        private var isBest = false

        init(plan: Plan) { self.plan = plan }

        var solution: Solution { Solution(plan: plan, bound: bound, iterations: iterations) }

        /// Whether time is up, or nothing can be better.
        func isOver(_ deadline: Deadline) -> Bool {
            isBest || deadline.isOver(prize: plan.prize, bound: bound)
        }

        mutating func learn(from exact: borrowing ExactSearch) {
            bound = exact.bound(for: plan)
            isBest = exact.isBest(plan)
        }
    }

    /// The first part: searches side by side over the whole, or over a large problem's regions.
    private func firstSearch(_ deadline: Deadline, initial: Plan?, canProve: Bool) async -> [SearchResult] {
        let regional = RegionalSearch(
            problem, seed: seed, settings: settings, threads: threads, gathered: canProve ? Self.gathered / 10 : 0)
        guard canProve else {
            if let regional {
                return [
                    await regional.result(
                        seconds: deadline.left, isFirst: false, deadline, initial: initial, onProgress: onProgress)
                ]
            }
            return await chains(deadline.left, deadline, seed: seed, initial: initial, harvest: nil)
        }
        let seconds = min(
            deadline.left * Self.searchShare, Self.searchSeconds, Self.secondsPerSite * Double(problem.sites.count))
        if let regional {
            return [
                await regional.result(
                    seconds: seconds, isFirst: true, deadline, initial: initial, onProgress: onProgress)
            ]
        }
        return await chains(
            seconds, deadline, seed: seed, initial: initial, harvest: RouteHarvest(most: Self.gathered))
    }

    private func chains(
        _ seconds: Double, _ deadline: Deadline, seed: UInt64, initial: Plan?, isWarm: Bool = false,
        harvest: RouteHarvest?
    ) async -> [SearchResult] {
        await Chains.run(
            problem, threads: threads, stop: deadline.part(seconds), seed: seed, initial: initial,
            settings: isWarm ? settings.rewarmed : settings,
            harvest: harvest, onProgress: isWarm ? nil : onProgress)
    }

    private func choose(
        _ exact: inout ExactSearch, _ state: inout State, _ deadline: Deadline, share: Double
    ) async {
        let seconds = min(deadline.left * share, Self.choiceSeconds)
        let begun = deadline.elapsed
        state.plan = await exact.dived(from: state.plan, until: begun + seconds * Self.diveShare, deadline)
        if !state.isOver(deadline) {
            state.plan = exact.chosen(than: state.plan, seconds: begun + seconds - deadline.elapsed, deadline)
        }
        state.learn(from: exact)
        tell(state, deadline)
    }

    /// Searches on from the best plan for new routes and chooses again, until nothing new comes of it.
    private func goOn(_ exact: inout ExactSearch, _ state: inout State, _ deadline: Deadline) async {
        var fruitless = 0
        var turn: UInt64 = 0
        while fruitless < Self.fruitlessTurns, deadline.left > 0.05 * deadline.seconds, !state.isOver(deadline) {
            turn += 1
            let before = state.plan.score(problem.quotaBonus)
            let found = await chains(
                min(deadline.left * 0.4, Self.searchSeconds / 2), deadline, seed: seed &+ turn &* 0xD1B5_4A32,
                initial: state.plan, isWarm: true, harvest: RouteHarvest(most: Self.gathered))
            state.iterations += found.reduce(0) { $0 + $1.iterations }
            state.plan = problem.best(of: [state.plan] + found.map(\.plan))
            exact.take([state.plan], found.compactMap(\.harvest))
            guard !state.isOver(deadline) else { return }
            await choose(&exact, &state, deadline, share: 0.8)
            fruitless = state.plan.score(problem.quotaBonus) > before + 1e-9 ? 0 : fruitless + 1
        }
    }

    private func tell(_ state: State, _ deadline: Deadline) {
        onProgress?(
            SearchProgress(
                iterations: state.iterations, seconds: deadline.elapsed, prize: state.plan.prize,
                missingEvents: state.plan.missingEvents, bound: state.bound))
    }
}
