/// What became of every registration of a report; the parts add up to `registrations`.
public struct RegistrationBreakdown: Sendable, Hashable {
    /// All that were handed in.
    public internal(set) var registrations = 0
    /// Credited to a reported event at which the person was eligible. People who registered twice count twice here.
    public internal(set) var credited = 0
    /// Credited to reported events, but their people were members or had registered before.
    public internal(set) var notEligible = 0
    /// Credited to events that are still running and were left out.
    public internal(set) var running = 0
    /// Credited to events outside the report.
    public internal(set) var elsewhere = 0
    /// Of people who attended, but too long before.
    public internal(set) var outsideWindow = 0
    /// Of people who attended no event.
    public internal(set) var withoutEvent = 0
    /// Of people who attended only after registering.
    public internal(set) var beforeEvent = 0
    /// Paid by a donor: never in an event's rate.
    public internal(set) var sponsor = 0
    /// Paid by a government: never in an event's rate.
    public internal(set) var government = 0
    /// Dated outside the period of the report, and not credited to an event in it.
    public internal(set) var outsidePeriod = 0

    /// The sum of all parts.
    public var sum: Int {
        credited + notEligible + running + elsewhere + outsideWindow + withoutEvent + beforeEvent + sponsor
            + government + outsidePeriod
    }

    /// Counts registrations of that outcome.
    mutating func count(_ outcome: ConversionLedger.Outcome, _ number: Int = 1) {
        registrations += number
        switch outcome {
        case .credited: credited += number
        case .notEligible: notEligible += number
        case .running: running += number
        case .elsewhere: elsewhere += number
        case .outsideWindow: outsideWindow += number
        case .withoutEvent: withoutEvent += number
        case .beforeEvent: beforeEvent += number
        case .sponsor: sponsor += number
        case .government: government += number
        case .outsidePeriod: outsidePeriod += number
        }
    }
}
