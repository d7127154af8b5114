/// TEXT of RFC 5545 section 3.3.11: its escapes, and lists of texts.
public enum Text {
    /// The text with backslash, semicolon, comma and line break escaped, and nothing else.
    ///
    /// CR LF and CR become one line break as LF does; other control characters, which no file may hold, are left out.
    public static func escaped(_ text: String) -> String {
        var octets: [UInt8] = []
        octets.append(escaped: text)
        return String(decoding: octets, as: UTF8.self)
    }

    /// The texts with their escapes, separated by commas.
    public static func escaped(_ texts: [String]) -> String {
        texts.map { escaped($0) }.joined(separator: ",")
    }

    /// The text without its escapes; a backslash before anything that is not escaped stays.
    public static func unescaped(_ value: String) -> String {
        unescaped(value.utf8.span)
    }

    /// The texts of a list, without their escapes; commas separate them.
    public static func list(_ value: String) -> [String] {
        let octets = value.utf8.span
        var texts: [String] = []
        var start = 0
        var index = 0
        while index < octets.count {
            if octets[index] == 0x5C {
                index += 1
            } else if octets[index] == 0x2C {
                texts.append(unescaped(octets.extracting(start..<index)))
                start = index + 1
            }
            index += 1
        }
        texts.append(unescaped(octets.extracting(start..<octets.count)))
        return texts
    }

    static func unescaped(_ octets: Span<UInt8>) -> String {
        var index = 0
        while index < octets.count, octets[index] != 0x5C { index += 1 }
        if index == octets.count { return string(octets) }
        var text: [UInt8] = []
        text.reserveCapacity(octets.count)
        text.append(span: octets.extracting(0..<index))
        while index < octets.count {
            let octet = octets[index]
            let next = index + 1 < octets.count ? octets[index + 1] : 0
            switch (octet, next) {
            case (0x5C, 0x5C), (0x5C, 0x3B), (0x5C, 0x2C): text.append(next)
            case (0x5C, UInt8(ascii: "n")), (0x5C, UInt8(ascii: "N")): text.append(0x0A)
            default:
                text.append(octet)
                index -= 1
            }
            index += 2
        }
        return string(text.span)
    }

    private static func string(_ octets: Span<UInt8>) -> String {
        octets.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
