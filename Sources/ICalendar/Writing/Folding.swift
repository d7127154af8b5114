/// Folding of content lines (RFC 5545 section 3.1): 75 octets at most, of which the leading space of a continuation is
/// one.
enum Folding {
    /// The longest physical line in octets, without its line break.
    static let width = 75

    /// Adds a content line with its line breaks.
    ///
    /// Cuts stand between whole UTF-8 sequences, and where the line allows it between whole grapheme clusters; they never
    /// part an escape from its backslash or caret.
    static func append(_ line: Span<UInt8>, to octets: inout [UInt8]) {
        var from = 0
        var room = width
        while line.count - from > room {
            let cut = cut(line, from: from, limit: from + room)
            octets.append(span: line.extracting(from..<cut))
            octets.append(span: "\r\n ".utf8.span)
            from = cut
            room = width - 1
        }
        octets.append(span: line.extracting(from..<line.count))
        octets.append(0x0D)
        octets.append(0x0A)
    }

    /// The best place to cut, after `from` and at `limit` at most.
    private static func cut(_ line: Span<UInt8>, from: Int, limit: Int) -> Int {
        var whole = limit
        while whole > from, line[whole] & 0xC0 == 0x80 { whole -= 1 }
        guard whole > from else { return limit }
        var cut = whole
        if line[cut] >= 0x80 || line[cut - 1] >= 0x80 {
            cut = graphemeBoundary(line, from: from, limit: whole)
        }
        for escape in [UInt8(ascii: "\\"), UInt8(ascii: "^")] {
            var run = 0
            while cut - run > from, line[cut - run - 1] == escape { run += 1 }
            if run % 2 == 1 { cut -= 1 }
        }
        return cut > from ? cut : whole
    }

    /// The last boundary of grapheme clusters at `limit` or before; `limit` itself if one cluster fills the whole line.
    private static func graphemeBoundary(_ line: Span<UInt8>, from: Int, limit: Int) -> Int {
        // Between two ASCII characters there is always a boundary: clusters need to be looked for from there on only.
        var start = limit
        while start > from, line[start] >= 0x80 || line[start - 1] >= 0x80 { start -= 1 }
        var end = limit + 1
        while end < line.count, line[end] & 0xC0 == 0x80 { end += 1 }
        let text = line.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        var boundary = start
        for character in text {
            let next = boundary + character.utf8.count
            if next > limit { break }
            boundary = next
        }
        return boundary > from ? boundary : limit
    }
}
