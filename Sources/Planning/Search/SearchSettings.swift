/// What a search can be told beside its stopping criterion and seed. The defaults are tuned on published instances.
public struct SearchSettings: Hashable, Sendable {
    /// Visits taken out in one iteration on average.
    public var meanRemoved = 10.0
    /// Temperature at the start, in mean prizes.
    public var hottest = 1.0
    /// Temperature at the end, in mean prizes.
    public var coldest = 0.01
    /// The share of insertion places passed over.
    public var blinkRate = 0.01
    /// Nearest sites kept for every site.
    public var neighbours = 100
    /// Iterations over which to cool when the stopping criterion does not tell how long the search will be.
    public var cooling = 100_000

    /// The defaults.
    public init() {}
}
