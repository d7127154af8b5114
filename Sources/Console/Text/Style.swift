/// When a terminal's colours are used.
package enum ColorMode: String, CaseIterable, Sendable {
    /// On a terminal, unless the environment asks for none.
    case auto
    /// Always, whatever the environment says.
    case always
    /// Never.
    case never
}

/// Marks text with a terminal's colours, or leaves it as it is. Nothing needs them to be understood.
package struct Style: Hashable, Sendable {
    /// Whether text is marked at all.
    package let isColored: Bool

    /// No marks.
    package static let plain = Style(isColored: false)

    /// Marks, or none.
    package init(isColored: Bool) { self.isColored = isColored }

    /// The style for a stream: colours on a terminal only, none if `NO_COLOR` is set and not empty or `TERM` is `dumb`
    /// or unset, unless they were asked for.
    package init(_ mode: ColorMode, isTerminal: Bool, environment: [String: String]) {
        switch mode {
        case .always: isColored = true
        case .never: isColored = false
        case .auto:
            let term = environment["TERM"] ?? ""
            isColored = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && !term.isEmpty && term != "dumb"
        }
    }

    /// What a mark says.
    package enum Mark: String, CaseIterable, Sendable {
        case heading = "1"
        case dim = "2"
        case bad = "31"
        case good = "32"
        case warning = "33"
        case accent = "36"
    }

    /// The text with that mark; the text itself where there are no colours or nothing to mark.
    package func marked(_ text: String, _ mark: Mark) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(mark.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension String {
    /// The text without the sequences that set colours.
    package var withoutMarks: String {
        var plain = ""
        var rest = self[...]
        while let start = rest.firstRange(of: "\u{1B}[") {
            plain += rest[..<start.lowerBound]
            rest = rest[start.upperBound...].drop { !$0.isLetter }.dropFirst()
        }
        return plain + rest
    }
}
