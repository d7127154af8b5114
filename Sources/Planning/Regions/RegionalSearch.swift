/// Plans a large problem region by region, as many at a time as there are threads, and then once more with the sites
/// that were left over at the borders dealt out anew.
///
/// Where there is time enough for every region, the second pass chooses whole routes as in ``CombinedSearch``.
struct RegionalSearch {
    private let partition: Partition
    private let seed: UInt64
    private let settings: SearchSettings
    private let threads: Int

    /// Sites up to which a problem is not split.
    static let mostSites = 2_500
    /// Seconds for a region from which on its second pass is worth the exact way.
    static let exactSeconds = 1.5

    /// Nil for a problem that is small, or cannot be split.
    init?(_ problem: Problem, seed: UInt64, settings: SearchSettings, threads: Int) {
        guard problem.sites.count > Self.mostSites, problem.offices.count > 1 else { return nil }
        let partition = Partition(problem)
        guard partition.teamDays.count > 1 else { return nil }
        self.partition = partition
        self.seed = seed
        self.settings = settings
        self.threads = max(1, threads)
    }

    func solution(
        _ deadline: Deadline, initial: Plan?, onProgress: (@Sendable (SearchProgress) -> Void)?
    ) async -> Solution {
        let problem = partition.problem
        let perRegion = deadline.left * Double(threads) / Double(partition.teamDays.count)
        let isExact = perRegion * 0.75 >= Self.exactSeconds
        var plan = initial.map { Plan(visits: $0.visits, in: problem) } ?? Plan(visits: problem.pins, in: problem)
        for pass in 0..<2 where !deadline.isOver(prize: plan.prize, bound: nil) {
            let share = pass == 1 ? 1.0 : isExact ? 0.25 : 0.6
            plan = await self.pass(
                pass, from: plan, until: deadline.elapsed + deadline.left * share, deadline, isExact: isExact && pass == 1,
                onProgress)
            trace("pass", pass, plan.prize, deadline.elapsed)
        }
        return Solution(plan: plan, bound: nil)
    }

    /// Plans every region once. Its time is what is left until `end`, shared out over the regions not yet begun.
    private func pass(
        _ pass: Int, from plan: Plan, until end: Double, _ deadline: Deadline, isExact: Bool,
        _ onProgress: (@Sendable (SearchProgress) -> Void)?
    ) async -> Plan {
        let problem = partition.problem
        let regions = partition.regions(pass: pass, plan: plan)
        var visits = [[Visit]](repeating: [], count: regions.count)
        for visit in plan.visits {
            if let region = partition.region(of: visit.teamDay) { visits[region].append(visit) }
        }
        var settings = settings
        // A plan that is good already is not melted down again.
        if pass > 0 { settings.hottest *= 0.3 }
        await withTaskGroup(of: (Int, [Visit]?).self) { group in
            var begun = 0
            func begin(_ index: Int) {
                let seconds = (end - deadline.elapsed) * Double(threads) / Double(max(threads, regions.count - index))
                let region = regions[index]
                let seed = seed &+ UInt64(index) &* 0x9E37_79B9
                group.addTask { [settings] in
                    let found = await region.visits(
                        planning: problem, from: plan, deadline.part(seconds), seed, settings, isExact: isExact)
                    return (index, found)
                }
            }
            while begun < min(threads, regions.count) {
                begin(begun)
                begun += 1
            }
            for await (index, found) in group {
                if let found { visits[index] = found }
                if begun < regions.count, !deadline.isOver(prize: 0, bound: nil) {
                    begin(begun)
                    begun += 1
                }
                if let onProgress {
                    let so = Plan(visits: visits.flatMap { $0 }, in: problem)
                    onProgress(
                        SearchProgress(
                            iterations: 0, seconds: deadline.elapsed, prize: so.prize, missingEvents: so.missingEvents))
                }
            }
        }
        let found = Plan(visits: visits.flatMap { $0 }, in: problem)
        return pass == 0 ? found : problem.best(of: [found, plan])
    }
}

extension Region {
    /// The region's best visits, in the numbers of the whole; nil if nothing was found that is better than what stands.
    fileprivate func visits(
        planning whole: Problem, from plan: Plan, _ stop: StoppingCriterion, _ seed: UInt64, _ settings: SearchSettings,
        isExact: Bool
    ) async -> [Visit]? {
        guard let part = try? problem(of: whole, plan: plan) else { return nil }
        let initial = self.plan(from: plan, in: part)
        let found: Plan
        if isExact {
            var work = CombinedSearch(part, seed: seed, settings: settings, threads: 1, onProgress: nil)
            found = await work.solution(Deadline(stop), initial: initial).plan
        } else {
            found = search(part, stop: stop, seed: seed, initial: initial, settings: settings, onProgress: nil).plan
        }
        return visits(of: part.best(of: [found, initial]))
    }
}
