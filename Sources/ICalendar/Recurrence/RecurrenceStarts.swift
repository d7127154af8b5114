extension RecurrenceRule {
    /// The moments that the rule generates, none before the start, in order.
    ///
    /// They are made when they are asked for. A rule without an end has moments until the year 9999; one that never matches has none,
    /// which is known after a bounded search. A start that does not fit the rule is not among them; see ``EventSeries`` for whole
    /// events, where it is. On dates the parts that speak of hours, minutes and seconds mean nothing.
    ///
    /// - Parameter zone: The zone of the start, which an end in UTC is compared by; nil takes it as a time of the same clock.
    public func starts(from start: CalendarMoment, zone: ZoneRules? = nil) -> RecurrenceStarts {
        RecurrenceStarts(self, from: start, zone: zone)
    }
}

/// The moments that a rule generates from a start on.
public struct RecurrenceStarts: Sequence, IteratorProtocol, Sendable {
    private(set) var clock: RuleClock
    private let start: CalendarMoment
    private let zone: ZoneRules?
    private let lastInstant: Int?
    private var previous: Int?

    init(_ rule: RecurrenceRule, from start: CalendarMoment, zone: ZoneRules?) {
        var rule = rule
        self.start = start
        self.zone = zone
        if case .allDay = start {
            if rule.frequency < .daily {
                let length = [1, 60, 3600][rule.frequency.rawValue]
                rule.interval = Swift.max(
                    1, rule.interval.multipliedReportingOverflow(by: length).partialValue / 86_400)
                rule.frequency = .daily
            }
            (rule.hours, rule.minutes, rule.seconds) = ([], [], [])
        }
        var last = rule.lastClockTime(offset: 0)
        var instant: Int?
        if zone != nil, case .until(.timed(let time)) = rule.end, time.zone == .utc, case .timed = start {
            instant = time.clockSeconds
            // Clocks are less than a day from UTC; the instant decides.
            last = time.clockSeconds + 86_400
        }
        lastInstant = instant
        clock = RuleClock(rule, from: start.clockSeconds, until: last)
    }

    /// How many more periods and moments may be gone through that are of no use.
    var patience: Int {
        get { clock.patience }
        set { clock.patience = newValue }
    }

    /// Passes over moments before a time on the clock as far as that is possible without looking at each: whole periods of a rule
    /// that is not counted.
    mutating func skip(toClock seconds: Int) {
        clock.skip(to: seconds)
    }

    /// The next moment; nil after the last.
    public mutating func next() -> CalendarMoment? {
        while let time = clock.next() {
            guard time != previous else { continue }
            previous = time
            if let lastInstant, let zone, zone.instant(ofClock: time) > lastInstant { return nil }
            return start.moved(toClock: time)
        }
        return nil
    }
}

extension CalendarMoment {
    /// The same kind of moment in the same zone at another time on its clock; nil outside the years 0 to 9999.
    func moved(toClock seconds: Int) -> CalendarMoment? {
        switch self {
        case .allDay: CalendarDate(daysSinceEpoch: seconds.flooredQuotient(86_400)).map { .allDay($0) }
        case .timed(let time): CalendarDateTime(clockSeconds: seconds, zone: time.zone).map { .timed($0) }
        }
    }
}
