/// Among which events people are counted once: all, those of an ecosystem, of a month, or of an ecosystem in a month.
public struct SummaryScope: Hashable, Sendable {
    /// The ecosystem's identifier; nil for all.
    public let ecosystem: String?
    /// Months since year 0; nil for all.
    public let month: Int32?

    /// A scope.
    public init(ecosystem: String?, month: Int32?) {
        self.ecosystem = ecosystem
        self.month = month
    }

    /// The four scopes that an event lies in.
    static func all(ecosystem: String, month: Int32) -> [SummaryScope] {
        [
            SummaryScope(ecosystem: nil, month: nil), SummaryScope(ecosystem: ecosystem, month: nil),
            SummaryScope(ecosystem: nil, month: month), SummaryScope(ecosystem: ecosystem, month: month),
        ]
    }
}

/// What one day adds to a scope: people on the day on which they are counted there for the first time, so that the sum of the days
/// up to any one is a count of distinct people.
public struct SummaryPeople: Hashable, Sendable {
    /// People who come for the first time.
    public var attended = 0
    /// People who are eligible for the first time.
    public var eligible = 0
    /// The same whose membership is unknown, less those of whom it becomes known.
    public var unknown = 0
    /// People who get a credit for the first time.
    public var signUps = 0
    /// Credits, in registrations.
    public var credits = 0.0

    /// Nothing.
    public init() {}

    mutating func add(_ other: SummaryPeople, times sign: Int) {
        attended += sign * other.attended
        eligible += sign * other.eligible
        unknown += sign * other.unknown
        signUps += sign * other.signUps
        credits += Double(sign) * other.credits
    }
}

/// What the events of one day in one ecosystem add up to, as the interval of clustered people needs it.
public struct SummaryEvents: Hashable, Sendable {
    /// The events counted.
    public var events = 0
    /// Their head counts.
    public var heads = 0
    /// How many of them have one.
    public var counted = 0
    /// Events with someone eligible, and over them the sums of n, k, n², nk and k²: eligible people and sign-ups.
    public var clusters = 0, n = 0, k = 0, nn = 0, nk = 0, kk = 0

    /// Nothing.
    public init() {}

    mutating func add(_ other: SummaryEvents, times sign: Int) {
        events += sign * other.events
        heads += sign * other.heads
        counted += sign * other.counted
        clusters += sign * other.clusters
        n += sign * other.n
        k += sign * other.k
        nn += sign * other.nn
        nk += sign * other.nk
        kk += sign * other.kk
    }

    /// What one event adds.
    init(heads: Int?, eligible: Int, signUps: Int) {
        events = 1
        self.heads = heads ?? 0
        counted = heads == nil ? 0 : 1
        guard eligible > 0 else { return }
        clusters = 1
        (n, k) = (eligible, signUps)
        (nn, nk, kk) = (eligible * eligible, eligible * signUps, signUps * signUps)
    }
}
