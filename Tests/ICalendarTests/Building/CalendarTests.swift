import ICalendar
import Testing

struct CalendarTests {
    @Test func `writes both the standard names and those that clients know`() {
        var calendar = Calendar(productID: "-//BPJS, Cabang//Kalender//ID")
        calendar.method = .publish
        calendar.name = "Jadwal, Bogor"
        calendar.timeZone = "Asia/Jakarta"
        calendar.refreshInterval = .hours(12)
        calendar.source = "https://example.com/a.ics"
        calendar.color = "teal"
        calendar.others = [Property("X-A", "1")]
        #expect(
            String(decoding: calendar.component.octets, as: UTF8.self).split(separator: "\r\n") == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//BPJS\\, Cabang//Kalender//ID", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "NAME:Jadwal\\, Bogor", "X-WR-CALNAME:Jadwal\\, Bogor", "X-WR-TIMEZONE:Asia/Jakarta",
                "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H", "COLOR:teal",
                "SOURCE;VALUE=URI:https://example.com/a.ics", "X-A:1", "END:VCALENDAR",
            ])
    }

    @Test func `streams the same as it builds`() {
        let calendar = Calendar(productID: "-//A//B//EN", description: "x")
        var writer = Writer()
        writer.begin(calendar)
        writer.end()
        #expect(writer.octets == calendar.component.octets)
    }
}
