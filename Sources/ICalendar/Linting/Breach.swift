/// Something in a calendar that its standards do not allow, found by ``Linter``.
public struct Breach: Hashable, Sendable {
    /// The line of the file, from 1; 0 if the component was not read from a file.
    public let line: Int
    /// What is wrong.
    public let kind: Kind
    /// Whether clients may refuse or misread the file for it.
    public let severity: Severity
    /// Where it stands in the standards, as `RFC 5545 3.8.2.2`.
    public let section: String

    /// How bad a breach is.
    public enum Severity: Int, Hashable, Sendable, Comparable {
        /// Allowed, but known to make trouble.
        case warning
        /// Against the standard.
        case error

        /// Whether the first is less bad.
        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// What can be wrong with components, properties and their values.
    public enum Kind: Hashable, Sendable {
        /// The component has no property of that name.
        case missing(String, in: String)
        /// The component has more than one property of that name.
        case repeated(String, in: String)
        /// The property may not stand in the component.
        case misplaced(String, in: String)
        /// The component may not stand in the other.
        case misplacedComponent(String, in: String)
        /// The file has no calendar.
        case noCalendar
        /// The calendar has no component.
        case emptyCalendar
        /// The value of the property is not of its type.
        case unreadable(String, value: String)
        /// The value of the property or parameter is none of its words.
        case unknownWord(String, value: String)
        /// The time has to be in UTC.
        case notUTC(String)
        /// The text has a comma, semicolon or backslash without a backslash before it, or a backslash before anything else.
        case escape(String)
        /// The text was escaped twice.
        case doubleEscape(String)
        /// The parameter stands twice at the property.
        case repeatedParameter(String, of: String)
        /// The property needs the parameter with that value.
        case missingParameter(String, of: String)
        /// A date or a time in UTC has a zone.
        case needlessZone(String)
        /// The time is in no zone.
        case floating(String)
        /// The zone has no `VTIMEZONE`.
        case undefinedZone(String)
        /// The `VTIMEZONE` is not used.
        case unusedZone(String)
        /// The `VTIMEZONE` stands after its first use.
        case zoneAfterUse(String)
        /// The name is not one of the IANA database.
        case foreignZoneName(String)
        /// The `VTIMEZONE` gives another offset at an event than the IANA database.
        case wrongOffset(String)
        /// The zone has neither standard time nor daylight saving time.
        case emptyZone(String)
        /// The end is not after the start.
        case endNotAfterStart(String)
        /// The component has both an end and a duration.
        case endAndDuration(String)
        /// The property is a date where the start is a time, or the other way round, or in another kind of zone.
        case otherType(String, than: String)
        /// The same UID stands twice for the same recurrence.
        case repeatedUID(String)
        /// The recurrence is none of those that the rule generates.
        case noSuchRecurrence(String)
        /// The rule has a numbered weekday with a frequency that knows none.
        case numberedWeekday
        /// The rule has a part that its frequency does not allow.
        case rulePart(String)
        /// The end of the rule is not of the type of the start, or not in UTC.
        case untilType
        /// The rule generates nothing.
        case neverMatches
        /// An alarm has one of `REPEAT` and `DURATION` without the other.
        case halfRepetition
        /// A name that clients know by an older property is missing under one of both.
        case oneNameOnly(String, without: String)
        /// What is sent by that method may not have the property.
        case methodForbids(String, method: String)
        /// What is sent by that method must have the property.
        case methodNeeds(String, method: String)
        /// What is sent by that method may have one UID only.
        case methodOneUID(String)
    }

    init(_ line: Int?, _ kind: Kind, _ severity: Severity = .error, _ section: String) {
        self.line = line ?? 0
        self.kind = kind
        self.severity = severity
        self.section = section
    }
}
