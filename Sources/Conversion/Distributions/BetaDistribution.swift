#if canImport(Glibc)
    import Glibc
#endif

/// The beta distribution of a rate between 0 and 1.
public struct BetaDistribution: Sendable, Hashable {
    /// The first parameter, above 0: in a posterior, the successes seen and believed.
    public let alpha: Double
    /// The second parameter, above 0: in a posterior, the failures seen and believed.
    public let beta: Double

    /// Nil unless both parameters are finite and above 0.
    public init?(alpha: Double, beta: Double) {
        guard alpha > 0, beta > 0, alpha.isFinite, beta.isFinite else { return nil }
        self.alpha = alpha
        self.beta = beta
    }

    /// The mean, α/(α + β).
    public var mean: Double { alpha / (alpha + beta) }

    /// The probability at or below `x`: the regularised incomplete beta function.
    public func cumulative(_ x: Double) -> Double {
        IncompleteBeta.tails(alpha, beta, x: x, y: 1 - x).lower
    }

    /// The rate below which the probability `p` lies; 0 for p ≤ 0, 1 for p ≥ 1, NaN for NaN.
    ///
    /// Relative error below 1e-10 for parameters up to a million; a quantile below 1e-307 is given as 0.
    public func quantile(_ p: Double) -> Double {
        if p.isNaN { return .nan }
        if p <= 0 { return 0 }
        if p >= 1 { return 1 }
        let point = logit(at: QuantileSearch.target(lower: p), normal: NormalDistribution.quantile(p))
        return Self.rate(of: point)
    }

    /// The interval that leaves the same probability out on either side.
    public func interval(at confidence: Confidence = .ninetyFive) -> Interval {
        let low = logit(at: .lower(confidence.tail), normal: -confidence.z)
        let high = logit(at: .upper(confidence.tail), normal: confidence.z)
        return Interval(low: Self.rate(of: low), high: Self.rate(of: high))
    }

    /// ln(x/(1 − x)) of the quantile x, within ±708.
    func logit(at target: QuantileSearch.Target, normal: Double) -> Double {
        let start = log(alpha / beta) + normal * (1 / alpha + 1 / beta).squareRoot()
        return QuantileSearch(target: target, range: -708...708).point(from: start) { point in
            let x = 1 / (1 + exp(-point))
            let y = 1 / (1 + exp(point))
            return (
                IncompleteBeta.tails(alpha, beta, x: x, y: y),
                SaddlePoint.betaWeight(alpha, beta, x: x, y: y)
            )
        }
    }

    private static func rate(of logit: Double) -> Double {
        if logit <= -707.9 { return 0 }
        return 1 / (1 + exp(-logit))
    }
}
