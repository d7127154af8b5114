/// What someone changed at one of our events in a calendar program: it changes nothing until someone here takes it.
///
/// There is one for an event at a time, under the event's identifier; one that was turned down is out of use.
public struct CalendarProposal: Noun {
    /// What was changed.
    public enum Change: String, Vocabulary {
        case move, cancel

        public var alias: String {
            switch self {
            case .move: "geser"
            case .cancel: "batal"
            }
        }
    }

    public static let kind = NounKind.proposal
    /// The event's identifier.
    public var id: String
    public var handle: String
    public var retired = false
    public var change = Change.move
    /// The start that it was given.
    public var start: Moment?
    /// The end that it was given.
    public var end: Moment?
    /// The name of the file that it stood in.
    public var source: String?

    /// A proposal of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<CalendarProposal>] = [
        Field("change", "perubahan", \.change, Change.expectation, required: true),
        Field("start", "mulai", \.start, .moment),
        Field("end", "selesai", \.end, .moment),
        Field("source", "sumber", \.source, .text),
    ]

    /// Whether the event is still another than this would make it.
    public func isOpen(for event: Event) -> Bool {
        guard !retired, event.status != .held else { return false }
        switch change {
        case .cancel: return event.status != .cancelled && event.status != .postponed
        case .move: return event.status == .cancelled || event.start != start || event.end != end
        }
    }
}
