import ICalendar

/// Components of all kinds of names, parameters and values, from a seed.
struct RandomComponents {
    private var random: SplitMix

    private static let names = [
        "SUMMARY", "X-A", "description", "X-LONGER-NAME-OF-A-PROPERTY", "Attendee", "END", "A_B", "",
    ]
    private static let parts = [
        "a", "Sosialisasi", " ", "  ", "\t", ":", ";", ",", "\"", "^", "^n", "\\", "\\n", "\n", "\r\n", "\r", "\u{7}",
        "\u{0}",
        "é", "e\u{301}", "日本語", "😀", "👩‍👩‍👧‍👦", "🇮🇩", "ي", "(UTC+07:00) X", "(GMT", "BEGIN:VEVENT", "\u{FEFF}", "\u{2028}",
        "=",
        String(repeating: "x", count: 60), String(repeating: "\\", count: 41), String(repeating: "界", count: 30),
    ]

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
    }

    mutating func text() -> String {
        (0..<Int.random(in: 0...7, using: &random)).map { _ in Self.parts.randomElement(using: &random) ?? "" }.joined()
    }

    mutating func property() -> Property {
        let parameters = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            let name = Self.names.randomElement(using: &random) ?? ""
            return Parameter(name, (0..<Int.random(in: 0...3, using: &random)).map { _ in text() })
        }
        let name = Self.names.randomElement(using: &random) ?? ""
        return Bool.random(using: &random)
            ? Property(name, text(), parameters: parameters) : Property(text: name, text(), parameters: parameters)
    }

    mutating func component(depth: Int = 4) -> Component {
        let inside =
            depth == 0 ? [] : (0..<Int.random(in: 0...2, using: &random)).map { _ in component(depth: depth - 1) }
        let name = ["X-ONE", "X-TWO", "participant", ""].randomElement(using: &random) ?? ""
        let properties = (0..<Int.random(in: 0...6, using: &random)).map { _ in property() }
        return Component(name, properties: PropertyList(properties), components: inside)
    }

    /// Octets of lines that look like a calendar and are broken in many ways.
    mutating func octets() -> [UInt8] {
        let pieces = [
            "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "begin:valarm", "END:X", "BEGIN:",
            "SUMMARY", ":",
            ";", "=", ",", "\"", "TZID", "(UTC+1:00) Z", "\r\n", "\r\n", "\n", "\r", " ", "\t", "^'", "^", "\u{FEFF}",
            "\u{0}",
            "a", "é", "\\", "\\n", "X_Y", "x", "\r\n ",
        ]
        var octets: [UInt8] = []
        for _ in 0..<Int.random(in: 0...60, using: &random) {
            octets += Array((pieces.randomElement(using: &random) ?? "").utf8)
            if Int.random(in: 0..<12, using: &random) == 0 { octets.append(UInt8.random(in: 1...255, using: &random)) }
        }
        return octets
    }
}
