/// The score interval of a rate, also for numbers of trials that are not whole.
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
public enum WilsonScore {
    /// The interval of `rate`, 0...1, seen in `trials`, above 0; nil outside those ranges.
    public static func interval(rate: Double, trials: Double, at confidence: Confidence = .ninetyFive) -> Interval? {
        guard rate >= 0, rate <= 1, trials > 0, trials.isFinite else { return nil }
        let weight = confidence.z * confidence.z / trials
        let scale = 1 + weight
        let half = (weight * (rate * (1 - rate) + weight / 4)).squareRoot()
        // The farther limit of each side has no cancellation; the nearer one follows from the product of the roots.
        let fromZero = (rate + weight / 2 + half) / scale
        let fromOne = (1 - rate + weight / 2 + half) / scale
        let low = rate <= 0.5 ? rate * rate / (scale * fromZero) : 1 - fromOne
        let high = rate >= 0.5 ? 1 - (1 - rate) * (1 - rate) / (scale * fromOne) : fromZero
        return Interval(low: max(0, low), high: min(1, high))
    }
}
