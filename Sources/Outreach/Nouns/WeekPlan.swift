/// A proposed period of one or more weeks: which team goes where and when. It becomes events when it is accepted.
public struct WeekPlan: Noun {
    public static let kind = NounKind.plan
    public var id: String
    public var handle: String
    public var retired = false
    /// The Monday of its first week.
    public var monday = Day.first
    /// How many weeks it plans, 1...13. Older files may say more; such a plan was made for its first week.
    public var weeks = 1
    public var seed = 1
    /// Seconds that the search took.
    public var seconds = 0.0
    /// On what the visits were staked.
    public var prize = PrizeMode.mean
    /// What no plan could bring more than, in sign-ups as drawn; nil where it was not computed.
    public var bound: Double?
    public var visits = Visits([])
    /// Identifiers of planned events that the plan gives up.
    public var dropped = Identifiers([])
    /// How many visits became events.
    public var accepted = 0

    /// A plan of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<WeekPlan>] = [
        Field("monday", "senin", \.monday, .day, required: true),
        Field("seed", "benih", \.seed, .integer),
        Field("seconds", "detik", \.seconds, .decimal),
        Field("visits", "kunjungan", \.visits, .text),
        Field("accepted", "diterima", \.accepted, .integer),
        Field("weeks", "jumlah_minggu", \.weeks, .integer, in: 1...53),
        Field("prize", "taruhan", \.prize, PrizeMode.expectation),
        Field("bound", "batas_atas", \.bound, .decimal),
        Field("dropped", "dilepas", \.dropped, .text),
    ]

    /// The first week it plans.
    public var week: Week { Week(containing: monday) }

    /// Its weeks.
    public var period: PlanPeriod { PlanPeriod(week, weeks: weeks) ?? PlanPeriod(week) }

    /// Sign-ups that its visits are expected to bring.
    public var expectedSignUps: Double { visits.visits.reduce(0) { $0 + $1.expectedSignUps } }

    /// Sign-ups of its visits as drawn: what the search made most of, and what the bound speaks of.
    public var drawnSignUps: Double { visits.visits.reduce(0) { $0 + $1.drawnSignUps } }

    /// How far the plan may be from the best possible, 0...1; nil without a bound.
    public var gap: Double? { bound.map { WeekPlan.gap(from: $0, to: drawnSignUps) } }

    /// What is left to a bound, as a share of it, 0...1.
    package static func gap(from bound: Double, to signUps: Double) -> Double {
        bound > 0 ? max(0, (bound - signUps) / bound) : 0
    }
}
