/// The chi-squared distribution.
public struct ChiSquaredDistribution: Sendable, Hashable {
    /// The degrees of freedom, above 0.
    public let degreesOfFreedom: Double

    private let gamma: GammaDistribution

    /// Nil unless the degrees of freedom are finite and above 0.
    public init?(degreesOfFreedom: Double) {
        guard let gamma = GammaDistribution(shape: degreesOfFreedom / 2) else { return nil }
        self.degreesOfFreedom = degreesOfFreedom
        self.gamma = gamma
    }

    /// The probability above `x`: the p-value of a test statistic.
    public func survival(_ x: Double) -> Double { gamma.survival(x / 2) }

    /// The point below which the probability `p` lies; 0 for p ≤ 0, infinity for p ≥ 1, NaN for NaN.
    public func quantile(_ p: Double) -> Double { 2 * gamma.quantile(p) }
}
