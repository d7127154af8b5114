#if canImport(Glibc)
    import Glibc
#endif

extension BetaDistribution {
    /// A rate drawn at random, as Thompson sampling wants it; the same generator gives the same rate.
    ///
    /// Source: the ratio of two gamma variates of G. Marsaglia and W. W. Tsang, "A simple method for generating gamma
    /// variables" (2000).
    public func draw(using generator: inout some RandomNumberGenerator) -> Double {
        let first = Self.logarithmOfGamma(alpha, using: &generator)
        let second = Self.logarithmOfGamma(beta, using: &generator)
        // In logarithms, since a small parameter gives variates far below the least positive number.
        return 1 / (1 + exp(second - first))
    }

    private static func logarithmOfGamma(_ shape: Double, using generator: inout some RandomNumberGenerator) -> Double {
        guard shape >= 1 else {
            let boost = log(uniform(using: &generator)) / shape
            return logarithmOfGamma(shape + 1, using: &generator) + boost
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        // A try succeeds with probability above 0.95: the bound is met by a broken generator alone.
        for _ in 0..<1_000 {
            let normal = NormalDistribution.quantile(uniform(using: &generator))
            let root = 1 + c * normal
            guard root > 0 else { continue }
            let cube = root * root * root
            let bound = 0.5 * normal * normal + d * (1 - cube + log(cube))
            if log(uniform(using: &generator)) < bound { return log(d * cube) }
        }
        return log(d)
    }

    /// A number strictly between 0 and 1.
    private static func uniform(using generator: inout some RandomNumberGenerator) -> Double {
        (Double(generator.next() >> 12) + 0.5) * 0x1p-52
    }
}
