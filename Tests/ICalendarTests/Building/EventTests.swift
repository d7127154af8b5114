import ICalendar
import Testing

struct EventTests {
    private func event() throws -> Event {
        let stamp = try #require(CalendarInstant(parsing: "20260101T000000Z"))
        let date = try #require(CalendarDate(year: 2026, month: 1, day: 10))
        let time = try #require(CalendarTime(hour: 9, minute: 0))
        let start = CalendarDateTime(date, time, zone: .named("Asia/Jakarta"))
        return Event(uid: "1@example.com", stamp: stamp, start: .timed(start), end: .after(.hours(2)))
    }

    @Test func `writes only what is set`() throws {
        #expect(
            String(decoding: try event().component.octets, as: UTF8.self).split(separator: "\r\n") == [
                "BEGIN:VEVENT", "UID:1@example.com", "DTSTAMP:20260101T000000Z",
                "DTSTART;TZID=Asia/Jakarta:20260110T090000",
                "DURATION:PT2H", "END:VEVENT",
            ])
    }

    @Test func `writes all properties in their form`() throws {
        var event = try event()
        event.end = .at(event.start)
        event.sequence = 2
        event.status = .cancelled
        event.summary = "Pasar Cibinong; pagi"
        event.description = "baris satu\nbaris dua"
        event.location = "Jl. Raya, Bogor"
        event.position = GeoPosition(latitude: -6.48, longitude: 106.85)
        event.categories = ["JKM", "A,B"]
        event.color = "navy"
        event.url = "https://example.com/?a=1,2;b"
        event.transparency = .transparent
        event.created = event.stamp
        event.modified = event.stamp
        event.organizer = Organizer(CalendarAddress(email: "a@example.com"), commonName: "Kantor: Bogor")
        event.attendees = [Attendee(CalendarAddress(email: "b@example.com"), role: .chair)]
        event.others = [Property("PRIORITY", "1")]
        event.alarms = [Alarm("x", trigger: .start(-.minutes(30)))]
        #expect(
            String(decoding: event.component.octets, as: UTF8.self).split(separator: "\r\n").dropFirst(3) == [
                "DTSTART;TZID=Asia/Jakarta:20260110T090000", "DTEND;TZID=Asia/Jakarta:20260110T090000", "SEQUENCE:2",
                "STATUS:CANCELLED", "SUMMARY:Pasar Cibinong\\; pagi", "DESCRIPTION:baris satu\\nbaris dua",
                "LOCATION:Jl. Raya\\, Bogor", "GEO:-6.480000;106.850000", "CATEGORIES:JKM,A\\,B", "COLOR:navy",
                "URL:https://example.com/?a=1,2;b", "TRANSP:TRANSPARENT", "CREATED:20260101T000000Z",
                "LAST-MODIFIED:20260101T000000Z", "ORGANIZER;CN=\"Kantor: Bogor\":mailto:a@example.com",
                "ATTENDEE;ROLE=CHAIR:mailto:b@example.com", "PRIORITY:1", "BEGIN:VALARM", "ACTION:DISPLAY",
                "TRIGGER:-PT30M",
                "DESCRIPTION:x", "END:VALARM", "END:VEVENT",
            ])
    }

    @Test func `is written by the writer as by its component`() throws {
        var event = try event()
        event.summary = String(repeating: "界,", count: 60)
        var writer = Writer()
        writer.append(event)
        #expect(writer.octets == event.component.octets)
        #expect(Parser().parse(writer.octets) == Document(components: [event.component]))
    }

    @Test func `has whole days as dates`() throws {
        var event = try event()
        event.start = .allDay(event.start.date)
        event.end = event.start.date.adding(days: 1).map { .at(.allDay($0)) }
        #expect(event.component.property("DTSTART")?.parameters == [Parameter("VALUE", "DATE")])
        #expect(event.component.property("DTEND")?.value == "20260111")
    }
}
