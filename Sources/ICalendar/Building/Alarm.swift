/// An alarm that shows a text, `VALARM` with `ACTION:DISPLAY` of RFC 5545 section 3.6.6.
public struct Alarm: Sendable, Hashable {
    /// `DESCRIPTION`: the text to show.
    public var text: String
    /// `TRIGGER`: when to show it.
    public var trigger: Trigger
    /// `REPEAT` and `DURATION`: how many times to show it again, and after which time each.
    public var repetition: Repetition?
    /// `UID` of RFC 9074.
    public var uid: String?

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
        sink.raw("ACTION", "DISPLAY")
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
        sink.text("DESCRIPTION", text)
        if let repetition {
            sink.property("REPEAT") { $0.append(decimal: UInt64(repetition.count)) }
            sink.value("DURATION", repetition.interval)
        }
        sink.end()
    }
}
