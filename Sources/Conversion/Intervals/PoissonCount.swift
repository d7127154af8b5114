/// A count of rare, independent occurrences.
public struct PoissonCount: Sendable, Hashable {
    /// The count, 0...`Proportion.maximumTrials`.
    public let count: Int

    /// Nil for a negative count and above `Proportion.maximumTrials`.
    public init?(_ count: Int) {
        guard count >= 0, count <= Proportion.maximumTrials else { return nil }
        self.count = count
    }

    /// The exact limits of the expected count.
    ///
    /// Source: F. Garwood, "Fiducial limits for the Poisson distribution" (1936): half chi-squared quantiles with
    /// 2x and 2x + 2 degrees of freedom, which are gamma quantiles of shapes x and x + 1.
    public func interval(at confidence: Confidence = .ninetyFive) -> Interval {
        let low = GammaDistribution(shape: Double(count))?
            .quantile(at: .lower(confidence.tail), normal: -confidence.z)
        let high = GammaDistribution(shape: Double(count) + 1)?
            .quantile(at: .upper(confidence.tail), normal: confidence.z)
        return Interval(low: low ?? 0, high: high ?? .infinity)
    }
}
