/// Searches side by side, each with a seed of its own.
enum Chains {
    /// The results of so many searches; the first has the seed itself.
    static func run(
        _ problem: Problem, threads: Int, stop: StoppingCriterion, seed: UInt64, initial: Plan?,
        settings: SearchSettings, harvest: RouteHarvest?, onProgress: (@Sendable (SearchProgress) -> Void)?
    ) async -> [SearchResult] {
        guard threads > 1 else {
            return [
                search(
                    problem, stop: stop, seed: seed, initial: initial, settings: settings, harvest: harvest,
                    onProgress: onProgress)
            ]
        }
        return await withTaskGroup(of: (Int, SearchResult).self) { group in
            for thread in 0..<threads {
                let own = seed &+ UInt64(thread) &* 0x9E37_79B9
                let told = thread == 0 ? onProgress : nil
                group.addTask { () -> (Int, SearchResult) in
                    let result: SearchResult = search(
                        problem, stop: stop, seed: own, initial: initial, settings: settings, harvest: harvest,
                        onProgress: told)
                    return (thread, result)
                }
            }
            var results: [(Int, SearchResult)] = []
            for await result in group { results.append(result) }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
