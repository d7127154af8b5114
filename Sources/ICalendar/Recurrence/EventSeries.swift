/// What a calendar has under one UID: an event, to-do or journal entry, and what differs in some of its recurrences.
public struct EventSeries: Sendable {
    /// `UID`; empty if the component has none.
    public let uid: String
    /// The component that recurs; nil if the calendar has only some of its recurrences.
    public let master: Component?
    /// The components with a `RECURRENCE-ID`.
    public let overrides: [Component]

    /// Makes a series of the components of one UID; of two versions of the same recurrence the newer one counts.
    public init(uid: String, components: [Component]) {
        self.uid = uid
        var master: Component?
        var overrides: [Property?: Component] = [:]
        var order: [Property?] = []
        for component in components {
            let key = component.property("RECURRENCE-ID")
            if key == nil {
                if master.map({ component.isNewer(than: $0) }) ?? true { master = component }
            } else if let known = overrides[key] {
                if component.isNewer(than: known) { overrides[key] = component }
            } else {
                overrides[key] = component
                order.append(key)
            }
        }
        self.master = master
        self.overrides = order.compactMap { overrides[$0] }
    }

    /// The series of a calendar in the order of their first components; each component without a UID is a series of its own.
    public static func all(in calendar: Component, named name: String = "VEVENT") -> [EventSeries] {
        var groups: [String: [Component]] = [:]
        var order: [String] = []
        for (index, component) in calendar.components.enumerated() where component.name == name {
            // No text can be a UID that holds a line break.
            let uid = component.text("UID").flatMap { $0.isEmpty ? nil : $0 } ?? "\n\(index)"
            if groups[uid] == nil { order.append(uid) }
            groups[uid, default: []].append(component)
        }
        return order.map { EventSeries(uid: $0.hasPrefix("\n") ? "" : $0, components: groups[$0] ?? []) }
    }
}

/// One time that something takes place.
public struct Occurrence: Sendable {
    /// The component that says what it is.
    public let component: Component
    /// When it begins.
    public let start: CalendarMoment
    /// The instants of its beginning and end; the same if it has no length.
    public let span: ClosedRange<CalendarInstant>
    /// When the rule would have it begin; nil if it does not recur.
    public let recurrenceID: CalendarMoment?
}

extension Component {
    /// Whether this version of a component replaces another: by `SEQUENCE`, then by `DTSTAMP` (RFC 5546 section 2.1.5).
    public func isNewer(than other: Component) -> Bool {
        let (mine, others) = (sequence, other.sequence)
        if mine != others { return mine > others }
        return stamp > other.stamp
    }

    /// `SEQUENCE`, 0 if there is none.
    public var sequence: Int { property("SEQUENCE").flatMap { Int($0.value) } ?? 0 }

    private var stamp: Int { value("DTSTAMP", as: CalendarInstant.self)?.secondsSinceEpoch ?? .min }
}
