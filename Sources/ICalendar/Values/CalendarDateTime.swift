/// A date with a time of day and its zone, DATE-TIME of RFC 5545 section 3.3.5: `20260110T090000Z`.
///
/// The name of a zone stands in the `TZID` parameter of its property, so that the text alone has it as floating.
public struct CalendarDateTime: Sendable, Hashable {
    /// Where the clock stands that shows the time.
    public enum Zone: Sendable, Hashable {
        /// Wherever the reader is.
        case floating
        /// Coordinated universal time.
        case utc
        /// The zone of that name, which a `VTIMEZONE` of the calendar describes.
        case named(String)
    }

    /// The date on the clock.
    public var date: CalendarDate
    /// The time on the clock.
    public var time: CalendarTime
    /// Where the clock stands.
    public var zone: Zone

    /// Makes a date-time.
    public init(_ date: CalendarDate, _ time: CalendarTime, zone: Zone = .floating) {
        self.date = date
        self.time = time
        self.zone = zone
    }

    /// The instant that this is for a clock with that offset from UTC; the zone is not looked at.
    public func instant(offset: UTCOffset) -> CalendarInstant? {
        CalendarInstant(
            secondsSinceEpoch: date.daysSinceEpoch * 86_400 + time.secondsSinceMidnight - offset.seconds)
    }
}

extension CalendarDateTime: PropertyValue {
    /// Reads a date and a time with a `T` between, and a `Z` if it is in UTC; nil for anything else.
    public init?(parsing octets: Span<UInt8>) {
        let isUTC = octets.count == 16 && octets[15] & 0xDF == UInt8(ascii: "Z")
        guard octets.count == 15 || isUTC, octets[8] & 0xDF == UInt8(ascii: "T"),
            let date = CalendarDate(parsing: octets.extracting(0..<8)),
            let time = CalendarTime(parsing: octets.extracting(9..<15))
        else { return nil }
        self.init(date, time, zone: isUTC ? .utc : .floating)
    }

    /// Adds date and time, with a `Z` in UTC; the name of a zone is no part of the value.
    public func append(to octets: inout [UInt8]) {
        date.append(to: &octets)
        octets.append(UInt8(ascii: "T"))
        time.append(to: &octets)
        if zone == .utc { octets.append(UInt8(ascii: "Z")) }
    }
}
