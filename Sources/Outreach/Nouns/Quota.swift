/// How many events a week there should be in an ecosystem, in a region or of a team.
public struct Quota: Noun {
    /// Whose events are counted.
    public enum Scope: String, Vocabulary {
        case ecosystem, region, team

        public var alias: String {
            switch self {
            case .ecosystem: "ekosistem"
            case .region: "wilayah"
            case .team: "tim"
            }
        }
    }

    public static let kind = NounKind.quota
    public var id: String
    public var handle: String
    public var retired = false
    public var scope = Scope.ecosystem
    /// The ecosystem's or team's identifier, or the region's code or the beginning of one.
    public var of = ""
    /// At least so many events a week.
    public var atLeast: Int?
    /// At most so many events a week.
    public var atMost: Int?

    /// A quota of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Quota>] = [
        Field("scope", "lingkup", \.scope, Scope.expectation, required: true),
        Field("of", "untuk", \.of, .text, required: true),
        Field("at_least", "paling_sedikit", \.atLeast, .integer, in: 0...1_000),
        Field("at_most", "paling_banyak", \.atMost, .integer, in: 0...1_000),
    ]

    /// The identifier of a quota: there is one for each scope and what it is of.
    public static func identifier(_ scope: Scope, _ of: String) -> String { "\(scope.rawValue)/\(of)" }
}
