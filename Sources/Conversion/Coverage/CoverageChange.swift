/// The change from one coverage to another, in its two units that must not be mixed.
public struct CoverageChange: Sendable, Hashable {
    /// The difference of the shares: 0.1058 is 10.58 percentage points (poin persen).
    public let points: Double
    /// The difference against the first share: 0.3367 is 33.67 %; nil from a share of 0.
    public let relative: Double?

    /// The change between two shares of the same basis.
    public init(from first: Double, to second: Double) {
        points = second - first
        relative = first == 0 ? nil : second / first - 1
    }
}
