/// What a search can be told beside its stopping criterion and seed. The defaults are tuned on published instances.
public struct SearchSettings: Hashable, Sendable {
    /// Visits taken out in one iteration on average.
    public var meanRemoved = 10.0
    /// Temperature at the start, in mean prizes.
    public var hottest = 1.0
    /// Temperature at the end, in mean prizes.
    public var coldest = 0.01
    /// The share of insertion places passed over.
    public var blinkRate = 0.02
    /// What travel weighs in the search: mean prizes lost if a route's whole shift were spent on the way.
    public var travelWeight = 1.0
    /// How often waiting counts as much as travel when a place is chosen.
    public var waitRate = 0.5
    /// How far at most a site moves in an order of insertion, as a share of all sites.
    public var orderNoise = 0.2
    /// How often all free sites are tried and not a random share of them.
    public var keepRate = 0.3
    /// Nearest sites kept for every site.
    public var neighbours = 100
    /// Whether to work out an upper bound, and to put the plan together from whole routes, where there is time.
    public var isProving = true
    /// Iterations over which to cool when the stopping criterion does not tell how long the search will be.
    public var cooling = 100_000

    /// The defaults.
    public init() {}

    /// The settings for a search that goes on from a plan: it begins less hot, so as not to lose the plan.
    var rewarmed: SearchSettings {
        var settings = self
        settings.hottest *= 0.3
        return settings
    }
}
