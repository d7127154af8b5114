/// A property of a component, as `SUMMARY:Sosialisasi` (RFC 5545 section 3.1).
public struct Property: Sendable {
    /// The name in capitals.
    public let name: String
    /// The parameters in the order of the file.
    public var parameters: [Parameter]
    /// The value as it stands in the file, unfolded: escapes are still there.
    public var value: String
    /// The line of the file where the property begins, from 1; nil if it was not read from a file.
    public internal(set) var line: Int?

    /// Makes a property of a raw value.
    ///
    /// The name is put in capitals and loses what a name cannot hold; `BEGIN` and `END`, which would change the
    /// structure of the file, get the prefix `X-`. Use ``init(text:_:parameters:)`` for text that needs escapes.
    public init(_ name: String, _ value: String, parameters: [Parameter] = []) {
        let name = Name.normalized(name)
        self.name = name == "BEGIN" || name == "END" ? "X-" + name : name
        self.parameters = parameters
        self.value = value
    }

    /// Makes a property of a typed value.
    public init(_ name: String, _ value: some PropertyValue, parameters: [Parameter] = []) {
        self.init(name, value.text, parameters: parameters)
    }

    /// Makes a property of text, which gets its escapes.
    public init(text name: String, _ value: String, parameters: [Parameter] = []) {
        self.init(name, Text.escaped(value), parameters: parameters)
    }

    /// Makes a property of a date or a time, with the `VALUE` or `TZID` parameter that it needs.
    public init(_ name: String, _ moment: CalendarMoment, parameters: [Parameter] = []) {
        var all = parameters
        switch moment {
        case .allDay: all.append(Parameter("VALUE", "DATE"))
        case .timed(let time):
            if case .named(let zone) = time.zone { all.append(Parameter("TZID", zone)) }
        }
        self.init(name, moment.text, parameters: all)
    }

    /// The first parameter of that name.
    public func parameter(_ name: String) -> Parameter? {
        let name = Name.normalized(name)
        return parameters.first { $0.name == name }
    }

    /// The value read as text, without its escapes.
    public var text: String { Text.unescaped(value) }
}

extension Property: Hashable {
    /// Whether name, parameters and value are equal; the line does not count.
    public static func == (left: Property, right: Property) -> Bool {
        left.name == right.name && left.parameters == right.parameters && left.value == right.value
    }

    /// Hashes what makes properties equal.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(parameters)
        hasher.combine(value)
    }
}
