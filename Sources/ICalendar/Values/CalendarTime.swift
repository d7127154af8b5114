/// A time of day, TIME of RFC 5545 section 3.3.12 without its zone: `090000`.
public struct CalendarTime: Sendable, Hashable {
    /// From 0 to 23.
    public let hour: Int
    /// From 0 to 59.
    public let minute: Int
    /// From 0 to 60, which is a leap second.
    public let second: Int

    /// Makes a time of day; nil if a part is out of its range.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// The start of the day.
    public static let midnight = CalendarTime(validHour: 0, minute: 0, second: 0)

    /// Makes a time of day from seconds since midnight; nil if they are not from 0 to 86,399.
    public init?(secondsSinceMidnight seconds: Int) {
        guard (0..<86_400).contains(seconds) else { return nil }
        self.init(validHour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60)
    }

    /// The seconds since midnight; a leap second counts as the second after it.
    public var secondsSinceMidnight: Int { hour * 3600 + minute * 60 + second }

    private init(validHour hour: Int, minute: Int, second: Int) {
        self.hour = hour
        self.minute = minute
        self.second = second
    }
}

extension CalendarTime: PropertyValue, Comparable {
    /// Reads six digits; nil if there is no such time.
    public init?(parsing octets: Span<UInt8>) {
        guard octets.count == 6, let hour = octets.number(at: 0, digits: 2),
            let minute = octets.number(at: 2, digits: 2), let second = octets.number(at: 4, digits: 2)
        else { return nil }
        self.init(hour: hour, minute: minute, second: second)
    }

    /// Adds six digits: hour, minute, second.
    public func append(to octets: inout [UInt8]) {
        octets.append(decimal: UInt64(hour * 10_000 + minute * 100 + second), width: 6)
    }

    /// Whether the first is earlier.
    public static func < (left: CalendarTime, right: CalendarTime) -> Bool {
        left.secondsSinceMidnight < right.secondsSinceMidnight
    }
}
