#if canImport(Glibc)
    import Glibc
#endif

/// The gamma distribution of scale 1; twice a variate of shape ν/2 is chi-squared with ν degrees of freedom.
public struct GammaDistribution: Sendable, Hashable {
    /// The shape, above 0.
    public let shape: Double

    /// Nil unless the shape is finite and above 0.
    public init?(shape: Double) {
        guard shape > 0, shape.isFinite else { return nil }
        self.shape = shape
    }

    /// The probability at or below `x`.
    public func cumulative(_ x: Double) -> Double { IncompleteGamma.tails(shape, x: x).lower }

    /// The probability above `x`, accurate where it is small.
    public func survival(_ x: Double) -> Double { IncompleteGamma.tails(shape, x: x).upper }

    /// The point below which the probability `p` lies; 0 for p ≤ 0, infinity for p ≥ 1, NaN for NaN.
    public func quantile(_ p: Double) -> Double {
        if p.isNaN { return .nan }
        if p <= 0 { return 0 }
        if p >= 1 { return .infinity }
        return quantile(at: QuantileSearch.target(lower: p), normal: NormalDistribution.quantile(p))
    }

    /// The quantile of a target tail; `normal` is the normal quantile of the same tail and gives the first guess.
    func quantile(at target: QuantileSearch.Target, normal: Double) -> Double {
        let start = log(shape) + normal / shape.squareRoot()
        let point = QuantileSearch(target: target, range: -708...708).point(from: start) { point in
            let x = exp(point)
            return (IncompleteGamma.tails(shape, x: x), SaddlePoint.gammaWeight(shape, x: x))
        }
        return point <= -707.9 ? 0 : exp(point)
    }
}
