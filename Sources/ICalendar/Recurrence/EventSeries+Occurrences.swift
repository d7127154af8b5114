extension EventSeries {
    /// When it takes place within a range, in order: what overlaps it, or begins in it if it has no length.
    ///
    /// `DTSTART` always takes place, whether the rule has it or not; then the moments of `RRULE` and `RDATE` without those of
    /// `EXDATE` and `EXRULE`; each with the component of its `RECURRENCE-ID`, or of the last one before it whose range is this and
    /// the future. Takes time in proportion to the occurrences in the range, but for rules with `COUNT`, which are gone through from
    /// their start.
    ///
    /// - Parameters:
    ///   - zones: the zones of the calendar.
    ///   - limit: how many occurrences are given at most.
    public func occurrences(
        in range: Range<CalendarInstant>, zones: ZoneTable, limit: Int = 10_000
    ) -> [Occurrence] {
        var patience = RuleClock.usualPatience
        return occurrences(in: range, zones: zones, limit: limit, patience: &patience)
    }

    /// The occurrences of all series of a calendar within a range, each series by itself in order.
    ///
    /// Rules that are made to be slow are given up together after a bounded search.
    public static func occurrences(
        of calendar: Component, named name: String = "VEVENT", in range: Range<CalendarInstant>, zones: ZoneTable,
        limit: Int = 10_000
    ) -> [(series: EventSeries, occurrence: Occurrence)] {
        var patience = RuleClock.usualPatience
        var found: [(series: EventSeries, occurrence: Occurrence)] = []
        for series in all(in: calendar, named: name) where found.count < limit {
            let left = limit - found.count
            found += series.occurrences(in: range, zones: zones, limit: left, patience: &patience)
                .map { (series, $0) }
        }
        return found
    }

    func occurrences(
        in range: Range<CalendarInstant>, zones: ZoneTable, limit: Int, patience: inout Int
    ) -> [Occurrence] {
        var found: [Occurrence] = []
        var replaced: Set<Int> = []
        var following: [(instant: Int, component: Component)] = []
        for component in overrides {
            guard let property = component.property("RECURRENCE-ID"), let id = CalendarMoment(property),
                let instant = zones.instant(of: id)?.secondsSinceEpoch
            else { continue }
            replaced.insert(instant)
            if property.parameter("RANGE")?.values.first?.uppercased() == "THISANDFUTURE" {
                following.append((instant, component))
            }
            guard let occurrence = Occurrence(component, zones: zones, recurrenceID: id) else { continue }
            if occurrence.overlaps(range) { found.append(occurrence) }
        }
        following.sort { $0.instant < $1.instant }
        if let master, let recurring = Recurrence(master, zones: zones) {
            let shifts = following.compactMap { Shift($0.instant, $0.component, zones: zones) }
            var next = 0
            let slack = shifts.map { abs($0.seconds) + $0.length.longest }.max() ?? 0
            let most = limit + replaced.count
            let moments = recurring.moments(in: range, slack: slack, zones: zones, limit: most, patience: &patience)
            for moment in moments {
                guard found.count < limit else { break }
                guard !replaced.contains(moment.instant) else { continue }
                while next < shifts.count, shifts[next].instant <= moment.instant { next += 1 }
                let shift = next > 0 ? shifts[next - 1] : nil
                let occurrence = recurring.occurrence(at: moment, shift: shift, zones: zones)
                if let occurrence, occurrence.overlaps(range) { found.append(occurrence) }
            }
        }
        return Array(found.sorted { $0.span.lowerBound < $1.span.lowerBound }.prefix(limit))
    }
}

extension Occurrence {
    /// A component at its own time; nil if it has none.
    init?(_ component: Component, zones: ZoneTable, recurrenceID: CalendarMoment?) {
        guard let start = component.moment("DTSTART") ?? component.moment("DUE") else { return nil }
        self.init(component, start, EventLength(component, zones: zones), zones: zones, recurrenceID: recurrenceID)
    }

    init?(
        _ component: Component, _ start: CalendarMoment, _ length: EventLength, zones: ZoneTable,
        recurrenceID: CalendarMoment?
    ) {
        guard let begins = zones.instant(of: start), let ends = length.end(of: start, begins, zones: zones) else {
            return nil
        }
        self.init(
            component: component, start: start, span: begins...max(begins, ends), recurrenceID: recurrenceID)
    }

    /// Whether it lies in the range at least in part.
    func overlaps(_ range: Range<CalendarInstant>) -> Bool {
        span.lowerBound < range.upperBound
            && (span.upperBound > range.lowerBound || span.lowerBound >= range.lowerBound)
    }
}

/// How long something takes: nominal days and then exact seconds.
struct EventLength: Hashable {
    var days = 0
    var seconds = 0

    /// The length that a component says by its end or duration; a date without either is a day.
    init(_ component: Component, zones: ZoneTable) {
        guard let start = component.moment("DTSTART") else { return }
        if let end = component.moment("DTEND") ?? component.moment("DUE") {
            if case (.allDay(let first), .allDay(let last)) = (start, end) {
                days = max(0, last.daysSinceEpoch - first.daysSinceEpoch)
            } else if let first = zones.instant(of: start), let last = zones.instant(of: end) {
                seconds = max(0, last.secondsSinceEpoch - first.secondsSinceEpoch)
            }
        } else if let duration = component.value("DURATION", as: CalendarDuration.self), !duration.isNegative {
            (days, seconds) = (Int(duration.days), Int(duration.seconds))
        } else if case .allDay = start {
            days = 1
        }
    }

    init(_ period: CalendarPeriod, zones: ZoneTable) {
        switch period.end {
        case .after(let duration): (days, seconds) = (Int(duration.days), Int(duration.seconds))
        case .at(let end):
            guard let first = zones.instant(of: .timed(period.start)), let last = zones.instant(of: .timed(end)) else {
                return
            }
            seconds = max(0, last.secondsSinceEpoch - first.secondsSinceEpoch)
        }
    }

    /// No less than it can take.
    var longest: Int { days * 86_400 + seconds + (days > 0 ? 86_400 : 0) }

    /// When something of this length ends.
    func end(of start: CalendarMoment, _ begins: CalendarInstant, zones: ZoneTable) -> CalendarInstant? {
        guard days > 0 else { return CalendarInstant(secondsSinceEpoch: begins.secondsSinceEpoch + seconds) }
        guard let later = start.moved(toClock: start.clockSeconds + days * 86_400), let ends = zones.instant(of: later)
        else { return nil }
        return CalendarInstant(secondsSinceEpoch: ends.secondsSinceEpoch + seconds)
    }
}

/// What a `RECURRENCE-ID` with the range of this and the future changes in the recurrences from its instant on.
struct Shift {
    let instant: Int
    let component: Component
    /// How far they are moved on the clock.
    let seconds: Int
    let length: EventLength

    init?(_ instant: Int, _ component: Component, zones: ZoneTable) {
        guard let id = component.moment("RECURRENCE-ID"), let start = component.moment("DTSTART") else { return nil }
        self.instant = instant
        self.component = component
        seconds = start.clockSeconds - id.clockSeconds
        length = EventLength(component, zones: zones)
    }
}
