/// A question, complaint or claim that was helped on at an event or elsewhere. Nothing in it names a person.
public struct Service: Noun {
    /// What was brought.
    public enum Kind: String, Vocabulary {
        case question, complaint, claim

        public var alias: String {
            switch self {
            case .question: "pertanyaan"
            case .complaint: "keluhan"
            case .claim: "klaim"
            }
        }
    }

    /// Which way it was sent on.
    public enum Channel: String, Vocabulary {
        case office, online

        public var alias: String {
            switch self {
            case .office: "kantor"
            case .online: "daring"
            }
        }
    }

    public static let kind = NounKind.service
    public var id: String
    public var handle: String
    public var retired = false
    public var date = Day.first
    public var serviceKind = Kind.question
    public var channel = Channel.office
    /// The event's identifier.
    public var event: String?
    /// What it was about: JHT, JKK, card.
    public var topic: String?
    /// When it was settled; open before.
    public var closed: Day?
    public var note: String?

    /// A case of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Service>] = [
        Field("date", "tanggal", \.date, .day, required: true),
        Field("kind", "jenis", \.serviceKind, Kind.expectation, required: true),
        Field("channel", "jalur", \.channel, Channel.expectation),
        Field("event", "acara", \.event, .text, refersTo: .event),
        Field("topic", "perihal", \.topic, .text),
        Field("closed", "selesai", \.closed, .day),
        Field("note", "catatan", \.note, .text),
    ]
}
