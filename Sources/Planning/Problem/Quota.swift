/// A number of events that the plan should hold for one label. Missing one is not a violation: a plan states what is
/// short, and the search strives for it before prize.
public struct Quota: Hashable, Sendable {
    /// The label, as in ``Site/groups``.
    public var group: Int
    /// At least so many events at sites that carry the label.
    public var minimumEvents: Int

    /// A quota for one label.
    public init(group: Int, minimumEvents: Int) {
        self.group = group
        self.minimumEvents = minimumEvents
    }
}
