/// The days after an event in which a registration may still be credited to it.
public struct AttributionWindow: Sendable, Hashable {
    /// The days, 0...3,660; both the day of the event and the last day count.
    public let days: Int

    /// Nil outside 0...3,660 days.
    public init?(days: Int) {
        guard (0...3_660).contains(days) else { return nil }
        self.days = days
    }

    private init(checked days: Int) { self.days = days }

    /// 30 days, the default.
    public static let month = AttributionWindow(checked: 30)
    /// The day of the event alone.
    static let sameDay = AttributionWindow(checked: 0)

    /// True if a registration on `day` falls into the window of an event on `eventDay`.
    public func contains(_ day: Int32, after eventDay: Int32) -> Bool {
        (0...days).contains(Int(day) - Int(eventDay))
    }

    /// The first day on which the window of an event no longer takes new days: from then on its rate is mature.
    public func maturity(of eventDay: Int32) -> Int { Int(eventDay) + days }

    /// True if an event is mature on the day `date`; before, its rate is still running.
    public func isMature(_ eventDay: Int32, asOf date: Int32) -> Bool { Int(date) >= maturity(of: eventDay) }
}
