/// When an event was held, as far as attribution needs it.
public struct EventMoment: Sendable, Hashable {
    /// The day in the site's zone, counted from any fixed day.
    public let day: Int32
    /// The start, in minutes of that day.
    public let startMinute: Int32
    /// The event's place among all, by its id: the lower one wins a tie.
    public let order: Int32

    /// The moment of an event.
    public init(day: Int32, startMinute: Int32, order: Int32) {
        self.day = day
        self.startMinute = startMinute
        self.order = order
    }

    /// True if both were held on the same day at the same minute.
    func coincides(with other: EventMoment) -> Bool { day == other.day && startMinute == other.startMinute }
}
