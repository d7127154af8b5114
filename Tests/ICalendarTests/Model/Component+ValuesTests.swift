import ICalendar
import Testing

struct ComponentValuesTests {
    private let event = Parser().parse(
        """
        BEGIN:VEVENT
        SUMMARY:Pasar\\, pagi
        DTSTART;TZID=Asia/Jakarta:20260110T090000
        DTEND;VALUE=DATE:20260111
        GEO:-6.208800;106.845600
        CATEGORIES:JKM,PASAR\\,INDUK
        CATEGORIES:RUTIN
        BEGIN:VALARM
        TRIGGER:-PT30M
        END:VALARM
        END:VEVENT
        """
    ).components[0]

    @Test func `reads typed values`() throws {
        #expect(event.text("summary") == "Pasar, pagi")
        #expect(event.value("GEO") == GeoPosition(latitude: -6.2088, longitude: 106.8456))
        #expect(event.texts("CATEGORIES") == ["JKM", "PASAR,INDUK", "RUTIN"])
        #expect(event.components(named: "valarm").first?.value("TRIGGER") == -CalendarDuration.minutes(30))
        guard case .timed(let start)? = event.moment("DTSTART") else {
            Issue.record("DTSTART is not a time")
            return
        }
        #expect(start.zone == .named("Asia/Jakarta"))
        #expect(event.moment("DTEND")?.date == CalendarDate(year: 2026, month: 1, day: 11))
    }

    @Test func `has nothing where there is no property or another type`() {
        #expect(event.text("LOCATION") == nil)
        #expect(event.value("SUMMARY", as: GeoPosition.self) == nil)
        #expect(event.moment("SUMMARY") == nil)
        #expect(event.property("X") == nil)
        #expect(event.properties(named: "CATEGORIES").count == 2)
    }
}
