/// Reads the parameters of a content line, right or wrong.
struct ParameterReader {
    /// The parameters read so far.
    private(set) var parameters: [Parameter] = []
    /// What was wrong with them.
    private(set) var faults: [Defect.Kind] = []
    private var hasNoMoreQuotes = false

    /// Reads from the first semicolon on; gives the place of the colon before the value, nil if there is none.
    mutating func read(_ line: Span<UInt8>) -> Int? {
        var position = 0
        while position < line.count, line[position] == 0x3B {
            position += 1
            let start = position
            while position < line.count, !Self.endsName(line[position]) { position += 1 }
            let range = trimmed(line, start..<position)
            let name = Name.normalized(line.extracting(range))
            if !range.isEmpty, range.contains(where: { !Name.isStandard(line[$0]) }) {
                faults.append(.nonStandardName(name))
            }
            guard position < line.count, line[position] == 0x3D else {
                faults.append(range.isEmpty ? .emptyParameter : .parameterWithoutValue(name))
                if !range.isEmpty { parameters.append(Parameter(name, [])) }
                continue
            }
            var values: [String] = []
            repeat {
                position += 1
                values.append(value(line, at: &position, of: name))
            } while position < line.count && line[position] == 0x2C
            parameters.append(Parameter(name, values))
        }
        return position < line.count && line[position] == 0x3A ? position : nil
    }

    /// Reads a value and goes to the delimiter after it.
    private mutating func value(_ line: Span<UInt8>, at position: inout Int, of name: String) -> String {
        while position < line.count, Self.isSpace(line[position]) {
            position += 1
            noteSpaces()
        }
        if position < line.count, line[position] == 0x22, let quoted = quotedValue(line, at: &position, of: name) {
            return quoted
        }
        let start = position
        if let zoneEnd = zoneEnd(line, from: start) {
            position = zoneEnd
            faults.append(.unquotedZone(name))
        }
        var hasQuote = false
        var hasEscape = false
        while position < line.count, !Self.endsValue(line[position]) {
            if line[position] == 0x22 { hasQuote = true }
            if line[position] == 0x5C, position + 1 < line.count, Self.endsValue(line[position + 1]) {
                hasEscape = true
                position += 1
            }
            position += 1
        }
        if hasQuote { faults.append(hasNoMoreQuotes ? .openQuote(name) : .misplacedQuote(name)) }
        if hasEscape { faults.append(.backslashInParameter(name)) }
        return Self.decoded(line.extracting(trimmed(line, start..<position)), hasBackslashes: hasEscape)
    }

    /// Reads a value in quotation marks; nil if the closing one is missing.
    private mutating func quotedValue(_ line: Span<UInt8>, at position: inout Int, of name: String) -> String? {
        guard !hasNoMoreQuotes else { return nil }
        let start = position + 1
        var end = start
        while end < line.count, line[end] != 0x22 { end += 1 }
        guard end < line.count else {
            hasNoMoreQuotes = true
            return nil
        }
        let quoted = Self.decoded(line.extracting(start..<end))
        let rest = end + 1
        position = rest
        while position < line.count, !Self.endsValue(line[position]) { position += 1 }
        let more = trimmed(line, rest..<position)
        guard !more.isEmpty else { return quoted }
        faults.append(.misplacedQuote(name))
        return quoted + Self.decoded(line.extracting(more))
    }

    /// The end of `(UTC+07:00)` or `(GMT+07:00)`, with which some programs begin zone names, and a colon in it.
    private func zoneEnd(_ line: Span<UInt8>, from start: Int) -> Int? {
        guard start + 4 < line.count, line[start] == UInt8(ascii: "(") else { return nil }
        let prefix = (1...3).map { Name.capital(line[start + $0]) }
        guard prefix == Array("UTC".utf8) || prefix == Array("GMT".utf8) else { return nil }
        var hasColon = false
        for index in start + 4..<min(start + 12, line.count) {
            if line[index] == UInt8(ascii: ")") { return hasColon ? index + 1 : nil }
            if line[index] == 0x3A { hasColon = true }
        }
        return nil
    }

    /// The range without spaces at its ends.
    private mutating func trimmed(_ line: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.isSpace(line[start]) { start += 1 }
        while start < end, Self.isSpace(line[end - 1]) { end -= 1 }
        if end - start < range.count { noteSpaces() }
        return start..<end
    }

    private mutating func noteSpaces() {
        if faults.last != .straySpaces { faults.append(.straySpaces) }
    }

    /// A value without the caret escapes of RFC 6868; a caret before anything else stays.
    ///
    /// - Parameter hasBackslashes: Whether comma, semicolon and colon have a backslash before them, as in TEXT.
    private static func decoded(_ value: Span<UInt8>, hasBackslashes: Bool = false) -> String {
        var octets: [UInt8] = []
        octets.reserveCapacity(value.count)
        var index = 0
        while index < value.count {
            let next = index + 1 < value.count ? value[index + 1] : 0
            switch (value[index], next) {
            case (0x5E, UInt8(ascii: "n")): octets.append(0x0A)
            case (0x5E, UInt8(ascii: "'")): octets.append(0x22)
            case (0x5E, 0x5E): octets.append(0x5E)
            case (0x5C, 0x2C) where hasBackslashes, (0x5C, 0x3B) where hasBackslashes,
                (0x5C, 0x3A) where hasBackslashes:
                octets.append(next)
            default:
                octets.append(value[index])
                index -= 1
            }
            index += 2
        }
        return String(decoding: octets, as: UTF8.self)
    }

    private static func endsName(_ octet: UInt8) -> Bool { octet == 0x3D || octet == 0x3A || octet == 0x3B }
    private static func endsValue(_ octet: UInt8) -> Bool { octet == 0x2C || octet == 0x3A || octet == 0x3B }
    private static func isSpace(_ octet: UInt8) -> Bool { octet == 0x20 || octet == 0x09 }
}
