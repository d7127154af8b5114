/// One line of a conversion report: distinct people, not visits.
public struct ConversionRow: Sendable, Hashable {
    /// What a reader has to be told beside the rate.
    public enum Note: String, Sendable, Hashable, CaseIterable {
        /// Fewer than ten eligible people.
        case smallSample
        /// Fewer than five events with eligible people: the interval takes people as independent and may be too narrow.
        case fewEvents
        /// Some of the events still take sign-ups.
        case running
    }

    /// Below this many eligible people a rate is marked as small.
    public static let smallSample = 10

    /// The group; nil in the total.
    public let key: GroupKey?
    /// The events counted, those without a list included.
    public let events: Int
    /// The group's events that are still running, counted in the row or, if it is for mature ones alone, left out.
    public let runningEvents: Int
    /// Distinct people on the lists.
    public let attended: Int
    /// The sum of the head counts that were recorded; nil if none was.
    public let heads: Int?
    /// Distinct people who at one event at least were no members and had not registered on a day before.
    public let eligible: Int
    /// Those of the eligible whose membership was unknown wherever they were eligible.
    public let unknown: Int
    /// Those of the eligible with a registration credited to an event of the group at which they were eligible.
    public let signUps: Int
    /// The credit of the group's events from eligible touches, in registrations: parts in the linear model.
    public let credits: Double
    /// The limits of the rate: Wilson on the effective size from five events on, plain Wilson below. Nil if no one is
    /// eligible.
    public let interval: Interval?
    /// What to tell beside the rate, in the order of `Note`.
    public let notes: [Note]

    /// Sign-ups among the eligible.
    public var conversion: Proportion { Proportion(counted: signUps, among: eligible) }
    /// Sign-ups per eligible person; nil if no one is eligible.
    public var rate: Double? { conversion.rate }
    /// The lower limit of the rate.
    public var low: Double? { interval?.low }
    /// The upper limit of the rate.
    public var high: Double? { interval?.high }
}
