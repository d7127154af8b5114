/// What a conversion report is to be made of.
public struct ConversionQuestion: Sendable, Hashable {
    /// The events, reported or not, at the indices that the touches use.
    public var events: [ReportEvent]
    /// Who was on which list.
    public var touches: Touches
    /// All sign-ups known, also those of other channels and of other days: a sign-up before an event makes its person
    /// not eligible there.
    public var registrations: [Registration]
    /// The number of people; their indices lie below it.
    public var people: Int
    /// Which touch gets the credit.
    public var model: AttributionModel = .last
    /// The days in which it does.
    public var window: AttributionWindow = .month
    /// The days on which an event must lie to be reported, and a registration to be among the remainders; nil for all.
    public var period: ClosedRange<Int32>?
    /// The day of the report, by which events are mature or running; nil takes all as mature.
    public var asOf: Int32?
    /// True leaves events that are still running out of the rows.
    public var isMatureOnly = false
    /// The confidence of the intervals.
    public var confidence: Confidence = .ninetyFive

    /// A question with the defaults: last touch, 30 days, all days, 95 %.
    public init(events: [ReportEvent], touches: Touches, registrations: [Registration], people: Int) {
        self.events = events
        self.touches = touches
        self.registrations = registrations
        self.people = people
    }
}
