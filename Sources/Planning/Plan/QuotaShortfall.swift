/// A quota that a plan does not meet.
public struct QuotaShortfall: Hashable, Sendable {
    /// The quota.
    public let quota: Quota
    /// Events that the plan holds for it.
    public let planned: Int

    /// Events that are missing.
    public var missing: Int { quota.minimumEvents - planned }
}
