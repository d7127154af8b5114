/// Makes UTF-8 of lines that are not.
enum UTF8Repair {
    /// The line with each octet that is not part of a UTF-8 sequence read as Windows-1252; nil if there is none.
    static func repaired(_ octets: Span<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var start = 0
        while let error = firstError(octets.extracting(start..<octets.count)) {
            let (lower, upper) = (start + error.lowerBound, start + error.upperBound)
            result.append(span: octets.extracting(start..<lower))
            for index in lower..<upper { result.append(utf8: String(character(octets[index]))) }
            start = upper
        }
        guard start > 0 else { return nil }
        result.append(span: octets.extracting(start..<octets.count))
        return result
    }

    private static func firstError(_ octets: Span<UInt8>) -> Range<Int>? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: octets)
            return nil
        } catch {
            return error.byteOffsets
        }
    }

    /// The character of an octet in Windows-1252 as the WHATWG Encoding Standard has it.
    private static func character(_ octet: UInt8) -> Unicode.Scalar {
        guard octet >= 0x80, octet < 0xA0 else { return Unicode.Scalar(octet) }
        return upper[Int(octet) - 0x80]
    }

    private static let upper: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
        "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]
}
