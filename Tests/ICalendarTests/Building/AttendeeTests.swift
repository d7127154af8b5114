import ICalendar
import Testing

struct AttendeeTests {
    @Test func `has its parameters in order`() throws {
        let stamp = try #require(CalendarInstant(secondsSinceEpoch: 0))
        let date = try #require(CalendarDate(year: 2026, month: 1, day: 10))
        var event = Event(uid: "1", stamp: stamp, start: .allDay(date))
        event.attendees = [
            Attendee(
                CalendarAddress(email: "a@example.com"), commonName: "Ibu \"Sari\"", kind: .individual, role: .optional,
                participation: .needsAction, isAskedToReply: true)
        ]
        let attendee = try #require(event.component.property("ATTENDEE"))
        #expect(
            attendee.parameters == [
                Parameter("CN", "Ibu \"Sari\""), Parameter("CUTYPE", "INDIVIDUAL"),
                Parameter("ROLE", "OPT-PARTICIPANT"),
                Parameter("PARTSTAT", "NEEDS-ACTION"), Parameter("RSVP", "TRUE"),
            ])
        #expect(attendee.value == "mailto:a@example.com")
    }
}
