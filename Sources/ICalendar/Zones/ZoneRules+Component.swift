extension ZoneRules {
    /// How many changes of one observance are looked at; more than there are in five centuries.
    private static let limit = 1_200
    /// The last clock time to which changes are expanded, the end of the year 2199.
    private static let horizon = 7_258_118_400

    /// Reads a `VTIMEZONE`; nil if no observance in it has offsets and a start.
    ///
    /// Changes are expanded up to the year 2199, 1,200 for each observance; after the last one the clock stays.
    public init?(_ component: Component) {
        var changes: [(instant: Int, from: Int, to: Int)] = []
        for observance in component.components where ["STANDARD", "DAYLIGHT"].contains(observance.name) {
            guard let from = observance.value("TZOFFSETFROM", as: UTCOffset.self)?.seconds,
                let to = observance.value("TZOFFSETTO", as: UTCOffset.self)?.seconds,
                let start = observance.moment("DTSTART").map(\.clockSeconds)
            else { continue }
            var times: Set<Int> = [start]
            for property in observance.properties(named: "RDATE") {
                for text in property.value.split(separator: ",").prefix(Self.limit) {
                    if let moment = CalendarMoment(parsing: String(text)) { times.insert(moment.clockSeconds) }
                }
            }
            for rule in observance.properties(named: "RRULE").compactMap({ RecurrenceRule(parsing: $0.value) }) {
                // A rule that finds nothing is given up soon: zones change once or twice a year.
                var clock = RuleClock(
                    rule, from: start, until: Swift.min(rule.lastClockTime(offset: from), Self.horizon))
                clock.patience = Self.limit
                while times.count < Self.limit, let time = clock.next() { times.insert(time) }
            }
            changes += times.map { ($0 - from, from, to) }
        }
        guard let first = changes.min(by: { ($0.instant, $0.to) < ($1.instant, $1.to) }) else { return nil }
        self.init(
            first: first.from, transitions: changes.map { Transition(instant: $0.instant, offset: $0.to) })
    }
}

extension RecurrenceRule {
    /// The last time on a clock with that offset that the rule may generate.
    func lastClockTime(offset: Int) -> Int {
        guard case .until(let moment) = end else { return .max }
        switch moment {
        case .allDay: return moment.clockSeconds + 86_399
        case .timed(let time): return time.clockSeconds + (time.zone == .utc ? offset : 0)
        }
    }
}

extension CalendarMoment {
    /// What the clock shows, in seconds since 1 January 1970 on the same clock; of a date its midnight.
    var clockSeconds: Int {
        switch self {
        case .allDay(let date): date.daysSinceEpoch * 86_400
        case .timed(let time): time.clockSeconds
        }
    }
}
