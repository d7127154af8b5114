/// A registration of a person as a member.
public struct SignUp: Noun {
    /// The way by which the person came to sign up.
    public enum Channel: String, Vocabulary {
        case event
        case own = "self"
        case agent, sponsor, government

        public var alias: String {
            switch self {
            case .event: "acara"
            case .own: "mandiri"
            case .agent: "perisai"
            case .sponsor: "donatur"
            case .government: "pemda"
            }
        }

        /// Whether somebody else pays: such sign-ups never enter an event's conversion rate.
        public var isSponsored: Bool { self == .sponsor || self == .government }
    }

    /// What kind of worker a member is.
    public enum Segment: String, Vocabulary {
        /// Wage earner, self-employed, construction worker, migrant worker.
        case wage = "pu"
        case own = "bpu"
        case construction, migrant

        public var alias: String {
            switch self {
            case .wage: "penerima-upah"
            case .own: "bukan-penerima-upah"
            case .construction: "jakon"
            case .migrant: "pmi"
            }
        }
    }

    public static let kind = NounKind.signup
    public var id: String
    public var handle: String
    public var retired = false
    /// The person's identifier.
    public var person = ""
    /// The day of registration, in the zone of the branch.
    public var date = Day.first
    public var channel = Channel.own
    /// The event that it is said to come from.
    public var event: String?
    /// The Perisai agent.
    public var agent: String?
    /// Who pays.
    public var sponsor: String?
    /// `bpu`, `pu`, `construction`, `migrant`.
    public var segment: String?
    /// `JKK+JKM` or `JKK+JKM+JHT`.
    public var programmes: String?

    /// A registration of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<SignUp>] = [
        Field("person", "orang", \.person, .text, required: true, refersTo: .person),
        Field("date", "tanggal", \.date, .day, required: true),
        Field("channel", "jalur", \.channel, Channel.expectation),
        Field("event", "acara", \.event, .text, refersTo: .event),
        Field("agent", "agen", \.agent, .text),
        Field("sponsor", "donatur", \.sponsor, .text),
        Field("segment", "segmen", \.segment, .text),
        Field("programmes", "program", \.programmes, .text),
    ]
}
