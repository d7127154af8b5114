import Outreach
import Testing

@testable import Interchange

@Suite struct EventRowTests {
    @Test func `is an event with what was counted and spent`() {
        var row = EventRow(Event(id: "A1"), heads: 10, cost: nil)
        #expect(row.id == "A1" && row.handle == "A1" && !row.retired && row.heads == 10)
        row.id = "A2"
        row.handle = "A3"
        row.retired = true
        #expect(row.event.id == "A2" && row.event.handle == "A3" && row.event.retired)
    }

    @Test(
        arguments: [
            (Event.Status.planned, nil, nil, Defect.Problem.contradiction(.statusNeedsStart)),
            (.held, nil, nil, .contradiction(.statusNeedsStart)), (.postponed, nil, nil, nil),
            (.cancelled, nil, nil, nil),
            (.planned, "2026-10-05 09:00", "2026-10-05 09:00", .endBeforeStart),
            (.planned, "2026-10-05 09:00", "2026-10-05 08:00", .endBeforeStart),
            (.planned, "2026-10-05 09:00", nil, nil),
            (.held, "2026-10-05 09:00", "2026-10-05 10:00", nil),
        ] as [(Event.Status, String?, String?, Defect.Problem?)])
    func `an event to be held needs a time that ends after it begins`(
        status: Event.Status, start: String?, end: String?, problem: Defect.Problem?
    ) {
        var row = EventRow(id: "A1")
        row.event.status = status
        row.event.start = start.flatMap { Moment($0) }
        row.event.end = end.flatMap { Moment($0) }
        #expect(row.contradiction == problem)
    }
}
