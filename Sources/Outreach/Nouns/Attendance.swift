/// One identified person at one event: a line of the list. A person stands on it once.
public struct Attendance: Noun {
    /// How far the person went at the event.
    public enum Stage: String, Vocabulary {
        case interested, signed, paid

        public var alias: String {
            switch self {
            case .interested: "berminat"
            case .signed: "isi-formulir"
            case .paid: "bayar"
            }
        }
    }

    /// Whether the person already was a member on the day.
    public enum Membership: String, Vocabulary {
        case yes, no, unknown

        public var alias: String {
            switch self {
            case .yes: "ya"
            case .no: "tidak"
            case .unknown: "tidak-tahu"
            }
        }
    }

    public static let kind = NounKind.attendance
    public var id: String
    public var handle: String
    public var retired = false
    /// The event's identifier.
    public var event = ""
    /// The person's identifier.
    public var person = ""
    public var stage: Stage?
    public var member = Membership.unknown
    /// When the person came, by the clock of the site; unknown means while the event ran.
    public var at: Moment?

    /// A line of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Attendance>] = [
        Field("event", "acara", \.event, .text, required: true, refersTo: .event),
        Field("person", "orang", \.person, .text, required: true, refersTo: .person),
        Field("stage", "tahap", \.stage, Stage.expectation),
        Field("member", "peserta", \.member, Membership.expectation),
        Field("at", "pukul", \.at, .moment),
    ]
}
