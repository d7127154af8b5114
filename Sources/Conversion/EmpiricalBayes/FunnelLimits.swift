/// The limits of a funnel plot: where the rate of an ordinary site of a given size lies.
///
/// Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance" (2005), normal approximation.
public struct FunnelLimits: Sendable, Hashable {
    /// Where a rate lies against the limits.
    public enum Position: String, Sendable, Hashable, CaseIterable {
        /// Lower than chance explains.
        case below
        /// As chance explains.
        case inside
        /// Higher than chance explains.
        case above
    }

    /// The limits, within 0...1.
    public let interval: Interval

    /// The limits around the `target` rate, 0...1, for a site of `trials`, at least 1; nil outside those ranges.
    public init?(target: Double, trials: Int, at confidence: Confidence = .ninetyFive) {
        guard target >= 0, target <= 1, trials > 0 else { return nil }
        let half = confidence.z * (target * (1 - target) / Double(trials)).squareRoot()
        interval = Interval(low: max(0, target - half), high: min(1, target + half))
    }

    /// The position of a site's rate.
    public func position(of rate: Double) -> Position {
        if rate < interval.low { return .below }
        return rate > interval.high ? .above : .inside
    }
}
