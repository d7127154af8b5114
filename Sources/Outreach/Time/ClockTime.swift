/// A time of the day in minutes since midnight, 0...1440; 1440 is the end of the day.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight.
    public let minutes: Int

    /// The time; nil outside 0...1440.
    public init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Reads `09:00`, `9:00`, `9.00` or `24:00`; nil for any other form.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "." })
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hour = digits(parts[0]), let minute = digits(parts[1]), hour <= 24, minute < 60
        else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// The form `09:00`.
    public var text: String { "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))" }

    /// Earlier in the day.
    public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
