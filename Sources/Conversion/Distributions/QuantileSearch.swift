#if canImport(Glibc)
    import Glibc
#endif

/// Newton's method on the logarithm of a tail, kept inside a bracket that shrinks with each step.
///
/// On the scales used here (ln x, ln(x/y)) the densities are log-concave, hence so are their tails, and Newton's
/// method on the logarithm of a tail converges from any side; the bracket only guards against rounding.
struct QuantileSearch {
    /// The tail to be matched and its probability.
    enum Target {
        case lower(Double)
        case upper(Double)
    }

    let target: Target
    let range: ClosedRange<Double>

    /// The target of a lower-tail probability strictly between 0 and 1, taken on its smaller side.
    static func target(lower p: Double) -> Target { p <= 0.5 ? .lower(p) : .upper(1 - p) }

    /// The point of `range` whose tail is the target, or the end of the range beyond which it lies.
    ///
    /// - Parameters:
    ///   - start: a first guess.
    ///   - evaluate: both tails and the density at a point of the range.
    func point(from start: Double, evaluate: (Double) -> (tails: Tails, density: Double)) -> Double {
        var low = range.lowerBound
        var high = range.upperBound
        var point = min(max(start, low), high)
        for _ in 0..<200 {
            let (tails, density) = evaluate(point)
            let (error, tail) = excess(of: tails)
            if error == 0 { return point }
            if error < 0 { low = point } else { high = point }
            var next = point - error * tail / density
            if !next.isFinite || next <= low || next >= high { next = low + (high - low) / 2 }
            let isSettled = abs(next - point) <= 1e-14 * max(1, abs(point))
            point = next
            if isSettled { break }
        }
        return point
    }

    /// How far a point lies above the wanted one, as a difference of logarithms, and the tail it was read from.
    private func excess(of tails: Tails) -> (error: Double, tail: Double) {
        switch target {
        case .lower(let p): (log(tails.lower) - log(p), tails.lower)
        case .upper(let q): (log(q) - log(tails.upper), tails.upper)
        }
    }
}
