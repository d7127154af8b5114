/// The regularised incomplete beta function Iₓ(a, b), in both tails.
///
/// Source: the continued fraction of A. R. DiDonato and A. H. Morris, "Algorithm 708: significant digit computation
/// of the incomplete beta function ratios" (1992), with the weight of `SaddlePoint`.
enum IncompleteBeta {
    /// Iₓ(a, b) and its complement for a, b > 0 and y = 1 − x handed in beside x, so that neither end loses digits.
    ///
    /// - Complexity: the square root of the larger parameter.
    static func tails(_ a: Double, _ b: Double, x: Double, y: Double) -> Tails {
        if x <= 0 { return Tails(lower: 0) }
        if y <= 0 { return Tails(upper: 0) }
        let weight = SaddlePoint.betaWeight(a, b, x: x, y: y)
        // Below this point, close to the mean, the fraction converges fast; above it the mirrored one does.
        if x * (a + b + 2) < a + 1 {
            return Tails(lower: weight * tail(a, b, x: x, y: y))
        }
        return Tails(upper: weight * tail(b, a, x: y, y: x))
    }

    /// Iₓ(a, b) divided by its weight.
    private static func tail(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
        var fraction = ContinuedFraction(leading: a * (a * y - b * x + 1) / (a + 1))
        let limit = 1_000 + 30 * Int(min(max(a, b), 1e12).squareRoot())
        for step in 1...limit {
            let m = Double(step)
            let odd = a + 2 * m - 1
            let numerator = (a + m - 1) * (a + b + m - 1) / odd * m * (b - m) / odd * x * x
            let middle = m * (b - m) * x / odd
            let last = (a + m) * (a * y - b * x + 1 + m * (1 + y)) / (odd + 2)
            fraction.append(numerator, over: m + middle + last)
            if fraction.isSettled { break }
        }
        return 1 / fraction.value
    }
}
