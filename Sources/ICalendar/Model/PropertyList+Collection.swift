extension PropertyList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    /// The position of the first property, 0.
    public var startIndex: Int { 0 }
    /// The number of properties.
    public var endIndex: Int { entries.count }

    /// The property at a position; setting one takes time linear in the size of the list.
    public subscript(position: Int) -> Property {
        get {
            let range = range(at: position)
            let entry = entries[position]
            let nameEnd = range.lowerBound + Int(entry.nameLength)
            let valueStart = range.lowerBound + Int(entry.valueOffset)
            var property = Property(
                String(decoding: octets[range.lowerBound..<nameEnd], as: UTF8.self),
                String(decoding: octets[valueStart..<range.upperBound], as: UTF8.self))
            if nameEnd + 1 < valueStart {
                var reader = ParameterReader()
                _ = reader.read(octets.span.extracting(nameEnd..<valueStart))
                property.parameters = reader.parameters
            }
            property.line = entry.line == 0 ? nil : Int(entry.line)
            return property
        }
        set { replaceSubrange(position..<position + 1, with: CollectionOfOne(newValue)) }
    }

    /// Puts properties in the place of others; takes time linear in the size of the list.
    public mutating func replaceSubrange(_ subrange: Range<Int>, with newElements: some Collection<Property>) {
        var list = PropertyList()
        for position in 0..<subrange.lowerBound { list.append(lineAt: position, of: self) }
        for property in newElements { list.append(property) }
        for position in subrange.upperBound..<count { list.append(lineAt: position, of: self) }
        self = list
    }

    /// Takes over a content line of another list as it is.
    private mutating func append(lineAt position: Int, of other: PropertyList) {
        let entry = other.entries[position]
        let range = other.range(at: position)
        let valueStart = range.lowerBound + Int(entry.valueOffset)
        let nameEnd = range.lowerBound + Int(entry.nameLength)
        append(line: Int(entry.line)) { octets in
            octets.append(contentsOf: other.octets[range.lowerBound..<nameEnd])
        } parameters: { octets in
            octets.append(contentsOf: other.octets[nameEnd..<valueStart - 1])
        } value: { octets in
            octets.append(contentsOf: other.octets[valueStart..<range.upperBound])
        }
    }
}

extension PropertyList: ExpressibleByArrayLiteral {
    /// Makes a list of the properties.
    public init(arrayLiteral elements: Property...) {
        self.init(elements)
    }
}
