import ICalendar
import Interchange
import Language
import Outreach

/// What is wrong with an iCalendar file.
public struct CalendarCheck: Sendable {
    /// In the order of the lines.
    package let findings: [CalendarFinding]
    /// How many events, to-dos, journal entries and free and busy times it has.
    public let components: Int
    /// How many findings are errors.
    public var errors: Int { findings.count { $0.severity == .error } }
}

extension CalendarCheck {
    /// Looks through a file.
    public static func of(path: String) throws(Failure) -> CalendarCheck {
        CalendarCheck(bytes: try Workspace.bytes(ofFile: path))
    }

    init(bytes: [UInt8]) {
        let document = Parser().parse(bytes)
        let breaches = Linter.breaches(of: document, source: ZoneFiles.rules)
        let all = document.defects.map(\.finding) + breaches.map(\.finding)
        findings = all.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element)
        components = document.components.reduce(0) { sum, calendar in
            sum + calendar.components.count { ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"].contains($0.name) }
        }
    }
}
