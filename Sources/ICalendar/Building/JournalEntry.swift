/// A note on a day, `VJOURNAL` of RFC 5545 section 3.6.3.
public struct JournalEntry: Sendable, Hashable {
    /// `UID`.
    public var uid: String
    /// `DTSTAMP`.
    public var stamp: CalendarInstant
    /// `DTSTART`: the day or time that it is of.
    public var start: CalendarMoment?
    /// `STATUS`.
    public var status: Status?
    /// `SUMMARY`: the title.
    public var summary: String?
    /// `DESCRIPTION`, one each.
    public var descriptions: [String] = []
    /// Properties beside these, which follow them.
    public var others: [Property] = []

    /// How final it is.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case draft = "DRAFT"
        case final = "FINAL"
        case cancelled = "CANCELLED"
    }

    /// Makes an entry of what it cannot do without; the rest is set after.
    public init(uid: String, stamp: CalendarInstant) {
        self.uid = uid
        self.stamp = stamp
    }

    /// The component.
    public var component: Component { ComponentBuilder.component(of: self) }
}

extension JournalEntry: CalendarPart {
    func write(to sink: inout some ContentSink) {
        sink.begin("VJOURNAL")
        sink.text("UID", uid)
        sink.value("DTSTAMP", stamp)
        sink.moment("DTSTART", start)
        sink.raw("STATUS", status?.rawValue)
        sink.text("SUMMARY", summary)
        for description in descriptions { sink.text("DESCRIPTION", description) }
        for property in others { sink.property(property) }
        sink.end()
    }
}
