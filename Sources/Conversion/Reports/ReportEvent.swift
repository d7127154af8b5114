/// An event as a conversion report sees it.
public struct ReportEvent: Sendable, Hashable {
    /// When it was held.
    public let moment: EventMoment
    /// The people counted by head, or nil if not recorded, which is not zero.
    public let heads: Int32?
    /// The groups it belongs to. An event held by two teams belongs to both: each person and each head is counted
    /// once in either row and once in the total, so that rows may add up to more than it. An event without a group is
    /// in the total alone.
    public let groups: [GroupKey]
    /// False for an event that only takes its credit, so that no reported event gets it, and is in no row: one outside
    /// a filter of the report.
    public let isReported: Bool

    /// An event.
    public init(moment: EventMoment, heads: Int32? = nil, groups: [GroupKey], isReported: Bool = true) {
        self.moment = moment
        self.heads = heads
        self.groups = groups
        self.isReported = isReported
    }
}
