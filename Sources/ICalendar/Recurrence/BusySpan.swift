/// A span of time in which someone is busy.
public struct BusySpan: Sendable, Hashable {
    /// When it begins and ends.
    public let start: CalendarInstant
    public let end: CalendarInstant
    /// The UID of what makes them busy; empty if it has none.
    public let uid: String
    /// The line of the file where it stands.
    public let line: Int?

    /// The spans of a calendar within a range in which its owner is busy, in order.
    ///
    /// Busy make events that are not `TRANSPARENT`, not cancelled, not marked as free by Outlook, and not declined by the attendee
    /// asked for; and `FREEBUSY` times of another type than `FREE`.
    ///
    /// - Parameters:
    ///   - attendee: the e-mail address of the owner; nil takes every event to be theirs.
    ///   - limit: how many are given at most.
    public static func all(
        in calendar: Component, within range: Range<CalendarInstant>, zones: ZoneTable, attendee: String? = nil,
        limit: Int = 10_000
    ) -> [BusySpan] {
        var spans: [BusySpan] = []
        for (series, occurrence) in EventSeries.occurrences(of: calendar, in: range, zones: zones, limit: limit)
        where occurrence.span.lowerBound < occurrence.span.upperBound && occurrence.component.makesBusy(attendee) {
            spans.append(
                BusySpan(
                    start: occurrence.span.lowerBound, end: occurrence.span.upperBound, uid: series.uid,
                    line: occurrence.component.line))
        }
        for component in calendar.components(named: "VFREEBUSY") {
            spans += component.freeBusySpans(within: range, zones: zones)
        }
        return Array(spans.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.prefix(limit))
    }
}

extension Component {
    fileprivate func makesBusy(_ attendee: String?) -> Bool {
        func word(_ name: String) -> String? { property(name)?.value.uppercased() }
        if word("TRANSP") == "TRANSPARENT" || word("STATUS") == "CANCELLED" { return false }
        if word("X-MICROSOFT-CDO-BUSYSTATUS") == "FREE" { return false }
        guard let attendee = attendee?.lowercased() else { return true }
        return !properties(named: "ATTENDEE").contains { property in
            CalendarAddress(parsing: property.value)?.email?.lowercased() == attendee
                && property.parameter("PARTSTAT")?.values.first?.uppercased() == "DECLINED"
        }
    }

    fileprivate func freeBusySpans(within range: Range<CalendarInstant>, zones: ZoneTable) -> [BusySpan] {
        properties(named: "FREEBUSY").flatMap { property -> [BusySpan] in
            guard property.parameter("FBTYPE")?.values.first?.uppercased() != "FREE" else { return [] }
            return property.momentsAndPeriods.compactMap { _, period in
                guard let period, let start = zones.instant(of: .timed(period.start)),
                    let end = EventLength(period, zones: zones).end(of: .timed(period.start), start, zones: zones),
                    start < end, start < range.upperBound, end > range.lowerBound
                else { return nil }
                return BusySpan(start: start, end: end, uid: text("UID") ?? "", line: property.line)
            }
        }
    }
}
