import Testing

@testable import Outreach

@Suite struct CalendarProposalTests {
    @Test func `every field reads what it writes`() {
        filled(
            CalendarProposal.self,
            ["change": "cancel", "start": "2026-10-05 09:00", "end": "2026-10-05 10:30", "source": "phone.ics"])
    }

    @Test func `is open as long as the event stands in another way`() throws {
        var event = Event(id: "e")
        event.start = Moment("2026-10-05 09:00")
        event.end = Moment("2026-10-05 10:30")
        var move = CalendarProposal(id: "e")
        (move.change, move.start, move.end) = (.move, Moment("2026-10-06 09:00"), Moment("2026-10-06 10:30"))
        #expect(move.isOpen(for: event))
        (event.start, event.end) = (move.start, move.end)
        #expect(!move.isOpen(for: event))
        var cancel = CalendarProposal(id: "e")
        cancel.change = .cancel
        #expect(cancel.isOpen(for: event))
        event.status = .postponed
        #expect(!cancel.isOpen(for: event))
        // What was held cannot be changed any more, and what was turned down is not asked again.
        event.status = .held
        #expect(!move.isOpen(for: event) && !cancel.isOpen(for: event))
        event.status = .planned
        cancel.retired = true
        #expect(!cancel.isOpen(for: event))
    }
}
