import ICalendar
import Testing

struct FixedZoneTests {
    @Test(arguments: [
        (FixedZone.jakarta, "Asia/Jakarta", "WIB", "+0700"), (.makassar, "Asia/Makassar", "WITA", "+0800"),
        (.jayapura, "Asia/Jayapura", "WIT", "+0900"),
    ])
    func `describes the zones of Indonesia`(zone: FixedZone, id: String, abbreviation: String, offset: String) {
        #expect(
            String(decoding: zone.component.octets, as: UTF8.self).split(separator: "\r\n") == [
                "BEGIN:VTIMEZONE", "TZID:\(id)", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:\(offset)",
                "TZOFFSETTO:\(offset)", "TZNAME:\(abbreviation)", "END:STANDARD", "END:VTIMEZONE",
            ])
    }
}
