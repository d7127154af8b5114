/// A length of time, DURATION of RFC 5545 section 3.3.6: `PT2H30M`, `-P1D`, `P2W`.
///
/// Weeks and days are nominal, they follow the calendar over a change of the clock; hours, minutes and seconds are exact.
public struct CalendarDuration: Sendable, Hashable {
    /// Whether the time runs backwards, as in the trigger of an alarm before the start.
    public var isNegative: Bool
    /// Nominal days, seven for each week.
    public var days: UInt32
    /// Exact seconds.
    public var seconds: UInt32

    /// Makes a duration of the sums of its parts, each up to 4,294,967,295 days or seconds; nil beyond.
    public init?(
        isNegative: Bool = false, weeks: Int = 0, days: Int = 0, hours: Int = 0, minutes: Int = 0, seconds: Int = 0
    ) {
        guard let nominal = Self.sum([(weeks, 7), (days, 1)]),
            let exact = Self.sum([(hours, 3600), (minutes, 60), (seconds, 1)])
        else { return nil }
        self.init(isNegative: isNegative, days: nominal, seconds: exact)
    }

    /// Makes a duration of nominal days and exact seconds.
    public init(isNegative: Bool, days: UInt32, seconds: UInt32) {
        self.isNegative = isNegative
        self.days = days
        self.seconds = seconds
    }

    /// A duration of minutes.
    public static func minutes(_ count: UInt16) -> CalendarDuration {
        CalendarDuration(isNegative: false, days: 0, seconds: UInt32(count) * 60)
    }

    /// A duration of hours.
    public static func hours(_ count: UInt16) -> CalendarDuration {
        CalendarDuration(isNegative: false, days: 0, seconds: UInt32(count) * 3600)
    }

    /// A duration of days.
    public static func days(_ count: UInt32) -> CalendarDuration {
        CalendarDuration(isNegative: false, days: count, seconds: 0)
    }

    /// The same length in the other direction.
    public static prefix func - (duration: CalendarDuration) -> CalendarDuration {
        CalendarDuration(isNegative: !duration.isNegative, days: duration.days, seconds: duration.seconds)
    }

    private static func sum(_ parts: [(count: Int, unit: Int)]) -> UInt32? {
        var total = 0
        for part in parts {
            guard part.count >= 0, part.count <= Int(UInt32.max) else { return nil }
            total += part.count * part.unit
        }
        return UInt32(exactly: total)
    }
}

extension CalendarDuration: PropertyValue {
    /// Reads a duration; hours followed by seconds without minutes, which the RFC does not allow, are read as well.
    public init?(parsing octets: Span<UInt8>) {
        guard let duration = DurationReader.duration(octets) else { return nil }
        self = duration
    }

    /// Adds the duration in its shortest form of the grammar: weeks if it is whole weeks.
    public func append(to octets: inout [UInt8]) {
        if isNegative { octets.append(UInt8(ascii: "-")) }
        octets.append(UInt8(ascii: "P"))
        if seconds == 0, days > 0, days % 7 == 0 {
            return octets.append(UInt64(days / 7), unit: "W")
        }
        if days > 0 { octets.append(UInt64(days), unit: "D") }
        guard seconds > 0 || days == 0 else { return }
        octets.append(UInt8(ascii: "T"))
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        if hours > 0 { octets.append(UInt64(hours), unit: "H") }
        // The grammar has no hours and seconds without the minutes between.
        if minutes > 0 || hours > 0 && rest > 0 { octets.append(UInt64(minutes), unit: "M") }
        if rest > 0 || hours == 0 && minutes == 0 { octets.append(UInt64(rest), unit: "S") }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ number: UInt64, unit: Unicode.Scalar) {
        append(decimal: number)
        append(UInt8(truncatingIfNeeded: unit.value))
    }
}
