/// A span of time, PERIOD of RFC 5545 section 3.3.9: `19970101T180000Z/PT5H30M`.
///
/// The name of a zone stands in the `TZID` parameter of its property, as with a date-time.
public struct CalendarPeriod: Sendable, Hashable {
    /// How a span ends.
    public enum End: Sendable, Hashable {
        /// At a time that is not part of it any more.
        case at(CalendarDateTime)
        /// After a length of time.
        case after(CalendarDuration)
    }

    /// When it begins.
    public var start: CalendarDateTime
    /// How it ends.
    public var end: End

    /// Makes a span.
    public init(_ start: CalendarDateTime, _ end: End) {
        self.start = start
        self.end = end
    }

    /// The same in that zone, if it was floating.
    func inZone(_ name: String) -> CalendarPeriod {
        var period = self
        if start.zone == .floating { period.start.zone = .named(name) }
        if case .at(var time) = end, time.zone == .floating {
            time.zone = .named(name)
            period.end = .at(time)
        }
        return period
    }
}

extension CalendarPeriod: PropertyValue {
    /// Reads a start, a solidus, and an end or a duration that is not negative.
    public init?(parsing octets: Span<UInt8>) {
        var slash = 0
        while slash < octets.count, octets[slash] != UInt8(ascii: "/") { slash += 1 }
        guard slash < octets.count, let start = CalendarDateTime(parsing: octets.extracting(0..<slash)) else {
            return nil
        }
        let rest = octets.extracting(slash + 1..<octets.count)
        if let time = CalendarDateTime(parsing: rest) {
            self.init(start, .at(time))
        } else if let duration = CalendarDuration(parsing: rest), !duration.isNegative {
            self.init(start, .after(duration))
        } else {
            return nil
        }
    }

    /// Adds the start, a solidus and the end or the duration.
    public func append(to octets: inout [UInt8]) {
        start.append(to: &octets)
        octets.append(UInt8(ascii: "/"))
        switch end {
        case .at(let time): time.append(to: &octets)
        case .after(let duration): duration.append(to: &octets)
        }
    }
}
