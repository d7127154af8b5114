import ICalendar
import Outreach

/// What an iCalendar file of others says that a campaign can use: days off, busy times, and our own events as they stand there.
package struct CalendarReader: Sendable {
    /// A whole day, or several, with its title.
    package struct WholeDays: Hashable, Sendable {
        package let days: DayRange
        package let title: String
        package let line: Int?
    }

    /// A span of time in which the calendar's owner is busy.
    package struct Busy: Hashable, Sendable {
        package let start: Moment
        package let end: Moment
        /// A short mark of the entry, which tells it from others without saying anything of it.
        package let mark: String
    }

    /// One of our events as it stands in the file.
    package struct Own: Hashable, Sendable {
        package let uid: String
        package let start: Moment?
        package let end: Moment?
        package let sequence: Int
        package let isCancelled: Bool
        package let line: Int?
    }

    /// How many components the file has that stand for events.
    package let events: Int
    /// What the reader had to get over.
    package let defects: [ICalendar.Defect]
    /// Zones that are known under none of the names used; their times were read by the branch's clock.
    package let unknownZones: [String]
    private let calendars: [Component]
    private let zones: [ZoneTable]
    private let zone: Zone

    /// Reads a file; times without a zone are those of the branch.
    package init(_ bytes: [UInt8], zone: Zone, source: @escaping ZoneTable.Source) {
        let document = Parser().parse(bytes)
        let floating = ZoneRules(first: zone.offsetHours * 3600)
        var calendars = document.components.filter { $0.name == "VCALENDAR" }
        let loose = document.components.filter { $0.name != "VCALENDAR" }
        // Some programs write events without a calendar around them.
        if !loose.isEmpty { calendars.append(Component("VCALENDAR", components: loose)) }
        self.calendars = calendars
        self.zone = zone
        zones = calendars.map { ZoneTable($0, floating: floating, source: source) }
        unknownZones = Set(zones.flatMap(\.unknown)).sorted()
        defects = document.defects
        events = calendars.reduce(0) { sum, calendar in
            sum + calendar.components.count { $0.name == "VEVENT" || $0.name == "VFREEBUSY" }
        }
    }

    /// The whole days within the range that are not cancelled, recurring ones each time, in order.
    package func wholeDays(within range: DayRange) -> [WholeDays] {
        guard let bounds = bounds(range) else { return [] }
        var found: [WholeDays] = []
        for (calendar, table) in zip(calendars, zones) {
            for (_, occurrence) in EventSeries.occurrences(of: calendar, in: bounds, zones: table) {
                let component = occurrence.component
                guard component.property("STATUS")?.value.uppercased() != "CANCELLED",
                    let first = day(occurrence.span.lowerBound), let after = day(occurrence.span.upperBound),
                    case .allDay = occurrence.start, let days = DayRange(first, max(first, after.advanced(by: -1)))
                else { continue }
                let title = component.text("SUMMARY")?.printable.trimmed ?? ""
                found.append(WholeDays(days: days, title: title, line: component.line))
            }
        }
        return found.sorted { ($0.days.first, $0.title) < ($1.days.first, $1.title) }
    }

    /// The spans within the range in which the owner is busy, in order; our own events, by UID, are not among them.
    package func busy(within range: DayRange, attendee: String?, but own: Set<String>) -> [Busy] {
        guard let bounds = bounds(range) else { return [] }
        var found: Set<Busy> = []
        for (calendar, table) in zip(calendars, zones) {
            let spans = BusySpan.all(in: calendar, within: bounds, zones: table, attendee: attendee)
            for span in spans where !own.contains(span.uid) {
                found.insert(
                    Busy(
                        start: moment(span.start), end: moment(span.end, roundingUp: true),
                        mark: "\(span.uid)".shortMark))
            }
        }
        return found.filter { $0.start < $0.end }.sorted { ($0.start, $0.end, $0.mark) < ($1.start, $1.end, $1.mark) }
    }

    /// Our events as they stand in the file.
    package func own(_ uids: Set<String>) -> [Own] {
        var found: [Own] = []
        for (calendar, table) in zip(calendars, zones) {
            for series in EventSeries.all(in: calendar) where uids.contains(series.uid) {
                guard let component = series.master else { continue }
                let once = EventSeries(uid: series.uid, components: [component.withoutRecurrence])
                let whole = bounds(DayRange(.first, .last) ?? DayRange(.first))
                let span = whole.flatMap { once.occurrences(in: $0, zones: table, limit: 1).first?.span }
                found.append(
                    Own(
                        uid: series.uid, start: span.map { moment($0.lowerBound) },
                        end: span.map { moment($0.upperBound) }, sequence: component.sequence,
                        isCancelled: component.property("STATUS")?.value.uppercased() == "CANCELLED"
                            || calendar.property("METHOD")?.value.uppercased() == "CANCEL",
                        line: component.line))
            }
        }
        return found
    }

    private func bounds(_ range: DayRange) -> Range<CalendarInstant>? {
        func instant(_ day: Day) -> CalendarInstant? {
            CalendarInstant(secondsSinceEpoch: day.number * 86_400 - zone.offsetHours * 3600)
        }
        let last = CalendarInstant(secondsSinceEpoch: 2_932_896 * 86_400)
        guard let first = instant(max(range.first, Day(number: -700_000))) ?? last,
            let after = instant(min(range.last, Day(number: 2_932_000)).advanced(by: 1)) ?? last, first < after
        else { return nil }
        return first..<after
    }

    private func moment(_ instant: CalendarInstant, roundingUp: Bool = false) -> Moment {
        let seconds = instant.secondsSinceEpoch + (roundingUp ? 59 : 0)
        return Instant(milliseconds: Int64(seconds) * 1000).moment(in: zone)
    }

    private func day(_ instant: CalendarInstant) -> Day? { moment(instant).day }
}

extension Component {
    /// The component as if it took place once.
    fileprivate var withoutRecurrence: Component {
        var once = self
        once.properties.removeAll { ["RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"].contains($0.name) }
        return once
    }
}
