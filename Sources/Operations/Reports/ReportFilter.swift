import Conversion
import Outreach

/// What a report is asked for.
public struct ReportFilter: Sendable {
    /// The days on which events lie; nil for all.
    public var period: DayRange?
    /// Only sites of this ecosystem, by name or identifier.
    public var ecosystem: String?
    /// Only sites of this region or within it, by its code.
    public var region: String?
    /// Only events of this team.
    public var team: String?
    /// Which touch gets the credit.
    public var model = AttributionModel.last
    /// Days after an event in which a sign-up is credited; nil as the campaign says.
    public var window: Int?
    /// Whether to leave out events that still take sign-ups.
    public var isMatureOnly = false
    /// How intervals are computed.
    public var method = IntervalMethod.wilson
    /// How sure they are to be.
    public var confidence = Confidence.ninetyFive
    /// Whether to add the rows behind the figures.
    public var hasDetail = false

    /// Whether sign-ups are credited by the campaign's rules.
    var isUsual: Bool { model == .last && window == nil && !isMatureOnly }

    /// Whether it lets every event through, by rules for which sums are kept.
    var isWhole: Bool {
        period == nil && ecosystem == nil && region == nil && team == nil && model == .last && window == nil
            && !hasDetail
    }

    /// Whether to count anew what is kept as sums.
    public var isRecounted = false

    /// Everything, by the campaign's rules.
    public init() {}
}
