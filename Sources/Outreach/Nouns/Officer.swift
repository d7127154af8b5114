/// A person who works in a team: an officer of the branch or a Perisai agent.
public struct Officer: Noun {
    public static let kind = NounKind.officer
    public var id: String
    public var handle: String
    public var retired = false
    public var name = ""
    /// The team's identifier.
    public var team = ""
    /// `lead`, `officer`, `perisai` or a word of the branch.
    public var role: String?
    public var phone: String?
    public var email: String?
    /// Days on which the officer is away.
    public var leave: DayRanges?
    /// What the officer can do that a site may ask for, such as a language.
    public var skills: Words?
    /// Weekdays on which the officer goes with another team.
    public var joins: TeamWeekdays?

    /// An officer of whom nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Officer>] = [
        Field("name", "nama", \.name, .text, required: true),
        Field("team", "tim", \.team, .text, required: true, refersTo: .team),
        Field("role", "peran", \.role, .text),
        Field("phone", "hp", \.phone, .text),
        Field("email", "surel", \.email, .text),
        Field("leave", "cuti", \.leave, .dayRanges),
        Field("skills", "keahlian", \.skills, .words),
        Field("joins", "ikut", \.joins, .teamWeekdays, refersTo: .team),
    ]

    /// Whether the officer is a Perisai agent.
    public var isAgent: Bool { role?.lowercased() == "perisai" }

    /// The team that the officer goes with on that day; nil on leave.
    public func team(on day: Day) -> String? {
        leave?.contains(day) == true ? nil : joins?.teams[day.weekday] ?? team
    }
}
