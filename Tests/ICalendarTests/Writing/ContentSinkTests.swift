import Testing

@testable import ICalendar

struct ContentSinkTests {
    @Test func `leaves out what is not there`() {
        var builder = ComponentBuilder()
        builder.begin("X")
        builder.text("A", nil)
        builder.raw("A", nil)
        builder.uri("A", nil)
        builder.texts("A", [])
        builder.moment("A", nil)
        builder.value("A", nil as GeoPosition?)
        builder.end()
        #expect(builder.component == Component("X"))
    }

    @Test func `writes values in the form of their type`() throws {
        let date = try #require(CalendarDate(year: 2026, month: 1, day: 10))
        var builder = ComponentBuilder()
        builder.begin("X")
        builder.text("A", "b,c")
        builder.raw("A", "b,c")
        builder.uri("A", "u v")
        builder.texts("A", ["b,c", "d"])
        builder.moment("A", .allDay(date))
        builder.moment("A", .timed(CalendarDateTime(date, .midnight, zone: .named("Zone: a"))))
        builder.value("A", date)
        builder.property(Property("A", "1", parameters: [Parameter("P", "2")]))
        builder.end()
        let component = try #require(builder.component)
        #expect(
            String(decoding: component.octets, as: UTF8.self).split(separator: "\r\n") == [
                "BEGIN:X", "A:b\\,c", "A:b,c", "A:uv", "A:b\\,c,d", "A;VALUE=DATE:20260110",
                "A;TZID=\"Zone: a\":20260110T000000", "A:20260110", "A;P=2:1", "END:X",
            ])
    }
}
