import Testing

@testable import Outreach

@Suite struct EventTests {
    @Test func `every field reads what it writes`() {
        let event = filled(
            Event.self,
            [
                "site": "S1", "teams": "T1:600;T2:400", "start": "2026-10-05 09:00", "end": "2026-10-05T11:00",
                "status": "ditunda", "invited": "120", "reason": "hujan", "uid": "u@x", "sequence": "3",
                "former_start": "2026-10-04 09:00", "former_end": "2026-10-04 11:00", "plan": "A1",
            ])
        #expect(event.status == .postponed)
        #expect(event.minutes == 120)
    }

    @Test func `invited is unknown, not zero, until it is said`() {
        let event = Event(id: "e")
        #expect(event.invited == nil && event.status == .planned && event.minutes == nil)
    }

    @Test func `leaving its date it remembers where it stood`() throws {
        var event = Event(id: "e")
        let start = try #require(Moment("2026-10-05 09:00"))
        event.start = start
        event.end = start.advanced(byMinutes: 90)
        event.leaveDate()
        #expect(event.start == nil && event.end == nil)
        #expect(event.formerStart == start && event.minutes == 90)
        let before = event
        event.leaveDate()
        #expect(event == before)
    }

    @Test func `only what is to be held takes up the teams`() {
        #expect(Event.Status.allCases.filter(\.occupiesTeams) == [.planned, .confirmed, .held])
    }
}
