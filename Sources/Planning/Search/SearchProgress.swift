/// What a search has reached so far.
public struct SearchProgress: Hashable, Sendable {
    /// Iterations done.
    public let iterations: Int
    /// Seconds since the search began; 0 if the stopping criterion has no clock.
    public let seconds: Double
    /// Prize of the best plan so far.
    public let prize: Double
    /// Events that the best plan lacks to meet every quota.
    public let missingEvents: Int
    /// The least upper bound so far; nil while there is none.
    public var bound: Double?
}
