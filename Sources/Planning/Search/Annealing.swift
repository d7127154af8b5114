/// Which worse plans are taken: simulated annealing, cooling exponentially over the whole search.
struct Annealing {
    /// Temperatures at both ends, as a share of the sites' mean prize.
    var hottest = 1.0
    var coldest = 0.01

    /// The temperature when a fraction of the search is over.
    func temperature(at fraction: Double, meanPrize: Double) -> Double {
        let held = min(max(fraction, 0), 1)
        return meanPrize * hottest * Logarithm.exponential(held * Logarithm.natural(coldest / hottest))
    }

    /// Whether a change of score is taken.
    @inline(__always)
    static func accepts(_ change: Double, temperature: Double, random: inout RandomNumbers) -> Bool {
        change >= 0 || change > temperature * Logarithm.natural(1 - random.unit())
    }
}
