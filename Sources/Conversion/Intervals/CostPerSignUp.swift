/// What a sign-up costs, in the money handed in (rupiah), with limits that follow from the count's alone.
///
/// The costs of cancelled trips belong in: they were paid for the same sign-ups.
public struct CostPerSignUp: Sendable, Hashable {
    /// The total cost, at least 0.
    public let cost: Int
    /// The sign-ups, at least 0.
    public let signUps: Int
    /// The cost of one sign-up, or nil without any: nothing is divided by zero.
    public let estimate: Double?
    /// The least cost of one sign-up that agrees with the count.
    public let low: Double
    /// The most, or nil without a sign-up: then "at least `low`" is all that can be said.
    public let high: Double?

    /// Nil for a negative cost and for counts that `PoissonCount` refuses.
    public init?(cost: Int, signUps: Int, at confidence: Confidence = .ninetyFive) {
        guard cost >= 0, let count = PoissonCount(signUps) else { return nil }
        let limits = count.interval(at: confidence)
        self.cost = cost
        self.signUps = signUps
        estimate = signUps == 0 ? nil : Double(cost) / Double(signUps)
        low = Double(cost) / limits.high
        high = signUps == 0 ? nil : Double(cost) / limits.low
    }
}
