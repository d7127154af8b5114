/// A closed interval of a rate, a count or a difference.
public struct Interval: Sendable, Hashable {
    /// The lower limit.
    public let low: Double
    /// The upper limit, not below `low`.
    public let high: Double

    init(low: Double, high: Double) {
        self.low = min(low, high)
        self.high = max(low, high)
    }

    /// True if `value` lies inside, limits included.
    public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}
