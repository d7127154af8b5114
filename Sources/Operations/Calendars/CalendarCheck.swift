import ICalendar
import Interchange
import Language
import Outreach

/// What is wrong with an iCalendar file.
public struct CalendarCheck: Sendable {
    /// How many findings are kept: more than anyone mends by hand.
    public static let most = 1_000
    /// The first ones in the order of the lines.
    package let findings: [CalendarFinding]
    /// How many events, to-dos, journal entries and free and busy times it has.
    public let components: Int
    /// How many findings are errors.
    public let errors: Int
    /// How many there are in all; no more than some are kept.
    public let count: Int
}

extension CalendarCheck {
    /// Looks through a file.
    public static func of(path: String) throws(Failure) -> CalendarCheck {
        CalendarCheck(bytes: try Workspace.bytes(ofFile: path))
    }

    init(bytes: [UInt8]) {
        let document = Parser().parse(bytes)
        let breaches = Linter.breaches(of: document, source: ZoneFiles.rules)
        // Each list is in order by itself: no more than the first of each can be among the first of both.
        let first = document.defects.prefix(Self.most).map(\.finding) + breaches.prefix(Self.most).map(\.finding)
        let sorted = first.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        findings = sorted.prefix(Self.most).map(\.element)
        count = document.defects.count + breaches.count
        errors = document.defects.count(where: \.isLoss) + breaches.count { $0.severity == .error }
        components = document.components.reduce(0) { sum, calendar in
            sum + calendar.components.count { ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"].contains($0.name) }
        }
    }
}
