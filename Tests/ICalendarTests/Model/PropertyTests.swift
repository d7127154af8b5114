import ICalendar
import Testing

struct PropertyTests {
    @Test func `escapes text and gives it back`() {
        let property = Property(text: "summary", "a, b; c\nd")
        #expect(property.name == "SUMMARY")
        #expect(property.value == #"a\, b\; c\nd"#)
        #expect(property.text == "a, b; c\nd")
    }

    @Test(arguments: ["BEGIN", "end", "b e g i n"])
    func `cannot open or close a component`(name: String) {
        let octets = Component("VEVENT", properties: [Property(name, "VEVENT")]).octets
        let lines = String(decoding: octets, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 3)
        #expect(lines[1].hasPrefix("X-"))
    }

    @Test func `finds parameters without regard to case`() {
        let property = Property("DTSTART", "20260110T090000", parameters: [Parameter("TZID", "Asia/Jakarta")])
        #expect(property.parameter("tzid")?.values == ["Asia/Jakarta"])
        #expect(property.parameter("VALUE") == nil)
    }

    @Test func `tells the type of a date and the zone of a time`() throws {
        let date = try #require(CalendarDate(year: 2026, month: 1, day: 10))
        let time = CalendarDateTime(date, .midnight, zone: .named("Asia/Jayapura"))
        #expect(Property("DTSTART", CalendarMoment.allDay(date)).parameters == [Parameter("VALUE", "DATE")])
        #expect(Property("DTSTART", CalendarMoment.timed(time)).parameters == [Parameter("TZID", "Asia/Jayapura")])
        #expect(Property("DTSTART", CalendarMoment.timed(time)).value == "20260110T000000")
    }

    @Test func `is equal whatever its line`() {
        let read = Parser().parse("BEGIN:X\r\nA:1\r\nEND:X\r\n").components.first?.property("A")
        #expect(read?.line == 2)
        #expect(read == Property("A", "1"))
        #expect(read?.hashValue == Property("A", "1").hashValue)
    }
}
