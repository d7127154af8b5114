/// What the writer puts into its octets: the pieces of a content line.
extension [UInt8] {
    mutating func append(span: Span<UInt8>) {
        span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    mutating func append(utf8 text: String) {
        append(span: text.utf8.span)
    }

    /// A raw value: as it is, but a line break becomes `\n` and other control characters are left out, so that no value
    /// can add a line to the file.
    mutating func append(raw value: String) {
        append(value.utf8.span) {
            !Self.isControl($0)
        } replacing: { octets, octet, next in
            octets.appendLineBreak(octet, before: next)
        }
    }

    /// TEXT with its escapes (RFC 5545 section 3.3.11): backslash, semicolon, comma and line break, nothing else.
    mutating func append(escaped text: String) {
        append(text.utf8.span) {
            !Self.isControl($0) && $0 != 0x5C && $0 != 0x3B && $0 != 0x2C
        } replacing: {
            octets, octet, next in
            if Self.isControl(octet) { return octets.appendLineBreak(octet, before: next) }
            octets.append(0x5C)
            octets.append(octet)
        }
    }

    /// A URI: as it is, without white space and control characters, neither of which a URI holds.
    mutating func append(uri text: String) {
        append(text.utf8.span) {
            $0 > 0x20 && $0 != 0x7F
        } replacing: { _, _, _ in
        }
    }

    /// A parameter with its semicolon.
    mutating func append(_ parameter: Parameter) {
        append(UInt8(ascii: ";"))
        append(utf8: parameter.name)
        for (index, value) in parameter.values.enumerated() {
            append(index == 0 ? UInt8(ascii: "=") : UInt8(ascii: ","))
            append(parameterValue: value)
        }
    }

    /// A parameter value, quoted where it has to be (RFC 5545 section 3.2), with the caret escapes of RFC 6868.
    ///
    /// Values that begin with a parenthesis are quoted as well, because readers guess at such zone names, and values with
    /// a space at an end or a backslash at the last, because readers trim the one and take the other for an escape.
    mutating func append(parameterValue value: String) {
        let start = count
        append(value.utf8.span) {
            !Self.isControl($0) && $0 != 0x22 && $0 != 0x5E
        } replacing: { result, octet, next in
            switch octet {
            case 0x22: result.append(utf8: "^'")
            case 0x5E: result.append(utf8: "^^")
            case 0x0A: result.append(utf8: "^n")
            case 0x0D where next != 0x0A: result.append(utf8: "^n")
            default: break
            }
        }
        guard Self.needsQuotes(span.extracting(start..<count)) else { return }
        insert(0x22, at: start)
        append(0x22)
    }

    private static func needsQuotes(_ value: Span<UInt8>) -> Bool {
        guard value.count > 0 else { return false }
        let (first, last) = (value[0], value[value.count - 1])
        if first == UInt8(ascii: "(") || first == 0x20 || first == 0x09 { return true }
        if last == 0x5C || last == 0x20 || last == 0x09 { return true }
        for index in value.indices where value[index] == 0x3A || value[index] == 0x3B || value[index] == 0x2C {
            return true
        }
        return false
    }

    /// A number in decimal, with zeros in front to a width.
    mutating func append(decimal number: UInt64, width: Int = 1) {
        var divisor: UInt64 = 1
        var digits = 1
        while number / divisor >= 10 || digits < Swift.min(width, 20) {
            divisor *= 10
            digits += 1
        }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
            divisor /= 10
        }
    }

    /// Whether the octet is a control character that no content line may hold.
    static func isControl(_ octet: UInt8) -> Bool {
        octet < 0x20 && octet != 0x09 || octet == 0x7F
    }

    /// An escaped line break for LF, CR LF or CR; nothing for another control character.
    private mutating func appendLineBreak(_ octet: UInt8, before next: UInt8?) {
        guard octet == 0x0A || octet == 0x0D && next != 0x0A else { return }
        append(0x5C)
        append(UInt8(ascii: "n"))
    }

    /// Copies runs of plain octets at once and hands the others, with their successors, to `replacing`.
    private mutating func append(
        _ source: Span<UInt8>, plain: (UInt8) -> Bool, replacing: (inout [UInt8], UInt8, UInt8?) -> Void
    ) {
        var start = 0
        var index = 0
        while index < source.count {
            if !plain(source[index]) {
                append(span: source.extracting(start..<index))
                replacing(&self, source[index], index + 1 < source.count ? source[index + 1] : nil)
                start = index + 1
            }
            index += 1
        }
        append(span: source.extracting(start..<source.count))
    }
}
