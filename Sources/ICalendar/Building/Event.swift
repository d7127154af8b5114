/// An event, `VEVENT` of RFC 5545 section 3.6.1, with the properties of RFC 7986.
public struct Event: Sendable, Hashable {
    /// `UID`: the same for the same event for ever.
    public var uid: String
    /// `DTSTAMP`: when this state of the event was written.
    public var stamp: CalendarInstant
    /// `DTSTART`.
    public var start: CalendarMoment
    /// `DTEND` or `DURATION`.
    public var end: End?
    /// `SEQUENCE`: one more with each change that matters to those who come.
    public var sequence: UInt32?
    /// `RRULE`.
    public var rule: RecurrenceRule?
    /// `EXDATE`, one each.
    public var exceptions: [CalendarMoment] = []
    /// `RECURRENCE-ID`: which recurrence this is of, by the start that the rule gives it.
    public var recurrenceID: CalendarMoment?
    /// `STATUS`.
    public var status: Status?
    /// `SUMMARY`: the title.
    public var summary: String?
    /// `DESCRIPTION`.
    public var description: String?
    /// `LOCATION`.
    public var location: String?
    /// `GEO`.
    public var position: GeoPosition?
    /// `CATEGORIES`.
    public var categories: [String] = []
    /// `COLOR`: a colour name of CSS 3, as `teal`.
    public var color: String?
    /// `URL`.
    public var url: String?
    /// `TRANSP`: whether the event makes its people busy.
    public var transparency: Transparency?
    /// `CREATED`.
    public var created: CalendarInstant?
    /// `LAST-MODIFIED`.
    public var modified: CalendarInstant?
    /// `ORGANIZER`.
    public var organizer: Organizer?
    /// `ATTENDEE`, one each.
    public var attendees: [Attendee] = []
    /// `CONFERENCE`, one each.
    public var conferences: [Conference] = []
    /// `IMAGE`, one each.
    public var images: [CalendarImage] = []
    /// Properties beside these, which follow them.
    public var others: [Property] = []
    /// `VALARM`, one each.
    public var alarms: [Alarm] = []

    /// How an event ends.
    public enum End: Sendable, Hashable {
        /// At a moment that is not part of it any more; for whole days the day after the last.
        case at(CalendarMoment)
        /// A length of time after its start.
        case after(CalendarDuration)
    }

    /// How certain an event is.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case tentative = "TENTATIVE"
        case confirmed = "CONFIRMED"
        case cancelled = "CANCELLED"
    }

    /// Whether an event makes its people busy.
    public enum Transparency: String, Sendable, Hashable, CaseIterable {
        case opaque = "OPAQUE"
        case transparent = "TRANSPARENT"
    }

    /// Makes an event of what it cannot do without; the rest is set after.
    public init(uid: String, stamp: CalendarInstant, start: CalendarMoment, end: End? = nil) {
        self.uid = uid
        self.stamp = stamp
        self.start = start
        self.end = end
    }

    /// The component.
    public var component: Component { ComponentBuilder.component(of: self) }
}

extension Event: CalendarPart {
    func write(to sink: inout some ContentSink) {
        sink.begin("VEVENT")
        sink.text("UID", uid)
        sink.value("DTSTAMP", stamp)
        sink.moment("DTSTART", start)
        switch end {
        case .at(let moment): sink.moment("DTEND", moment)
        case .after(let duration): sink.value("DURATION", duration)
        case nil: break
        }
        sink.moment("RECURRENCE-ID", recurrenceID)
        sink.value("RRULE", rule)
        for moment in exceptions { sink.moment("EXDATE", moment) }
        sink.number("SEQUENCE", sequence)
        sink.raw("STATUS", status?.rawValue)
        sink.text("SUMMARY", summary)
        sink.text("DESCRIPTION", description)
        sink.text("LOCATION", location)
        sink.value("GEO", position)
        sink.texts("CATEGORIES", categories)
        sink.text("COLOR", color)
        sink.uri("URL", url)
        sink.raw("TRANSP", transparency?.rawValue)
        sink.value("CREATED", created)
        sink.value("LAST-MODIFIED", modified)
        organizer?.write(to: &sink)
        for attendee in attendees { attendee.write(to: &sink) }
        for conference in conferences { conference.write(to: &sink) }
        for image in images { image.write(to: &sink) }
        for property in others { sink.property(property) }
        for alarm in alarms { alarm.write(to: &sink) }
        sink.end()
    }
}
