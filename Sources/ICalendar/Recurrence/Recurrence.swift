/// The moments of a component that recurs.
struct Recurrence {
    /// A moment at which it takes place unless an override says otherwise.
    struct Moment {
        let start: CalendarMoment
        let instant: Int
        /// The length that an `RDATE` gives it by itself.
        let length: EventLength?
    }

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
    func moments(in range: Range<CalendarInstant>, slack: Int, zones: ZoneTable, patience: Int) -> [Moment] {
        let first = range.lowerBound.secondsSinceEpoch - slack - length.longest - 2 * 86_400
        let last = range.upperBound.secondsSinceEpoch + slack + 86_400
        var found: [Int: Moment] = [:]
        func add(_ moment: CalendarMoment, _ length: EventLength?) {
            guard let instant = zones.instant(of: moment)?.secondsSinceEpoch, instant <= last else { return }
            found[instant] = Moment(start: moment, instant: instant, length: length)
        }
        add(start, nil)
        for rule in rules { generate(rule, first...max(first, last), patience) { add($0, nil) } }
        for property in component.properties(named: "RDATE") {
            for (moment, period) in property.momentsAndPeriods {
                add(moment, period.map { EventLength($0, zones: zones) })
            }
        }
        guard !found.isEmpty else { return [] }
        for rule in exceptions {
            generate(rule, first...max(first, last), patience) { moment in
                if let instant = zones.instant(of: moment)?.secondsSinceEpoch { found[instant] = nil }
            }
        }
        var excluded: Set<CalendarDate> = []
        for (moment, _) in component.properties(named: "EXDATE").flatMap(\.momentsAndPeriods) {
            if case (.allDay(let date), .timed) = (moment, start) { excluded.insert(date) }
            if let instant = zones.instant(of: moment)?.secondsSinceEpoch { found[instant] = nil }
        }
        // A date that stands where a time is meant takes out what begins on that day.
        return found.values.filter { excluded.isEmpty || !excluded.contains($0.start.date) }
            .sorted { $0.instant < $1.instant }
    }

    private func generate(
        _ rule: RecurrenceRule, _ range: ClosedRange<Int>, _ patience: Int, _ body: (CalendarMoment) -> Void
    ) {
        var starts = rule.starts(from: start, zone: zone)
        starts.skip(toClock: range.lowerBound - 86_400)
        var tries = 0
        while tries < patience, let moment = starts.next() {
            tries += 1
            let clock = moment.clockSeconds
            // Clocks are less than a day from UTC.
            if clock > range.upperBound + 86_400 { break }
            if clock >= range.lowerBound - 86_400 { body(moment) }
        }
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
