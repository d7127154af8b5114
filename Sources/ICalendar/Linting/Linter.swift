/// Finds what in a calendar is against RFC 5545, 5546, 7986 and 9074.
///
/// The reader's own defects, which are of the form of the file, are not among the breaches: see ``Document/defects``.
public struct Linter: Sendable {
    /// Finds zones of the IANA database, to compare with those of the file; nil compares only with the Indonesian ones.
    public var source: ZoneTable.Source?
    /// How many breaches are told at most: more than anyone reads of one file.
    public static let limit = 10_000
    private(set) var breaches: [Breach] = []
    /// How many periods and moments of rules may still be gone through.
    var patience = RuleClock.usualPatience

    /// Makes a linter.
    public init(source: ZoneTable.Source? = nil) {
        self.source = source
    }

    /// The breaches of a file in the order of the lines. Takes time in proportion to the file, and for rules that never match as
    /// long as the search for a moment may take.
    public static func breaches(of document: Document, source: ZoneTable.Source? = nil) -> [Breach] {
        var linter = Linter(source: source)
        if !document.components.contains(where: { $0.name == "VCALENDAR" }) {
            linter.note(1, .noCalendar, "5545 3.4")
        }
        for component in document.components { linter.check(top: component) }
        return linter.breaches.sorted { ($0.line, $1.severity) < ($1.line, $0.severity) }
    }

    mutating func note(_ line: Int?, _ kind: Breach.Kind, _ section: String, _ severity: Breach.Severity = .error) {
        note(Breach(line, kind, severity, "RFC " + section))
    }

    mutating func note(_ breach: Breach) {
        if breaches.count < Self.limit { breaches.append(breach) }
    }

    private mutating func check(top component: Component) {
        guard component.name == "VCALENDAR" else {
            if PropertyRule.letters[component.name] != nil {
                note(component.line, .misplacedComponent(component.name, in: "-"), "5545 3.4")
            }
            return checkTree(component, in: nil)
        }
        checkTree(component, in: nil)
        if component.components.isEmpty { note(component.line, .emptyCalendar, "5545 3.6") }
        checkNames(component)
        let zones = ZoneTable(component, source: source)
        checkZones(component, zones)
        checkSeries(component, zones)
        checkMethod(component)
    }

    /// Checks a component by itself and those inside; deeper than the reader goes there are none.
    private mutating func checkTree(_ component: Component, in outer: String?) {
        checkPlace(component, in: outer)
        checkProperties(component)
        switch component.name {
        case "VEVENT", "VTODO", "VJOURNAL": checkTimes(component)
        case "VALARM": checkAlarm(component)
        default: break
        }
        for inner in component.components { checkTree(inner, in: component.name) }
    }

    private mutating func checkPlace(_ component: Component, in outer: String?) {
        let allowed: Set<String>? =
            switch component.name {
            case "VALARM": ["VEVENT", "VTODO"]
            case "STANDARD", "DAYLIGHT": ["VTIMEZONE"]
            case "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE": ["VCALENDAR"]
            case "VCALENDAR": []
            default: nil
            }
        if let allowed, let outer, !allowed.contains(outer) {
            note(component.line, .misplacedComponent(component.name, in: outer), "5545 3.6")
        }
    }

    /// Names of RFC 7986 that clients know by an older property, and the other way round.
    private mutating func checkNames(_ calendar: Component) {
        for (new, old) in [("NAME", "X-WR-CALNAME"), ("REFRESH-INTERVAL", "X-PUBLISHED-TTL")] {
            let (first, second) = (calendar.property(new), calendar.property(old))
            if let first, second == nil { note(first.line, .oneNameOnly(new, without: old), "7986 5.1", .warning) }
            if let second, first == nil { note(second.line, .oneNameOnly(old, without: new), "7986 5.1", .warning) }
        }
    }

    private mutating func checkAlarm(_ alarm: Component) {
        if (alarm.property("REPEAT") == nil) != (alarm.property("DURATION") == nil) {
            note(alarm.line, .halfRepetition, "5545 3.8.6.2")
        }
        let needed: [String] =
            switch alarm.property("ACTION")?.value.uppercased() {
            case "DISPLAY": ["DESCRIPTION"]
            case "EMAIL": ["SUMMARY", "DESCRIPTION", "ATTENDEE"]
            default: []
            }
        for name in needed where alarm.property(name) == nil {
            note(alarm.line, .missing(name, in: "VALARM"), "5545 3.6.6")
        }
    }
}
