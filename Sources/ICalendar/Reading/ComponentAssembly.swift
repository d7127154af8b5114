/// Puts components together of content lines.
struct ComponentAssembly {
    /// What was wrong so far.
    var log = DefectLog()
    /// The components that are complete: first those that stand alone, then those inside of each open component.
    private(set) var components: [Component] = []
    /// The complete components that stand directly in one that no other contains, if they are handed over.
    private(set) var finished: [Component] = []
    private let handsOver: Bool
    private var open: [Frame] = []
    /// The content lines of all open components, one component after the other.
    private var octets: [UInt8] = []
    private var entries: [PropertyList.Entry] = []

    /// A component that is not yet closed, and where its parts begin.
    private struct Frame {
        var name: String
        var line: Int
        var firstOctet: Int
        var firstEntry: Int
        var firstComponent: Int
    }

    /// Begins a file.
    ///
    /// - Parameter handsOver: Whether the components of a calendar go to `finished` and not into the calendar.
    init(handsOver: Bool) {
        self.handsOver = handsOver
    }

    /// Adds a content line: unfolded, in UTF-8, without control characters.
    mutating func read(_ line: Span<UInt8>, at number: Int) {
        guard let parts = ContentLine(line) else {
            return log.note(.unreadableLine(Self.excerpt(line)), line: number)
        }
        for fault in parts.faults { log.note(fault, line: number) }
        if Self.isKeyword(line, parts.nameEnd, "BEGIN") {
            begin(structureName(line, parts, number), at: number)
        } else if Self.isKeyword(line, parts.nameEnd, "END") {
            end(structureName(line, parts, number), at: number)
        } else if let frame = open.last {
            add(line, parts, to: frame, at: number)
        } else {
            log.note(.propertyOutside(Name.normalized(line.extracting(0..<parts.nameEnd))), line: number)
        }
    }

    /// Closes what is still open at the end of the file.
    mutating func finish() {
        while let frame = open.last { close(frame, isComplete: false) }
    }

    /// Forgets the components that were handed over.
    mutating func removeFinished() {
        finished.removeAll(keepingCapacity: true)
    }

    private mutating func add(_ line: Span<UInt8>, _ parts: ContentLine, to frame: Frame, at number: Int) {
        let start = octets.count
        var valueOffset = parts.valueStart
        if parts.isCanonical {
            octets.append(span: line)
        } else {
            for index in 0..<parts.nameEnd { octets.append(Name.capital(line[index])) }
            for parameter in parts.parameters { octets.append(parameter) }
            octets.append(0x3A)
            valueOffset = octets.count - start
            octets.append(span: line.extracting(parts.valueStart..<line.count))
        }
        guard octets.count - frame.firstOctet <= UInt32.max else {
            octets.removeLast(octets.count - start)
            return log.note(.tooLarge, line: number)
        }
        entries.append(
            PropertyList.Entry(
                start: UInt32(truncatingIfNeeded: start - frame.firstOctet),
                nameLength: UInt32(truncatingIfNeeded: parts.nameEnd),
                valueOffset: UInt32(truncatingIfNeeded: valueOffset), line: UInt32(clamping: number)))
    }

    private mutating func begin(_ name: String, at number: Int) {
        if let rank = Self.rank(name) {
            while let frame = open.last, let other = Self.rank(frame.name), other >= rank {
                close(frame, isComplete: false)
            }
        }
        if open.count >= Parser.depthLimit, let frame = open.last {
            log.note(.nestedTooDeep(name), line: number)
            close(frame, isComplete: true)
        }
        open.append(
            Frame(
                name: name, line: number, firstOctet: octets.count, firstEntry: entries.count,
                firstComponent: components.count))
    }

    private mutating func end(_ name: String, at number: Int) {
        guard let position = open.lastIndex(where: { $0.name == name }) else {
            return log.note(.strayEnd(name), line: number)
        }
        while open.count > position, let frame = open.last {
            close(frame, isComplete: open.count == position + 1)
        }
    }

    private mutating func close(_ frame: Frame, isComplete: Bool) {
        if !isComplete { log.note(.unclosedComponent(frame.name), line: frame.line) }
        open.removeLast()
        let properties = PropertyList(
            octets: Array(octets[frame.firstOctet...]), entries: Array(entries[frame.firstEntry...]))
        octets.removeLast(octets.count - frame.firstOctet)
        entries.removeLast(entries.count - frame.firstEntry)
        var inside: [Component] = []
        if frame.firstComponent == 0 {
            // The usual case of one calendar: its many components change hands and are not copied.
            swap(&inside, &components)
        } else if components.count > frame.firstComponent {
            inside = Array(components[frame.firstComponent...])
            components.removeLast(inside.count)
        }
        let component = Component(
            read: frame.name, properties: properties, components: inside, line: UInt32(clamping: frame.line))
        if handsOver, open.count == 1 {
            finished.append(component)
        } else {
            components.append(component)
        }
    }

    /// The name that `BEGIN` or `END` stands for.
    private mutating func structureName(_ line: Span<UInt8>, _ parts: ContentLine, _ number: Int) -> String {
        if !parts.parameters.isEmpty || parts.isCanonical && parts.valueStart > parts.nameEnd + 1 {
            log.note(.parameterOfStructure, line: number)
        }
        var (start, end) = (parts.valueStart, line.count)
        while start < end, line[start] == 0x20 || line[start] == 0x09 { start += 1 }
        while start < end, line[end - 1] == 0x20 || line[end - 1] == 0x09 { end -= 1 }
        var isCanonical = start < end
        var isStandard = start < end
        for index in start..<end {
            if !Name.admits(line[index]) || Name.capital(line[index]) != line[index] { isCanonical = false }
            if !Name.isStandard(line[index]) { isStandard = false }
        }
        let value = line.extracting(start..<end)
        let name =
            isCanonical ? value.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } : Name.normalized(value)
        if end - start < line.count - parts.valueStart { log.note(.straySpaces, line: number) }
        if !isStandard { log.note(.nonStandardName(name), line: number) }
        return name
    }

    /// The level of a component of RFC 5545: one never stands in another of its own level or of a deeper one, so that
    /// where it seems to, the end of the other is missing. Nil for components whose place is not known.
    private static func rank(_ name: String) -> Int? {
        switch name {
        case "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE": 1
        case "VALARM", "STANDARD", "DAYLIGHT": 2
        case "VCALENDAR": 0
        default: nil
        }
    }

    private static func isKeyword(_ line: Span<UInt8>, _ nameEnd: Int, _ keyword: StaticString) -> Bool {
        guard nameEnd == keyword.utf8CodeUnitCount else { return false }
        return keyword.withUTF8Buffer { wanted in
            wanted.indices.allSatisfy { Name.capital(line[$0]) == wanted[$0] }
        }
    }

    /// The beginning of a line, for people to recognize it.
    private static func excerpt(_ line: Span<UInt8>) -> String {
        String(line.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }.prefix(60))
    }
}
