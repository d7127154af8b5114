#if canImport(Glibc)
    import Glibc
#endif

/// Student's t distribution.
public struct StudentDistribution: Sendable, Hashable {
    /// The degrees of freedom, above 0.
    public let degreesOfFreedom: Double

    private let square: BetaDistribution

    /// Nil unless the degrees of freedom are finite and above 0.
    public init?(degreesOfFreedom: Double) {
        guard let square = BetaDistribution(alpha: degreesOfFreedom / 2, beta: 0.5) else { return nil }
        self.degreesOfFreedom = degreesOfFreedom
        self.square = square
    }

    /// The point below which the probability `p` lies; minus infinity for 0, infinity for 1, NaN outside 0...1.
    ///
    /// Source: ν/(ν + t²) follows Beta(ν/2, ½); M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions"
    /// (1964), 26.7.1.
    public func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        if p == 0 { return -.infinity }
        if p == 1 { return .infinity }
        if p == 0.5 { return 0 }
        let bothTails = 2 * min(p, 1 - p)
        let point = square.logit(
            at: QuantileSearch.target(lower: bothTails),
            normal: NormalDistribution.quantile(bothTails)
        )
        let size = degreesOfFreedom.squareRoot() * exp(-point / 2)
        return p < 0.5 ? -size : size
    }
}
