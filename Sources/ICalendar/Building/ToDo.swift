/// Something to be done, `VTODO` of RFC 5545 section 3.6.2.
public struct ToDo: Sendable, Hashable {
    /// `UID`.
    public var uid: String
    /// `DTSTAMP`.
    public var stamp: CalendarInstant
    /// `DTSTART`.
    public var start: CalendarMoment?
    /// `DUE`: when it has to be done.
    public var due: CalendarMoment?
    /// `COMPLETED`: when it was done.
    public var completed: CalendarInstant?
    /// `STATUS`.
    public var status: Status?
    /// `PERCENT-COMPLETE`, 0...100.
    public var percent: UInt8?
    /// `PRIORITY`, 1 for the highest to 9, 0 for none.
    public var priority: UInt8?
    /// `SUMMARY`: the title.
    public var summary: String?
    /// `DESCRIPTION`.
    public var description: String?
    /// `SEQUENCE`.
    public var sequence: UInt32?
    /// `RRULE`.
    public var rule: RecurrenceRule?
    /// Properties beside these, which follow them.
    public var others: [Property] = []
    /// `VALARM`, one each.
    public var alarms: [Alarm] = []

    /// How far it is.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case needsAction = "NEEDS-ACTION"
        case inProcess = "IN-PROCESS"
        case completed = "COMPLETED"
        case cancelled = "CANCELLED"
    }

    /// Makes a to-do of what it cannot do without; the rest is set after.
    public init(uid: String, stamp: CalendarInstant) {
        self.uid = uid
        self.stamp = stamp
    }

    /// The component.
    public var component: Component { ComponentBuilder.component(of: self) }
}

extension ToDo: CalendarPart {
    func write(to sink: inout some ContentSink) {
        sink.begin("VTODO")
        sink.text("UID", uid)
        sink.value("DTSTAMP", stamp)
        sink.moment("DTSTART", start)
        sink.moment("DUE", due)
        sink.value("RRULE", rule)
        sink.value("COMPLETED", completed)
        sink.number("SEQUENCE", sequence)
        sink.raw("STATUS", status?.rawValue)
        sink.number("PERCENT-COMPLETE", percent.map { min($0, 100) })
        sink.number("PRIORITY", priority.map { min($0, 9) })
        sink.text("SUMMARY", summary)
        sink.text("DESCRIPTION", description)
        for property in others { sink.property(property) }
        for alarm in alarms { alarm.write(to: &sink) }
        sink.end()
    }
}
