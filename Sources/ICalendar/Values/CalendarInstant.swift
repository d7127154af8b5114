/// An instant to the second, which a file holds as a DATE-TIME in UTC: `20260110T020000Z`.
///
/// `DTSTAMP`, `CREATED` and `LAST-MODIFIED` have to be in UTC; as instants they cannot be anything else.
public struct CalendarInstant: Sendable, Hashable {
    /// Seconds since 1 January 1970 00:00 UTC, without leap seconds, in the years 0 to 9999.
    public let secondsSinceEpoch: Int

    /// Makes an instant; nil if it is not in the years 0 to 9999.
    public init?(secondsSinceEpoch seconds: Int) {
        guard seconds >= -719_528 * 86_400, seconds < 2_932_897 * 86_400 else { return nil }
        secondsSinceEpoch = seconds
    }

    /// What a clock with that offset from UTC shows; nil if that is not in the years 0 to 9999.
    public func dateTime(offset: UTCOffset, zone: CalendarDateTime.Zone) -> CalendarDateTime? {
        let seconds = secondsSinceEpoch + offset.seconds
        let ofDay = ((seconds % 86_400) + 86_400) % 86_400
        guard let date = CalendarDate(daysSinceEpoch: (seconds - ofDay) / 86_400),
            let time = CalendarTime(secondsSinceMidnight: ofDay)
        else { return nil }
        return CalendarDateTime(date, time, zone: zone)
    }
}

extension CalendarInstant: PropertyValue, Comparable {
    /// Reads a DATE-TIME that ends in `Z`; nil for any other.
    public init?(parsing octets: Span<UInt8>) {
        guard let dateTime = CalendarDateTime(parsing: octets), dateTime.zone == .utc,
            let instant = dateTime.instant(offset: .zero)
        else { return nil }
        self = instant
    }

    /// Adds the date-time in UTC, as `20260110T020000Z`.
    public func append(to octets: inout [UInt8]) {
        dateTime(offset: .zero, zone: .utc)?.append(to: &octets)
    }

    /// Whether the first is earlier.
    public static func < (left: CalendarInstant, right: CalendarInstant) -> Bool {
        left.secondsSinceEpoch < right.secondsSinceEpoch
    }
}
