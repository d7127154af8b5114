/// A Perisai agent: someone of a village or a trade who informs, enrols and keeps members, and is paid by what they contribute.
public struct Agent: Noun {
    public static let kind = NounKind.agent
    public var id: String
    public var handle: String
    public var retired = false
    public var name = ""
    public var phone: PhoneNumber?
    /// The body that the agent is under, a cooperative or foundation.
    public var body: String?
    /// Kemendagri code of where the agent works, to any depth.
    public var region: String?
    /// The team that the agent goes out with.
    public var team: String?
    /// What the agent can do that a site may ask for.
    public var skills: Words?
    /// The first and the last day as an agent.
    public var since: Day?
    public var until: Day?
    public var note: String?

    /// An agent of whom nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Agent>] = [
        Field("name", "nama", \.name, .text, required: true),
        Field("phone", "hp", \.phone, .phone),
        Field("body", "wadah", \.body, .text),
        Field("region", "wilayah", \.region, .text),
        Field("team", "tim", \.team, .text, refersTo: .team),
        Field("skills", "keahlian", \.skills, .words),
        Field("since", "sejak", \.since, .day),
        Field("until", "sampai", \.until, .day),
        Field("note", "catatan", \.note, .text),
    ]

    /// Whether they are an agent on that day.
    public func works(on day: Day) -> Bool {
        !retired && since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }
}
