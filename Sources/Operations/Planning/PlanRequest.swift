import Outreach

/// When a search ends.
public enum PlanLimit: Hashable, Sendable {
    /// After so many seconds.
    case seconds(Double)
    /// After so many iterations: with the same seed the same plan on every machine.
    case iterations(Int)
}

/// What is to be planned, and how.
public struct PlanRequest: Sendable {
    /// The weeks.
    public var period: PlanPeriod
    /// When the search ends.
    public var limit: PlanLimit
    /// The seed of the search and of the draws.
    public var seed: UInt64
    /// On what visits are staked.
    public var prize = PrizeMode.thompson
    /// How many searches run side by side; with one, iterations give the same plan on every machine.
    public var threads = 1
    /// Whether events that are planned and not confirmed may be moved, at a price each.
    public var isReplan = false
    /// The plan whose pinned visits are kept; the latest plan of the same weeks if nil.
    public var keep: String?
    /// Other prizes than those learnt, for experiments: what a visit to the site is worth.
    package var prizes: (@Sendable (_ site: String, _ expectation: SiteExpectation) -> Double)?

    /// Weeks to plan with the defaults.
    public init(_ period: PlanPeriod, limit: PlanLimit, seed: UInt64) {
        self.period = period
        self.limit = limit
        self.seed = seed
    }

    /// A week to plan with the defaults.
    public init(_ week: Week, limit: PlanLimit, seed: UInt64) {
        self.init(PlanPeriod(week), limit: limit, seed: seed)
    }

    /// The seed of the draws: every period draws anew, or a site would have the same luck all year.
    var drawSeed: UInt64 { seed &+ UInt64(bitPattern: Int64(period.week.monday.number)) &* 0x9E37_79B9_7F4A_7C15 }
}

/// How far a search is.
public struct PlanProgress: Hashable, Sendable {
    /// Seconds since it began.
    public let seconds: Double
    /// Sign-ups of the best plan so far, as drawn.
    public let signUps: Double
    /// What no plan can bring more than, as drawn; nil while there is no bound.
    public let bound: Double?

    /// How far the plan may be from the best possible, 0...1; nil without a bound.
    public var gap: Double? { bound.map { WeekPlan.gap(from: $0, to: signUps) } }
}
