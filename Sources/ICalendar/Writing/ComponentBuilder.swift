/// Builds a component of what is put into it.
struct ComponentBuilder: ContentSink {
    private var open: [Component] = []
    /// The component that was closed last.
    private(set) var component: Component?

    mutating func begin(_ name: String) {
        open.append(Component(name))
    }

    mutating func end() {
        guard let closed = open.popLast() else { return }
        if open.isEmpty {
            component = closed
        } else {
            open[open.count - 1].components.append(closed)
        }
    }

    mutating func property(_ name: String, parameters: (inout [UInt8]) -> Void, value: (inout [UInt8]) -> Void) {
        guard !open.isEmpty else { return }
        open[open.count - 1].properties.append(
            name: { $0.append(utf8: name) }, parameters: parameters, value: value)
    }

    /// The component that a part of a calendar writes.
    static func component(of part: some CalendarPart) -> Component {
        var builder = ComponentBuilder()
        part.write(to: &builder)
        return builder.component ?? Component(Name.unnamed)
    }
}

/// A value that stands in a calendar as a component: event, alarm, zone.
protocol CalendarPart: Sendable {
    func write(to sink: inout some ContentSink)
}
