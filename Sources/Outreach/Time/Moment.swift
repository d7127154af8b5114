/// A civil date and time to the minute, without a zone: what a clock on the wall of the place shows.
public struct Moment: Hashable, Comparable, Sendable {
    /// The date.
    public let day: Day
    /// Minutes since midnight, 0..<1440.
    public let minute: Int

    /// The moment; minutes outside the day move the date.
    public init(_ day: Day, minute: Int) {
        let shift = minute >= 0 ? minute / 1440 : -((1439 - minute) / 1440)
        self.day = day.advanced(by: shift)
        self.minute = minute - shift * 1440
    }

    /// The moment with that count of minutes since 1970-01-01 00:00.
    public init(minutes: Int) {
        let day = minutes >= 0 ? minutes / 1440 : -((1439 - minutes) / 1440)
        self.init(Day(number: day), minute: minutes - day * 1440)
    }

    /// Reads `2026-10-05 09:00`, with `T` between as well, seconds allowed and dropped; nil for any other form.
    public init?(_ text: some StringProtocol) {
        let trimmed = text.trimmed
        guard let gap = trimmed.firstIndex(where: { $0 == " " || $0 == "T" || $0 == "t" }),
            let day = Day(trimmed[..<gap])
        else { return nil }
        var clock = trimmed[trimmed.index(after: gap)...].trimmed
        if clock.utf8.count == 8, clock.dropLast(2).last == ":", let second = digits(clock.suffix(2)), second <= 60 {
            clock = String(clock.dropLast(3))
        }
        guard let time = ClockTime(clock), time.minutes < 1440 else { return nil }
        self.init(day, minute: time.minutes)
    }

    /// Minutes since 1970-01-01 00:00 of the same zone.
    public var minutes: Int { day.number * 1440 + minute }

    /// The time of the day, `09:00`.
    public var clockText: String { "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))" }

    /// The form that `init(_:)` reads, `2026-10-05 09:00`.
    public var text: String { "\(day.text) \(clockText)" }

    /// RFC 3339 with the zone's offset, `2026-10-05T09:00:00+07:00`.
    public func timestamp(in zone: Zone) -> String { "\(day.text)T\(clockText):00\(zone.offsetText)" }

    /// The moment `count` minutes later.
    public func advanced(byMinutes count: Int) -> Moment { Moment(day, minute: minute + count) }

    /// Earlier in time.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}
