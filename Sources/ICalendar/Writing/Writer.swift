/// Writes components as an iCalendar file: CRLF, folded at 75 octets, in UTF-8.
///
/// Components are added one at a time, and what is written so far may be taken away in between (``take()``), so that
/// memory does not grow with the calendar. What is written can hold no control character: no text is able to add a line.
///
/// ```swift
/// var writer = Writer()
/// writer.begin(Calendar(productID: "-//Example//Calendar//EN"))
/// for event in events { writer.append(event) }
/// writer.end()
/// ```
public struct Writer: Sendable {
    /// What is written and not yet taken away.
    public private(set) var octets: [UInt8] = []
    private var open: [String] = []

    /// Makes a writer.
    public init() {}

    /// Opens a component by name; what follows is put inside until ``end()``.
    public mutating func begin(_ name: String) {
        open(Name.normalized(name))
    }

    /// Opens a calendar: `VCALENDAR` and its properties.
    public mutating func begin(_ calendar: Calendar) {
        calendar.write(to: &self)
    }

    /// Closes the component opened last; without effect if none is open.
    public mutating func end() {
        guard let name = open.popLast() else { return }
        line { octets in
            octets.append(utf8: "END:")
            octets.append(utf8: name)
        }
    }

    /// Adds a component with all that is inside.
    public mutating func append(_ component: Component) {
        open(component.name)
        let properties = component.properties
        let source = properties.octets.span
        for position in properties.indices {
            Folding.append(source.extracting(properties.range(at: position)), to: &octets)
        }
        for inside in component.components { append(inside) }
        end()
    }

    /// Adds a property to the open component.
    public mutating func append(_ property: Property) {
        self.property(property)
    }

    /// Adds a `VEVENT`.
    public mutating func append(_ event: Event) {
        event.write(to: &self)
    }

    /// Adds a `VTIMEZONE`.
    public mutating func append(_ zone: FixedZone) {
        zone.write(to: &self)
    }

    /// Adds a `VTODO`.
    public mutating func append(_ task: ToDo) {
        task.write(to: &self)
    }

    /// Adds a `VJOURNAL`.
    public mutating func append(_ entry: JournalEntry) {
        entry.write(to: &self)
    }

    /// Adds a `VFREEBUSY`.
    public mutating func append(_ times: FreeBusy) {
        times.write(to: &self)
    }

    /// What was written since the last call, which the writer then forgets; open components stay open.
    public mutating func take() -> [UInt8] {
        let taken = octets
        octets = []
        octets.reserveCapacity(taken.count)
        return taken
    }

    /// Hands over what was written since the last call and then forgets it, keeping the memory for what follows.
    public mutating func drain<Failure: Error>(_ body: (borrowing [UInt8]) throws(Failure) -> Void) throws(Failure) {
        try body(octets)
        octets.removeAll(keepingCapacity: true)
    }

    private mutating func open(_ name: String) {
        open.append(name)
        line { octets in
            octets.append(utf8: "BEGIN:")
            octets.append(utf8: name)
        }
    }

    /// Adds a content line, folded if it is too long.
    private mutating func line(_ write: (inout [UInt8]) -> Void) {
        let start = octets.count
        write(&octets)
        guard octets.count - start > Folding.width else {
            octets.append(0x0D)
            octets.append(0x0A)
            return
        }
        let line = Array(octets[start...])
        octets.removeLast(line.count)
        Folding.append(line.span, to: &octets)
    }
}

extension Writer: ContentSink {
    mutating func property(_ name: String, parameters: (inout [UInt8]) -> Void, value: (inout [UInt8]) -> Void) {
        line { octets in
            octets.append(utf8: name)
            parameters(&octets)
            octets.append(UInt8(ascii: ":"))
            value(&octets)
        }
    }
}
