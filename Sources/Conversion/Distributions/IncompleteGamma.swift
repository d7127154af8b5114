/// The regularised incomplete gamma functions P(a, x) and Q(a, x).
///
/// Source: the series and the continued fraction of M. Abramowitz and I. A. Stegun, "Handbook of Mathematical
/// Functions" (1964), 6.5.29 and 6.5.31, with the weight of `SaddlePoint`.
enum IncompleteGamma {
    /// P(a, x) below and Q(a, x) above, for a > 0 and x of at least 0.
    ///
    /// - Complexity: the square root of `a`.
    static func tails(_ a: Double, x: Double) -> Tails {
        if x <= 0 { return Tails(lower: 0) }
        if !x.isFinite { return Tails(upper: 0) }
        let weight = SaddlePoint.gammaWeight(a, x: x)
        let limit = 1_000 + 30 * Int(min(a, 1e12).squareRoot())
        if x < a + 1 {
            return Tails(lower: weight * series(a, x: x, limit: limit))
        }
        return Tails(upper: weight * fraction(a, x: x, limit: limit))
    }

    private static func series(_ a: Double, x: Double, limit: Int) -> Double {
        var term = 1 / a
        var sum = term
        for step in 1...limit {
            term *= x / (a + Double(step))
            sum += term
            if term < sum * 1e-17 { break }
        }
        return sum
    }

    private static func fraction(_ a: Double, x: Double, limit: Int) -> Double {
        var fraction = ContinuedFraction(leading: x + 1 - a)
        for step in 1...limit {
            let m = Double(step)
            fraction.append(m * (a - m), over: x + 1 - a + 2 * m)
            if fraction.isSettled { break }
        }
        return 1 / fraction.value
    }
}
