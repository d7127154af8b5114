/// A plan with what is known of how good it is.
public struct Solution: Sendable {
    /// The best plan found; it breaks no rule.
    public let plan: Plan
    /// What no plan can bring more than: a bound on the prize of every plan that misses no more events of quotas than
    /// this one. Nil where none was computed in the time.
    public let bound: Double?
    /// Iterations of all searches together.
    public let iterations: Int

    /// How far the plan may be from the best possible, 0...1: `(bound - prize) / bound`. Nil without a bound.
    public var gap: Double? {
        bound.map { $0 > 0 ? max(0, ($0 - plan.prize) / $0) : 0 }
    }
}
