/// The rate of a site after it was drawn towards the rate of all sites.
public struct ShrunkRate: Sendable, Hashable {
    /// The estimate, 0...1.
    public let rate: Double
    /// What is known of the rate: draw from it for Thompson sampling.
    public let posterior: BetaDistribution

    /// The interval of the posterior.
    public func interval(at confidence: Confidence = .ninetyFive) -> Interval { posterior.interval(at: confidence) }
}
