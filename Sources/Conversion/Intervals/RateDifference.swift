/// The difference of two rates with its interval, in fractions: 0.05 is five percentage points.
public struct RateDifference: Sendable, Hashable {
    /// The first rate less the second, −1...1.
    public let difference: Double
    /// The limits of the difference.
    public let interval: Interval

    /// True if the interval leaves out 0; otherwise the rates are "not shown to differ".
    public var isShown: Bool { !interval.contains(0) }

    /// The difference of two independent rates, or nil if either has no trial.
    ///
    /// Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison
    /// of eleven methods" (1998), method 10, the hybrid of two score intervals.
    public init?(_ first: Proportion, _ second: Proportion, at confidence: Confidence = .ninetyFive) {
        guard let p = first.rate, let q = second.rate,
            let around = first.interval(.wilson, at: confidence),
            let other = second.interval(.wilson, at: confidence)
        else { return nil }
        difference = p - q
        let below = ((p - around.low) * (p - around.low) + (other.high - q) * (other.high - q)).squareRoot()
        let above = ((around.high - p) * (around.high - p) + (q - other.low) * (q - other.low)).squareRoot()
        interval = Interval(low: difference - below, high: difference + above)
    }

    init(difference: Double, standardError: Double, at confidence: Confidence) {
        self.difference = difference
        let half = confidence.z * standardError
        interval = Interval(low: difference - half, high: difference + half)
    }
}
