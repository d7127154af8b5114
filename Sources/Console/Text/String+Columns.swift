import Outreach

extension StringProtocol {
    /// The columns of a terminal that the text fills.
    package var columns: Int { DisplayWidth.columns(of: self) }

    /// The text cut to that many columns, `…` at its end where something was cut.
    package func shortened(to columns: Int) -> String {
        guard self.columns > columns else { return String(self) }
        guard columns > 0 else { return "" }
        var shortened = ""
        var width = 0
        for character in self {
            let next = DisplayWidth.columns(of: character)
            guard width + next <= columns - 1 else { break }
            shortened.append(character)
            width += next
        }
        while shortened.last == " " { shortened.removeLast() }
        return shortened + "…"
    }

    /// The text cut between words into lines of at most that many columns; a longer word stands alone. Uncut for nil.
    package func wrapped(to columns: Int?) -> [String] {
        guard let columns, self.columns > columns else { return [String(self)] }
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ", omittingEmptySubsequences: false) {
            if !line.isEmpty, line.columns + 1 + word.columns > columns {
                lines.append(line)
                line = String(word)
            } else {
                line += lines.isEmpty && line.isEmpty ? String(word) : " " + word
            }
        }
        return lines + [line]
    }

    /// The text filled with spaces to that many columns.
    package func padded(to columns: Int, on side: Side) -> String {
        let space = String(repeating: " ", count: Swift.max(0, columns - self.columns))
        return side == .left ? space + self : self + space
    }

    /// The text as one line that a terminal may be sent: line breaks and tabs are spaces, other control characters `�`.
    package var singleLine: String {
        guard !String(self).isPrintable else { return String(self) }
        return String(map { $0.isNewline || $0 == "\t" ? " " : $0 }).printable
    }

    /// The text as lines that a terminal may be sent: tabs are spaces, control characters other than line breaks `�`.
    package var printableLines: [String] {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.singleLine)
    }
}

/// A side of a text.
package enum Side: Sendable {
    case left, right
}
