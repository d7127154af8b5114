/// A zone whose clock never changes, `VTIMEZONE` of RFC 5545 section 3.6.5 with one `STANDARD` observance.
public struct FixedZone: Sendable, Hashable {
    /// `TZID`: the name in the IANA database.
    public var id: String
    /// `TZNAME`: the abbreviation.
    public var abbreviation: String
    /// `TZOFFSETFROM` and `TZOFFSETTO`.
    public var offset: UTCOffset

    /// Makes a zone.
    public init(id: String, abbreviation: String, offset: UTCOffset) {
        self.id = id
        self.abbreviation = abbreviation
        self.offset = offset
    }

    /// Western Indonesia time, WIB, UTC+7.
    public static let jakarta = FixedZone(id: "Asia/Jakarta", abbreviation: "WIB", offset: .hours(7))
    /// Central Indonesia time, WITA, UTC+8.
    public static let makassar = FixedZone(id: "Asia/Makassar", abbreviation: "WITA", offset: .hours(8))
    /// Eastern Indonesia time, WIT, UTC+9.
    public static let jayapura = FixedZone(id: "Asia/Jayapura", abbreviation: "WIT", offset: .hours(9))

    /// The component.
    public var component: Component { ComponentBuilder.component(of: self) }
}

extension FixedZone: CalendarPart {
    func write(to sink: inout some ContentSink) {
        sink.begin("VTIMEZONE")
        sink.text("TZID", id)
        sink.begin("STANDARD")
        sink.raw("DTSTART", "19700101T000000")
        sink.value("TZOFFSETFROM", offset)
        sink.value("TZOFFSETTO", offset)
        sink.text("TZNAME", abbreviation)
        sink.end()
        sink.end()
    }
}
