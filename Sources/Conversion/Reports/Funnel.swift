/// How far the people of one group came: distinct people in every step, each step a subset of the one before.
public struct Funnel: Sendable, Hashable {
    /// How far a person had come at an event.
    public enum Stage: Int, Sendable, Hashable, Comparable, CaseIterable {
        case present, interested, signed, paid

        public static func < (one: Stage, other: Stage) -> Bool { one.rawValue < other.rawValue }
    }

    /// The events counted.
    public internal(set) var events = 0
    /// People invited, as far as it was noted; nil if it was for none of the events.
    public internal(set) var invited: Int?
    /// People counted by head; nil if they were at none of the events.
    public internal(set) var heads: Int?
    /// People on the lists.
    public internal(set) var attended = 0
    /// Those who were no members and had not registered before.
    public internal(set) var eligible = 0
    /// Those of the eligible who showed interest, signed a form or signed up.
    public internal(set) var interested = 0
    /// Those of the eligible whose registration is credited to an event of the group.
    public internal(set) var signUps = 0
    /// Those of them who paid a first contribution at an event.
    public internal(set) var paid = 0
    /// The rate of sign-ups among the eligible, with how people cluster in events.
    public internal(set) var clustered: ClusteredRate?

    /// A group without anything.
    public init() {}

    /// Sign-ups among the eligible.
    public var conversion: Proportion { Proportion(counted: signUps, among: eligible) }
    /// Limits of the conversion rate: on the effective size from five events on. Nil where nobody is eligible.
    public func interval(_ method: IntervalMethod = .wilson, at confidence: Confidence = .ninetyFive) -> Interval? {
        guard method == .wilson else { return conversion.interval(method, at: confidence) }
        return clustered?.interval(of: conversion, at: confidence)
    }
    /// Whether the interval takes people as independent because fewer than five events tell of them.
    public var hasFewEvents: Bool { (clustered?.events ?? 0) < ClusteredRate.fewestEvents }
}

/// What an event says of itself in a funnel.
public struct FunnelEvent: Sendable, Hashable {
    /// The groups that it belongs to.
    public let groups: [GroupKey]
    /// People invited, if it was noted.
    public let invited: Int?
    /// People counted by head, if they were.
    public let heads: Int?
    /// Whether the report counts it.
    public let isCounted: Bool

    /// An event.
    public init(groups: [GroupKey], invited: Int?, heads: Int?, isCounted: Bool) {
        self.groups = groups
        self.invited = invited
        self.heads = heads
        self.isCounted = isCounted
    }
}

/// The funnels of all groups from the rows of a ledger.
public struct FunnelReport: Sendable {
    /// By group.
    public let groups: [GroupKey: Funnel]
    /// All groups together, each person once.
    public let total: Funnel

    /// Counts the ledger's visits.
    ///
    /// - Parameters:
    ///   - events: what each event of the ledger says of itself.
    ///   - stage: how far a person had come at an event.
    /// - Complexity: linear in visits times the groups of their events.
    public init(_ ledger: ConversionLedger, events: [FunnelEvent], stage: (ConversionLedger.Visit) -> Funnel.Stage) {
        var funnels: [GroupKey?: Funnel] = [nil: Funnel()]
        var numbers: [GroupKey?: [Int: (eligible: Int, signUps: Int)]] = [:]
        func keys(of event: FunnelEvent) -> [GroupKey?] { [nil] + Set(event.groups).map { $0 } }
        for event in events where event.isCounted {
            for key in keys(of: event) { funnels[key, default: Funnel()].add(event) }
        }
        var person: Int32 = -1
        var reached: [GroupKey?: Progress] = [:]
        func finish() {
            for (key, progress) in reached { funnels[key, default: Funnel()].add(progress) }
            reached.removeAll(keepingCapacity: true)
        }
        for visit in ledger.visits where events.indices.contains(visit.event) {
            if visit.person != person {
                finish()
                person = visit.person
            }
            for key in keys(of: events[visit.event]) {
                reached[key, default: Progress()].take(visit, stage(visit))
                guard visit.isEligible else { continue }
                numbers[key, default: [:]][visit.event, default: (0, 0)].eligible += 1
                if visit.isSignUp { numbers[key, default: [:]][visit.event, default: (0, 0)].signUps += 1 }
            }
        }
        finish()
        for (key, byEvent) in numbers {
            funnels[key]?.clustered = ClusteredRate(
                events: byEvent.values.map { Proportion(counted: $0.signUps, among: $0.eligible) })
        }
        total = funnels.removeValue(forKey: nil) ?? Funnel()
        groups = Dictionary(funnels.compactMap { key, funnel in key.map { ($0, funnel) } }) { first, _ in first }
    }

    /// How far one person came in one group.
    fileprivate struct Progress {
        var isEligible = false
        var isInterested = false
        var isSignUp = false
        var hasPaid = false

        mutating func take(_ visit: ConversionLedger.Visit, _ stage: Funnel.Stage) {
            guard visit.isEligible else { return }
            isEligible = true
            if visit.isSignUp { isSignUp = true }
            if stage >= .interested { isInterested = true }
            if stage == .paid { hasPaid = true }
        }
    }
}

extension Funnel {
    fileprivate mutating func add(_ event: FunnelEvent) {
        events += 1
        if let more = event.invited { invited = (invited ?? 0) + more }
        if let more = event.heads { heads = (heads ?? 0) + more }
    }

    fileprivate mutating func add(_ progress: FunnelReport.Progress) {
        attended += 1
        guard progress.isEligible else { return }
        eligible += 1
        if progress.isInterested || progress.isSignUp { interested += 1 }
        guard progress.isSignUp else { return }
        signUps += 1
        if progress.hasPaid { paid += 1 }
    }
}
