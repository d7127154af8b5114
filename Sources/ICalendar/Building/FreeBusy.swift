/// When someone is free or busy, `VFREEBUSY` of RFC 5545 section 3.6.4.
public struct FreeBusy: Sendable, Hashable {
    /// `UID`.
    public var uid: String
    /// `DTSTAMP`.
    public var stamp: CalendarInstant
    /// `DTSTART` and `DTEND`: of which time this tells, in UTC.
    public var range: Range<CalendarInstant>
    /// `ORGANIZER`: whose time it is.
    public var organizer: Organizer?
    /// `FREEBUSY`, in order.
    public var times: [Time]

    /// A span of time and what it is.
    public struct Time: Sendable, Hashable {
        /// From when until when, in UTC.
        public var range: Range<CalendarInstant>
        /// `FBTYPE`.
        public var kind: Kind

        /// Makes a span.
        public init(_ range: Range<CalendarInstant>, _ kind: Kind = .busy) {
            self.range = range
            self.kind = kind
        }
    }

    /// How someone is placed in a span of time.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case free = "FREE"
        case busy = "BUSY"
        case unavailable = "BUSY-UNAVAILABLE"
        case tentative = "BUSY-TENTATIVE"
    }

    /// Makes free and busy times.
    public init(
        uid: String, stamp: CalendarInstant, range: Range<CalendarInstant>, organizer: Organizer? = nil,
        times: [Time] = []
    ) {
        self.uid = uid
        self.stamp = stamp
        self.range = range
        self.organizer = organizer
        self.times = times
    }

    /// The component.
    public var component: Component { ComponentBuilder.component(of: self) }
}

extension FreeBusy: CalendarPart {
    func write(to sink: inout some ContentSink) {
        sink.begin("VFREEBUSY")
        sink.text("UID", uid)
        sink.value("DTSTAMP", stamp)
        sink.value("DTSTART", range.lowerBound)
        sink.value("DTEND", range.upperBound)
        organizer?.write(to: &sink)
        for time in times {
            sink.property("FREEBUSY") { octets in
                if time.kind != .busy { octets.append(utf8: ";FBTYPE=" + time.kind.rawValue) }
            } value: { octets in
                time.range.lowerBound.append(to: &octets)
                octets.append(UInt8(ascii: "/"))
                time.range.upperBound.append(to: &octets)
            }
        }
        sink.end()
    }
}
