import Outreach

/// A row of `events.csv`: an event with what was counted and spent.
package struct EventRow: SheetNoun {
    package static let kind = NounKind.event
    package static let identity = SheetIdentity.optional
    package var event: Event
    package var heads: Int?
    package var cost: Int?

    package init(id: String) { event = Event(id: id) }

    /// The row of an event that exists.
    package init(_ event: Event, heads: Int?, cost: Int?) {
        self.event = event
        self.heads = heads
        self.cost = cost
    }

    package var id: String {
        get { event.id }
        set { event.id = newValue }
    }
    package var handle: String {
        get { event.handle }
        set { event.handle = newValue }
    }
    package var retired: Bool {
        get { event.retired }
        set { event.retired = newValue }
    }

    package static let fields: [Field<EventRow>] = [
        Field("site", "lokasi", \.event.site, .text, required: true, refersTo: .site),
        Field("teams", "tim", \.event.teams, .teamShares, required: true, refersTo: .team),
        Field("start", "mulai", \.event.start, .moment),
        Field("end", "selesai", \.event.end, .moment),
        Field("status", "status", \.event.status, Event.Status.expectation),
        Field("invited", "diundang", \.event.invited, .integer, in: 0...1_000_000),
        Field("heads", "kepala", \.heads, .integer, in: 0...1_000_000),
        Field("cost", "biaya", \.cost, .integer, in: 0...1_000_000_000_000),
        Field("reason", "alasan", \.event.reason, .text),
    ]

    package var contradiction: Defect.Problem? {
        if let start = event.start, let end = event.end, end <= start { return .endBeforeStart }
        if event.start == nil, event.status.occupiesTeams { return .contradiction(.statusNeedsStart) }
        return nil
    }
}
