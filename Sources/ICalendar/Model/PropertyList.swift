/// The properties of a component, in order.
///
/// A collection of ``Property`` values that are made when they are asked for: the list holds the content lines as the
/// octets of the file, unfolded and in one form, which takes a fraction of the memory and time. One list holds 4 GiB at
/// most; what would pass that is not added.
public struct PropertyList: Sendable {
    /// Where a content line and its parts stand in the octets.
    struct Entry: Hashable, Sendable {
        var start: UInt32
        var nameLength: UInt32
        /// From the start of the line.
        var valueOffset: UInt32
        /// Of the file, 0 if there is none.
        var line: UInt32
    }

    /// The content lines one after the other, without line breaks; each has its parameters in the writer's form, and
    /// holds no control character but the tab.
    private(set) var octets: [UInt8]
    private(set) var entries: [Entry]

    /// Makes an empty list.
    public init() {
        octets = []
        entries = []
    }

    /// Makes a list of what a reader took apart; `entries` count from the start of `octets`.
    init(octets: [UInt8], entries: [Entry]) {
        self.octets = octets
        self.entries = entries
    }

    /// Adds a property at the end.
    public mutating func append(_ property: Property) {
        append(line: property.line ?? 0) { octets in
            octets.append(utf8: property.name)
        } parameters: { octets in
            for parameter in property.parameters { octets.append(parameter) }
        } value: { octets in
            octets.append(raw: property.value)
        }
    }

    /// Adds a content line whose parts write themselves.
    mutating func append(
        line: Int = 0, name: (inout [UInt8]) -> Void, parameters: (inout [UInt8]) -> Void,
        value: (inout [UInt8]) -> Void
    ) {
        let start = octets.count
        name(&octets)
        let nameLength = octets.count - start
        parameters(&octets)
        octets.append(UInt8(ascii: ":"))
        let valueOffset = octets.count - start
        value(&octets)
        guard octets.count <= UInt32.max else {
            octets.removeLast(octets.count - start)
            return
        }
        entries.append(
            Entry(
                start: UInt32(start), nameLength: UInt32(nameLength), valueOffset: UInt32(valueOffset),
                line: UInt32(clamping: line)))
    }

    /// The octets of the content line at a position.
    func range(at position: Int) -> Range<Int> {
        let end = position + 1 < entries.count ? Int(entries[position + 1].start) : octets.count
        return Int(entries[position].start)..<end
    }

    /// The octets of the value at a position.
    func valueRange(at position: Int) -> Range<Int> {
        let range = range(at: position)
        return range.lowerBound + Int(entries[position].valueOffset)..<range.upperBound
    }

    /// The position of the first property of that name, from a position on; nil if there is none.
    ///
    /// Looks at the names alone and makes no property.
    public func firstIndex(named name: String, from start: Int = 0) -> Int? {
        let name = Name.normalized(name)
        let wanted = name.utf8.span
        var position = Swift.max(start, 0)
        while position < entries.count {
            let entry = entries[position]
            if Int(entry.nameLength) == wanted.count {
                var index = 0
                while index < wanted.count, octets[Int(entry.start) + index] == wanted[index] { index += 1 }
                if index == wanted.count { return position }
            }
            position += 1
        }
        return nil
    }
}

extension PropertyList: Hashable {
    /// Whether the same properties stand in the same order; lines of the file do not count.
    public static func == (left: PropertyList, right: PropertyList) -> Bool {
        left.octets == right.octets
            && left.entries.elementsEqual(right.entries) {
                $0.start == $1.start && $0.nameLength == $1.nameLength && $0.valueOffset == $1.valueOffset
            }
    }

    /// Hashes what makes lists equal.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(octets)
    }
}
