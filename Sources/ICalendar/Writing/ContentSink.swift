/// What takes components apart line by line: the writer of a file, or the builder of a component.
protocol ContentSink {
    /// Opens a component; the name is in its normal form.
    mutating func begin(_ name: String)
    /// Closes the component opened last.
    mutating func end()
    /// Adds a property to the open component; name, parameters (each with its semicolon) and value write themselves.
    mutating func property(_ name: String, parameters: (inout [UInt8]) -> Void, value: (inout [UInt8]) -> Void)
}

extension ContentSink {
    mutating func property(_ name: String, value: (inout [UInt8]) -> Void) {
        property(name, parameters: { _ in }, value: value)
    }

    /// Adds a typed value, if there is one.
    mutating func value(_ name: String, _ value: (some PropertyValue)?) {
        guard let value else { return }
        property(name) { value.append(to: &$0) }
    }

    /// Adds text, if there is any, with its escapes.
    mutating func text(_ name: String, _ text: String?) {
        guard let text else { return }
        property(name) { $0.append(escaped: text) }
    }

    /// Adds a word of a fixed list, or another value that needs no escapes.
    mutating func raw(_ name: String, _ value: String?) {
        guard let value else { return }
        property(name) { $0.append(raw: value) }
    }

    /// Adds a number, if there is one.
    mutating func number(_ name: String, _ value: (some FixedWidthInteger & UnsignedInteger)?) {
        guard let value else { return }
        property(name) { $0.append(decimal: UInt64(value)) }
    }

    /// Adds a URI, if there is one.
    mutating func uri(_ name: String, _ value: String?) {
        guard let value else { return }
        property(name) { $0.append(uri: value) }
    }

    /// Adds texts, separated by commas, if there are any.
    mutating func texts(_ name: String, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        property(name) { octets in
            for (index, text) in texts.enumerated() {
                if index > 0 { octets.append(UInt8(ascii: ",")) }
                octets.append(escaped: text)
            }
        }
    }

    /// Adds a date or time with the parameter that it needs, if there is one.
    mutating func moment(_ name: String, _ moment: CalendarMoment?) {
        guard let moment else { return }
        property(name) { octets in
            switch moment {
            case .allDay: octets.append(utf8: ";VALUE=DATE")
            case .timed(let time):
                guard case .named(let zone) = time.zone else { return }
                octets.append(utf8: ";TZID=")
                octets.append(parameterValue: zone)
            }
        } value: { octets in
            moment.append(to: &octets)
        }
    }

    /// Adds any property as it is.
    mutating func property(_ property: Property) {
        self.property(property.name) { octets in
            for parameter in property.parameters { octets.append(parameter) }
        } value: { octets in
            octets.append(raw: property.value)
        }
    }
}
