import Testing

@testable import ICalendar

@Suite struct ComponentReplyTests {
    private func invitation() throws -> Component {
        let stamp = try #require(CalendarInstant(parsing: "20260101T000000Z"))
        let start = try #require(CalendarMoment(parsing: "20260102T000000Z"))
        var event = Event(uid: "u", stamp: stamp, start: start)
        event.sequence = 2
        event.summary = "Kurau"
        event.organizer = Organizer(CalendarAddress(email: "kantor@example.org"))
        event.attendees = [
            Attendee(CalendarAddress(email: "budi@example.org"), participation: .needsAction, isAskedToReply: true),
            Attendee(CalendarAddress(email: "sari@example.org"), participation: .needsAction),
        ]
        return event.component
    }

    @Test func `an answer comes back into the invitation`() throws {
        let invitation = try invitation()
        let stamp = try #require(CalendarInstant(parsing: "20260103T000000Z"))
        let answer = try #require(
            invitation.reply(of: CalendarAddress(email: "Budi@example.org"), .accepted, stamp: stamp))
        #expect(answer.properties(named: "ATTENDEE").map(\.value) == ["mailto:budi@example.org"])
        #expect(answer.property("DTSTAMP")?.value == "20260103T000000Z")
        #expect(answer.property("ORGANIZER") != nil && answer.sequence == 2)
        let updated = try #require(invitation.taking(reply: answer))
        #expect(
            updated.properties(named: "ATTENDEE").map { $0.parameter("PARTSTAT")?.values.first }
                == ["ACCEPTED", "NEEDS-ACTION"])
    }

    @Test func `strangers and answers to older versions are not taken`() throws {
        let invitation = try invitation()
        let stamp = try #require(CalendarInstant(parsing: "20260103T000000Z"))
        #expect(invitation.reply(of: CalendarAddress(email: "x@example.org"), .accepted, stamp: stamp) == nil)
        var answer = try #require(
            invitation.reply(of: CalendarAddress(email: "budi@example.org"), .declined, stamp: stamp))
        let position = try #require(answer.properties.firstIndex { $0.name == "SEQUENCE" })
        answer.properties[position] = Property("SEQUENCE", "1")
        #expect(invitation.taking(reply: answer) == nil)
    }
}
