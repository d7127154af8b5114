extension Component {
    /// The first property of that name.
    public func property(_ name: String) -> Property? {
        properties.firstIndex(named: name).map { properties[$0] }
    }

    /// All properties of that name, in order.
    public func properties(named name: String) -> [Property] {
        var found: [Property] = []
        var next = properties.firstIndex(named: name)
        while let position = next {
            found.append(properties[position])
            next = properties.firstIndex(named: name, from: position + 1)
        }
        return found
    }

    /// The value of the first property of that name, read as a type; nil if there is none or it does not read so.
    public func value<Value: PropertyValue>(_ name: String, as type: Value.Type = Value.self) -> Value? {
        guard let position = properties.firstIndex(named: name) else { return nil }
        return Value(parsing: properties.octets.span.extracting(properties.valueRange(at: position)))
    }

    /// The first property of that name as text, without its escapes.
    public func text(_ name: String) -> String? {
        guard let position = properties.firstIndex(named: name) else { return nil }
        return Text.unescaped(properties.octets.span.extracting(properties.valueRange(at: position)))
    }

    /// The texts of all properties of that name, whose commas separate texts, as in `CATEGORIES`.
    public func texts(_ name: String) -> [String] {
        properties(named: name).flatMap { Text.list($0.value) }
    }

    /// The first property of that name as a date or a time in its zone.
    public func moment(_ name: String) -> CalendarMoment? {
        property(name).flatMap { CalendarMoment($0) }
    }

    /// The components inside of that name, in order.
    public func components(named name: String) -> [Component] {
        let name = Name.normalized(name)
        return components.filter { $0.name == name }
    }

    /// The octets of the component as a file holds them.
    public var octets: [UInt8] {
        var writer = Writer()
        writer.append(self)
        return writer.octets
    }
}
