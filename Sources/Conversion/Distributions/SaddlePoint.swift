#if canImport(Glibc)
    import Glibc
#endif

/// Densities of the gamma and beta families without the cancellation that the difference of large log-gammas brings.
///
/// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000): a density is its Stirling
/// errors and two deviances, each of which is small where the density is not.
enum SaddlePoint {
    /// The error of Stirling's formula, ln Γ(a) − (a − ½) ln a + a − ½ ln 2π, for a > 0; absolute error below 1e-14.
    static func stirlingError(_ a: Double) -> Double {
        var shifted = a
        var descent = 0.0
        while shifted < 15 {
            descent += (shifted + 0.5) * log1p(1 / shifted) - 1
            shifted += 1
        }
        let square = 1 / (shifted * shifted)
        var series = 691.0 / 360_360
        for coefficient in [1.0 / 1_188, 1.0 / 1_680, 1.0 / 1_260, 1.0 / 360, 1.0 / 12] {
            series = coefficient - square * series
        }
        return descent + series / shifted
    }

    /// a ln(a/m) + m − a, which is at least 0 and exact to rounding where `a` is close to `m`.
    static func deviance(_ a: Double, from m: Double) -> Double {
        let gap = a - m
        guard abs(gap) < 0.1 * (a + m) else { return a * log(a / m) - gap }
        let ratio = gap / (a + m)
        let square = ratio * ratio
        var term = 2 * a * ratio
        var sum = gap * ratio
        for odd in stride(from: 3.0, through: 61.0, by: 2) {
            term *= square
            let next = sum + term / odd
            if next == sum { break }
            sum = next
        }
        return sum
    }

    /// xᵃ yᵇ / B(a, b) with y = 1 − x: the density of Beta(a, b) on the scale of ln(x/y).
    static func betaWeight(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
        guard x > 0, y > 0 else { return 0 }
        let total = a + b
        let exponent = -deviance(a, from: total * x) - deviance(b, from: total * y)
        let errors = stirlingError(total) - stirlingError(a) - stirlingError(b)
        return (a / total * b / (2 * Double.pi)).squareRoot() * exp(exponent + errors)
    }

    /// xᵃ e⁻ˣ / Γ(a): the density of Gamma(a) on the scale of ln x.
    static func gammaWeight(_ a: Double, x: Double) -> Double {
        guard x > 0, x.isFinite else { return 0 }
        return (a / (2 * Double.pi)).squareRoot() * exp(-deviance(a, from: x) - stirlingError(a))
    }
}
