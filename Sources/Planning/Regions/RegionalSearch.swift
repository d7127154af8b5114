/// Searches a large problem region by region, as many at a time as there are threads, and then with neighbours joined two
/// by two, so that sites can change hands across borders.
struct RegionalSearch {
    private let partition: Partition
    private let seed: UInt64
    private let settings: SearchSettings
    private let threads: Int
    /// Routes that the search of one region gathers at most.
    private let gathered: Int

    /// Sites up to which a problem is not split.
    static let mostSites = 2_500
    /// The share of the time for the first pass of several.
    static let firstShare = 0.6
    /// Seconds for a region from which on its routes are also chosen as wholes, which leaves a second pass little to find.
    static let exactSeconds = 0.5

    /// Nil for a problem that is small, or cannot be split.
    init?(_ problem: Problem, seed: UInt64, settings: SearchSettings, threads: Int, gathered: Int) {
        guard problem.sites.count > Self.mostSites, problem.offices.count > 1 else { return nil }
        let partition = Partition(problem)
        guard partition.teamDays.count > 1 else { return nil }
        self.partition = partition
        self.seed = seed
        self.settings = settings
        self.threads = max(1, threads)
        self.gathered = gathered
    }

    /// The best plan within so many seconds from now.
    ///
    /// - Parameter isFirst: whether more is done with the routes afterwards, so that one pass that gathers them will do.
    func result(
        seconds: Double, isFirst: Bool, _ deadline: Deadline, initial: Plan?,
        onProgress: (@Sendable (SearchProgress) -> Void)?
    ) async -> SearchResult {
        let problem = partition.problem
        let each = seconds * Double(threads) / Double(partition.teamDays.count)
        let passes = isFirst || isExact(in: each) ? 1 : 2
        let begun = deadline.elapsed
        var result = SearchResult(
            plan: Plan(visits: initial?.visits ?? problem.pins, in: problem), iterations: 0,
            harvest: RouteHarvest([]))
        for pass in 0..<passes where !deadline.isOver(prize: result.plan.prize, bound: nil) {
            let share = pass + 1 == passes ? 1 : Self.firstShare + (1 - Self.firstShare) * Double(pass) / Double(passes)
            let next = await self.pass(
                pass, from: result.plan, until: begun + min(seconds, deadline.seconds - begun) * share, deadline,
                onProgress)
            let isBetter = pass == 0 || next.plan.score(problem.quotaBonus) > result.plan.score(problem.quotaBonus)
            result.iterations += next.iterations
            result.harvest = RouteHarvest((result.harvest?.routes ?? []) + (next.harvest?.routes ?? []))
            if isBetter { result.plan = next.plan }
        }
        return result
    }

    /// Whether a region gets so many seconds that its routes are also chosen as wholes.
    private func isExact(in seconds: Double) -> Bool {
        settings.isProving && gathered == 0 && seconds >= Self.exactSeconds
    }

    /// Searches every region once. The time until `end` is shared out over the regions not yet begun.
    private func pass(
        _ pass: Int, from plan: Plan, until end: Double, _ deadline: Deadline,
        _ onProgress: (@Sendable (SearchProgress) -> Void)?
    ) async -> SearchResult {
        let problem = partition.problem
        let regions = partition.regions(pass: pass, plan: plan)
        var visits = regions.map { region in
            let teamDays = Set(region.teamDays)
            return plan.visits.filter { teamDays.contains($0.teamDay) }
        }
        let settings = pass > 0 ? settings.rewarmed : settings
        var iterations = 0
        var harvest: [RouteHarvest.Found] = []
        await withTaskGroup(of: (Int, RegionResult?).self) { group in
            var begun = 0
            func begin() {
                let index = begun
                begun += 1
                let seconds = (end - deadline.elapsed) * Double(threads) / Double(max(threads, regions.count - index))
                let region = regions[index]
                let seed = seed &+ UInt64(index + pass * regions.count) &* 0x9E37_79B9
                let isExact = isExact(in: seconds)
                group.addTask { [settings, gathered] in
                    let found = await region.search(
                        in: problem, from: plan, stop: deadline.part(seconds), seed: seed, settings: settings,
                        gathered: gathered, isExact: isExact)
                    return (index, found)
                }
            }
            while begun < min(threads, regions.count) { begin() }
            for await (index, found) in group {
                if let found {
                    visits[index] = found.visits
                    iterations += found.iterations
                    harvest += found.routes
                }
                if begun < regions.count, !deadline.isOver { begin() }
                if let onProgress {
                    let planned = visits.flatMap { $0 }
                    onProgress(
                        SearchProgress(
                            iterations: iterations, seconds: deadline.elapsed,
                            prize: planned.reduce(0) { $0 + problem.sites[$1.site].prize }, missingEvents: 0))
                }
            }
        }
        return SearchResult(
            plan: Plan(visits: visits.flatMap { $0 }, in: problem), iterations: iterations,
            harvest: RouteHarvest(harvest))
    }
}

/// What the search of a region found, in the numbers of the whole.
private struct RegionResult: Sendable {
    var visits: [Visit]
    var iterations: Int
    var routes: [RouteHarvest.Found]
}

extension Region {
    /// The region's best visits; nil if the region is no sound problem by itself.
    fileprivate func search(
        in whole: Problem, from plan: Plan, stop: StoppingCriterion, seed: UInt64, settings: SearchSettings,
        gathered: Int, isExact: Bool
    ) async -> RegionResult? {
        guard let part = try? problem(of: whole, plan: plan) else { return nil }
        let initial = self.plan(from: plan, in: part)
        if isExact {
            let found = await DivingSearch(problem: part, seed: seed, settings: settings)
                .result(Deadline(stop), initial: initial)
            return RegionResult(
                visits: visits(of: part.best(of: [found.plan, initial])), iterations: found.iterations, routes: [])
        }
        let found = Planning.search(
            part, stop: stop, seed: seed, initial: initial, settings: settings,
            harvest: gathered > 0 ? RouteHarvest(most: gathered) : nil, onProgress: nil)
        return RegionResult(
            visits: visits(of: part.best(of: [found.plan, initial])), iterations: found.iterations,
            routes: found.harvest.map(routes) ?? [])
    }
}
