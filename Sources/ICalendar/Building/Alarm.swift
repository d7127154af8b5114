/// An alarm, `VALARM` of RFC 5545 section 3.6.6 with what RFC 9074 adds.
public struct Alarm: Sendable, Hashable {
    /// `DESCRIPTION`: the text to show or to send.
    public var text: String
    /// `ACTION`: what it does.
    public var action = Action.display
    /// `TRIGGER`: when to show it.
    public var trigger: Trigger
    /// `REPEAT` and `DURATION`: how many times to show it again, and after which time each.
    public var repetition: Repetition?
    /// `UID` of RFC 9074.
    public var uid: String?
    /// `ACKNOWLEDGED` of RFC 9074: when someone last put it off or away.
    public var acknowledged: CalendarInstant?
    /// `RELATED-TO` of RFC 9074: the UID of the alarm that this one snoozes.
    public var snoozes: String?

    /// What an alarm does.
    public enum Action: Sendable, Hashable {
        /// Shows its text.
        case display
        /// Plays a sound.
        case audio
        /// Sends its text under a subject to addresses.
        case email(subject: String, to: [CalendarAddress])
    }

    /// When an alarm goes off.
    public enum Trigger: Sendable, Hashable {
        /// A time after the start of the event, before it if negative.
        case start(CalendarDuration)
        /// A time after the end of the event, before it if negative.
        case end(CalendarDuration)
        /// At an instant.
        case at(CalendarInstant)
    }

    /// How an alarm is repeated.
    public struct Repetition: Sendable, Hashable {
        /// How many times after the first.
        public var count: UInt32
        /// The time between two.
        public var interval: CalendarDuration

        /// Makes a repetition.
        public init(count: UInt32, interval: CalendarDuration) {
            self.count = count
            self.interval = interval
        }
    }

    /// Makes an alarm.
    public init(_ text: String, trigger: Trigger, repetition: Repetition? = nil, uid: String? = nil) {
        self.text = text
        self.trigger = trigger
        self.repetition = repetition
        self.uid = uid
    }

    /// The component.
    public var component: Component { ComponentBuilder.component(of: self) }
}

extension Alarm: CalendarPart {
    func write(to sink: inout some ContentSink) {
        sink.begin("VALARM")
        sink.text("UID", uid)
        switch action {
        case .display: sink.raw("ACTION", "DISPLAY")
        case .audio: sink.raw("ACTION", "AUDIO")
        case .email: sink.raw("ACTION", "EMAIL")
        }
        switch trigger {
        case .start(let duration): sink.value("TRIGGER", duration)
        case .end(let duration):
            sink.property("TRIGGER") {
                $0.append(utf8: ";RELATED=END")
            } value: {
                duration.append(to: &$0)
            }
        case .at(let instant):
            sink.property("TRIGGER") {
                $0.append(utf8: ";VALUE=DATE-TIME")
            } value: {
                instant.append(to: &$0)
            }
        }
        if action != .audio { sink.text("DESCRIPTION", text) }
        if case .email(let subject, let addresses) = action {
            sink.text("SUMMARY", subject)
            for address in addresses { sink.value("ATTENDEE", address) }
        }
        sink.value("ACKNOWLEDGED", acknowledged)
        if let snoozes {
            sink.property("RELATED-TO") {
                $0.append(utf8: ";RELTYPE=SNOOZE")
            } value: {
                $0.append(escaped: snoozes)
            }
        }
        if let repetition {
            sink.property("REPEAT") { $0.append(decimal: UInt64(repetition.count)) }
            sink.value("DURATION", repetition.interval)
        }
        sink.end()
    }
}
