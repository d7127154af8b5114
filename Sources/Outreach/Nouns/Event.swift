/// A visit of one or more teams to a site: planned, held, or called off.
public struct Event: Noun {
    /// Where an event stands.
    public enum Status: String, Vocabulary {
        case planned, confirmed, postponed, cancelled, held

        public var alias: String {
            switch self {
            case .planned: "rencana"
            case .confirmed: "pasti"
            case .postponed: "ditunda"
            case .cancelled: "batal"
            case .held: "terlaksana"
            }
        }

        /// Whether it takes up its teams' time.
        public var occupiesTeams: Bool { self == .planned || self == .confirmed || self == .held }
    }

    public static let kind = NounKind.event
    public var id: String
    public var handle: String
    public var retired = false
    /// The identifier that calendars know it by; it never changes.
    public var uid = ""
    /// The site's identifier.
    public var site = ""
    /// The teams with their shares, the lead first.
    public var teams = TeamShares(teams: [])
    /// When it begins, by the clock of the site; unknown while it is postponed without a date.
    public var start: Moment?
    /// When it ends.
    public var end: Moment?
    public var status = Status.planned
    /// How many were invited; unknown is not zero.
    public var invited: Int?
    /// Why it was postponed, cancelled or set against a rule.
    public var reason: String?
    /// How often a calendar has to be told of a change: the SEQUENCE of RFC 5545.
    public var sequence = 0
    /// When it would have begun, while it is postponed without a date.
    public var formerStart: Moment?
    /// When it would have ended.
    public var formerEnd: Moment?
    /// The plan that proposed it.
    public var plan: String?

    /// An event of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Event>] = [
        Field("site", "lokasi", \.site, .text, required: true, refersTo: .site),
        Field("teams", "tim", \.teams, .teamShares, required: true, refersTo: .team),
        Field("start", "mulai", \.start, .moment),
        Field("end", "selesai", \.end, .moment),
        Field("status", "status", \.status, Status.expectation),
        Field("invited", "diundang", \.invited, .integer, in: 0...1_000_000),
        Field("reason", "alasan", \.reason, .text),
        Field("uid", "uid", \.uid, .text),
        Field("sequence", "urutan", \.sequence, .integer, in: 0...1_000_000),
        Field("former_start", "mulai_semula", \.formerStart, .moment),
        Field("former_end", "selesai_semula", \.formerEnd, .moment),
        Field("plan", "rencana", \.plan, .text),
    ]

    /// Minutes from start to end, as it is or was set; nil while unknown.
    public var minutes: Int? {
        if let start, let end { return end.minutes - start.minutes }
        if let formerStart, let formerEnd { return formerEnd.minutes - formerStart.minutes }
        return nil
    }

    /// Takes the event off its date and remembers where it stood.
    public mutating func leaveDate() {
        guard start != nil else { return }
        formerStart = start
        formerEnd = end
        start = nil
        end = nil
    }
}
