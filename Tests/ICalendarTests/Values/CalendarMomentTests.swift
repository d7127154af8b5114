import ICalendar
import Testing

struct CalendarMomentTests {
    @Test func `reads dates and times`() {
        #expect(CalendarMoment(parsing: "20260110").map(\.date) == CalendarDate(year: 2026, month: 1, day: 10))
        #expect(CalendarMoment(parsing: "20260110T090000Z")?.text == "20260110T090000Z")
        #expect(CalendarMoment(parsing: "tomorrow") == nil)
    }

    @Test func `takes the zone of the property unless the time is universal`() {
        let zone = [Parameter("TZID", "Asia/Makassar")]
        let local = CalendarMoment(Property("DTSTART", "20260110T090000", parameters: zone))
        let universal = CalendarMoment(Property("DTSTART", "20260110T090000Z", parameters: zone))
        guard case .timed(let localTime)? = local, case .timed(let universalTime)? = universal else {
            Issue.record("no times")
            return
        }
        #expect(localTime.zone == .named("Asia/Makassar"))
        #expect(universalTime.zone == .utc)
        #expect(CalendarMoment(Property("DTSTART", "x")) == nil)
    }
}
