/// The moments of a component that recurs.
struct Recurrence {
    /// A moment at which it takes place unless an override says otherwise.
    struct Moment {
        let start: CalendarMoment
        let instant: Int
        /// The length that an `RDATE` gives it by itself.
        let length: EventLength?
    }

    /// How many moments that began before the range are kept, in case they last into it.
    private static let mostBefore = 100_000

    let component: Component
    private let start: CalendarMoment
    private let length: EventLength
    private let rules: [RecurrenceRule]
    private let exceptions: [RecurrenceRule]
    private let zone: ZoneRules
    private let isRecurring: Bool

    /// Takes a component; nil if it has no start.
    init?(_ component: Component, zones: ZoneTable) {
        guard let start = component.moment("DTSTART") ?? component.moment("DUE") else { return nil }
        self.component = component
        self.start = start
        length = EventLength(component, zones: zones)
        rules = component.properties(named: "RRULE").compactMap { RecurrenceRule(parsing: $0.value) }
        exceptions = component.properties(named: "EXRULE").compactMap { RecurrenceRule(parsing: $0.value) }
        isRecurring = !rules.isEmpty || component.property("RDATE") != nil
        switch start {
        case .allDay: zone = zones.floating
        case .timed(let time): zone = zones.rules(of: time.zone) ?? zones.floating
        }
    }

    /// The moments that can lie in a range, in order.
    ///
    /// - Parameters:
    ///   - slack: seconds before and after the range in which they may lie as well.
    ///   - limit: how many are looked for at most.
    ///   - patience: how many periods and moments before the range may be gone through; what was is taken off.
    func moments(
        in range: Range<CalendarInstant>, slack: Int, zones: ZoneTable, limit: Int, patience: inout Int
    ) -> [Moment] {
        let first = range.lowerBound.secondsSinceEpoch - slack - length.longest
        let last = range.upperBound.secondsSinceEpoch + slack
        var found: [Int: Moment] = [:]
        let dates = component.properties(named: "RDATE").flatMap(\.momentsAndPeriods)
        let exceptionDates = component.properties(named: "EXDATE").flatMap(\.momentsAndPeriods)
        let most = limit + exceptionDates.count + 1
        func add(_ moment: CalendarMoment, _ length: EventLength?) {
            guard let instant = zones.instant(of: moment)?.secondsSinceEpoch, instant <= last else { return }
            found[instant] = Moment(start: moment, instant: instant, length: length)
        }
        add(start, nil)
        var begun = 0
        for rule in rules {
            generate(rule, first, last, &patience) { moment, instant in
                found[instant] = Moment(start: moment, instant: instant, length: nil)
                if instant >= range.lowerBound.secondsSinceEpoch { begun += 1 }
                return begun < most && found.count < most + Self.mostBefore
            }
        }
        for (moment, period) in dates { add(moment, period.map { EventLength($0, zones: zones) }) }
        guard !found.isEmpty else { return [] }
        for rule in exceptions {
            generate(rule, first, last, &patience) { _, instant in
                found[instant] = nil
                return true
            }
        }
        var excluded: Set<CalendarDate> = []
        for (moment, _) in exceptionDates {
            if case (.allDay(let date), .timed) = (moment, start) { excluded.insert(date) }
            if let instant = zones.instant(of: moment)?.secondsSinceEpoch { found[instant] = nil }
        }
        // A date that stands where a time is meant takes out what begins on that day.
        return found.values.filter { excluded.isEmpty || !excluded.contains($0.start.date) }
            .sorted { $0.instant < $1.instant }
    }

    /// Which of these instants, in order, are moments of the start, the rules or the dates.
    func generates(_ instants: [Int], zones: ZoneTable, patience: inout Int) -> Set<Int> {
        var found: Set<Int> = []
        let dates = [(start, nil)] + component.properties(named: "RDATE").flatMap(\.momentsAndPeriods)
        let known = Set(dates.compactMap { zones.instant(of: $0.0)?.secondsSinceEpoch })
        found.formUnion(instants.filter(known.contains))
        for rule in rules {
            var starts = rule.starts(from: start, zone: zone)
            starts.patience = patience
            var next: Int?
            for instant in instants {
                if next.map({ $0 < instant }) ?? true {
                    // Clocks are less than a day from UTC.
                    starts.skip(toClock: instant + zone.offset(at: instant))
                    while let moment = starts.next() {
                        next = zone.instant(ofClock: moment.clockSeconds)
                        if let next, next >= instant { break }
                        next = nil
                    }
                }
                guard let reached = next else { break }
                if reached == instant { found.insert(instant) }
            }
            patience = starts.patience
        }
        return found
    }

    /// Hands over the moments of a rule from one instant to another until it is told to stop.
    private func generate(
        _ rule: RecurrenceRule, _ first: Int, _ last: Int, _ patience: inout Int,
        _ body: (CalendarMoment, Int) -> Bool
    ) {
        guard first <= last else { return }
        var starts = rule.starts(from: start, zone: zone)
        starts.patience = patience
        // Clocks are less than a day from UTC.
        starts.skip(toClock: first - 86_400)
        while let moment = starts.next() {
            let instant = zone.instant(ofClock: moment.clockSeconds)
            if instant > last { break }
            if instant >= first, !body(moment, instant) { break }
        }
        patience = starts.patience
    }

    /// What takes place at a moment.
    func occurrence(at moment: Moment, shift: Shift?, zones: ZoneTable) -> Occurrence? {
        let id = isRecurring ? moment.start : nil
        guard let shift else {
            return Occurrence(component, moment.start, moment.length ?? length, zones: zones, recurrenceID: id)
        }
        guard let start = moment.start.moved(toClock: moment.start.clockSeconds + shift.seconds) else { return nil }
        return Occurrence(shift.component, start, shift.length, zones: zones, recurrenceID: id)
    }
}

extension Property {
    /// The dates, times or spans that `RDATE` and `EXDATE` list; what is none of them is passed over.
    var momentsAndPeriods: [(CalendarMoment, CalendarPeriod?)] {
        let zone = parameter("TZID")?.values.first.flatMap { $0.isEmpty ? nil : $0 }
        return value.split(separator: ",").compactMap { text in
            let text = String(text)
            if var period = CalendarPeriod(parsing: text) {
                if let zone { period = period.inZone(zone) }
                return (.timed(period.start), period)
            }
            guard let moment = CalendarMoment(parsing: text) else { return nil }
            guard case .timed(var time) = moment, time.zone == .floating, let zone else { return (moment, nil) }
            time.zone = .named(zone)
            return (.timed(time), nil)
        }
    }
}
