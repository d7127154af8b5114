/// A conversion report kept as sums by day of event, from which any one up to a day can be cut: by last touch, all channels.
///
/// It is a value: what a change of one person or event alters is added to it, and nothing else is looked at.
public struct ConversionSummary: Sendable, Hashable {
    /// By scope and day of the event.
    public struct CellKey: Hashable, Sendable {
        public let scope: SummaryScope
        public let day: Int32

        /// A place.
        public init(_ scope: SummaryScope, _ day: Int32) {
            self.scope = scope
            self.day = day
        }
    }

    /// By ecosystem and day of the event.
    public struct DayKey: Hashable, Sendable {
        public let ecosystem: String
        public let day: Int32
        /// The month of the day, as in `SummaryScope`.
        public let month: Int32

        /// A place.
        public init(_ ecosystem: String, _ day: Int32, month: Int32) {
            self.ecosystem = ecosystem
            self.day = day
            self.month = month
        }
    }

    /// What became of registrations: those that are credited by the day of their event, others with no day.
    public struct OutcomeKey: Hashable, Sendable {
        public let outcome: ConversionLedger.Outcome
        public let day: Int32?

        /// A place.
        public init(_ outcome: ConversionLedger.Outcome, _ day: Int32?) {
            self.outcome = outcome
            self.day = day
        }
    }

    /// People by scope and day.
    public internal(set) var people: [CellKey: SummaryPeople] = [:]
    /// Events by ecosystem and day.
    public internal(set) var events: [DayKey: SummaryEvents] = [:]
    /// Registrations by what became of them.
    public internal(set) var outcomes: [OutcomeKey: Int] = [:]
    /// Eligible people and sign-ups by event, for events that have any.
    public internal(set) var byEvent: [Int: (eligible: Int, signUps: Int)] {
        get { counts.mapValues { ($0.eligible, $0.signUps) } }
        set { counts = newValue.mapValues { EventCount(eligible: $0.eligible, signUps: $0.signUps) } }
    }

    /// Counts of one event.
    struct EventCount: Hashable, Sendable {
        var eligible = 0
        var signUps = 0
    }

    var counts: [Int: EventCount] = [:]

    /// Nothing yet.
    public init() {}

    /// An event as a summary sees it.
    public struct Place: Hashable, Sendable {
        /// The caller's number of the event.
        public let event: Int
        public let ecosystem: String
        public let moment: EventMoment
        /// Months since year 0.
        public let month: Int32

        /// An event.
        public init(event: Int, ecosystem: String, moment: EventMoment, month: Int32) {
            self.event = event
            self.ecosystem = ecosystem
            self.moment = moment
            self.month = month
        }
    }

    /// Adds what one person is counted for, or takes it away.
    ///
    /// - Parameters:
    ///   - visits: each event once.
    ///   - registrations: of this person.
    ///   - sign: 1 or -1.
    public mutating func add(
        visits: [(place: Place, membership: Membership)], registrations: [Registration], window: AttributionWindow,
        times sign: Int
    ) {
        let sorted = visits.sorted { $0.place.moment.precedes($1.place.moment) }
        let moments = sorted.map(\.place.moment)
        let rule = CreditRule(model: .last, window: window, moments: moments)
        let order = Array(Int32(0)..<Int32(sorted.count))
        let firstDay = registrations.map(\.day).min()
        func isEligible(_ visit: Int) -> Bool {
            sorted[visit].membership != .yes && (firstDay.map { $0 >= moments[visit].day } ?? true)
        }
        var credits = [Double](repeating: 0, count: sorted.count)
        for registration in registrations {
            var key = OutcomeKey(.withoutEvent, nil)
            if registration.channel.isSponsored {
                key = OutcomeKey(registration.channel == .sponsor ? .sponsor : .government, nil)
            } else {
                switch rule.outcome(of: registration.day, touches: 0..<sorted.count, in: order) {
                case .credited(let chosen):
                    for visit in chosen { credits[visit] += 1 / Double(chosen.count) }
                    let visit = chosen.lowerBound
                    key = OutcomeKey(isEligible(visit) ? .credited : .notEligible, moments[visit].day)
                case .outsideWindow: key = OutcomeKey(.outsideWindow, nil)
                case .withoutEvent: break
                case .beforeEvent: key = OutcomeKey(.beforeEvent, nil)
                }
            }
            outcomes[key, default: 0] += sign
        }
        var seen: [SummaryScope: Standing] = [:]
        for (number, visit) in sorted.enumerated() {
            let eligible = isEligible(number)
            for scope in SummaryScope.all(ecosystem: visit.place.ecosystem, month: visit.place.month) {
                var standing = seen[scope] ?? Standing()
                let added = standing.take(isEligible: eligible, visit.membership, credits[number])
                seen[scope] = standing
                people[CellKey(scope, visit.place.moment.day), default: SummaryPeople()].add(added, times: sign)
            }
            guard eligible else { continue }
            counts[visit.place.event, default: EventCount()].eligible += sign
            if credits[number] > 0 { counts[visit.place.event, default: EventCount()].signUps += sign }
        }
    }

    /// How a person stands in a scope so far.
    private struct Standing {
        var hasCome = false
        var isEligible = false
        var isKnown = false
        var isSignUp = false

        /// What a further visit adds.
        mutating func take(isEligible now: Bool, _ membership: Membership, _ credit: Double) -> SummaryPeople {
            var added = SummaryPeople()
            if !hasCome { added.attended = 1 }
            hasCome = true
            guard now else { return added }
            if !isEligible {
                added.eligible = 1
                added.unknown = 1
            }
            isEligible = true
            if membership != .unknown, !isKnown {
                isKnown = true
                added.unknown -= 1
            }
            guard credit > 0 else { return added }
            added.credits = credit
            if !isSignUp { added.signUps = 1 }
            isSignUp = true
            return added
        }
    }

    /// Adds what an event is counted for with so many eligible people and sign-ups, or takes it away.
    public mutating func add(event place: Place, heads: Int?, eligible: Int, signUps: Int, times sign: Int) {
        events[DayKey(place.ecosystem, place.moment.day, month: place.month), default: SummaryEvents()]
            .add(SummaryEvents(heads: heads, eligible: eligible, signUps: signUps), times: sign)
    }
}

extension EventMoment {
    /// The order of touches: by day, by start, then the higher event first, so that the last of a run is the lower one.
    func precedes(_ other: EventMoment) -> Bool {
        if day != other.day { return day < other.day }
        if startMinute != other.startMinute { return startMinute < other.startMinute }
        return order > other.order
    }
}
