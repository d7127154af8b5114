/// Splits a line into words as a shell does, without its expansions.
///
/// - `"` quotes wherever it stands; within it a backslash keeps a `"` or another backslash.
/// - `'` quotes at the start of a word and after `=` or a quoted part, literally up to the next `'`; within a word, as
///   in `jum'at`, it is a letter.
/// - A backslash outside quotes keeps the next character; before a line break both are dropped.
/// - `#` at the start of a word begins a comment that ends with the line.
///
/// Errors: `LineDefect`. O(length).
package func splitLine(_ line: String) throws(LineDefect) -> [String] {
    var words = LineWords(line)
    var split: [String] = []
    while let word = words.next() { split.append(word.text) }
    if let defect = words.defect { throw defect }
    return split
}

/// One word of a line with its place.
struct LineWord: Hashable {
    /// The word without its quotes.
    var text = ""
    /// Offset of its first scalar in the line.
    var start: Int
    /// The quote that is still open at the end of the line.
    var openQuote: Character?
    /// Whether it was the last and nothing follows it.
    var endsLine = false
}

/// The words of a line one after the other. It stops at the first defect, with the word as far as it was read.
struct LineWords {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private(set) var defect: LineDefect?

    init(_ line: String) { scalars = Array(line.unicodeScalars) }

    private var current: Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }

    /// The next word; nil at the end. A word with an open quote is returned and `defect` is set.
    mutating func next() -> LineWord? {
        skipToWord()
        guard current != nil else { return nil }
        var word = LineWord(start: place)
        var text = String.UnicodeScalarView()
        var opensApostrophe = true
        loop: while let scalar = current {
            switch scalar {
            case _ where scalar.properties.isWhitespace: break loop
            case "\"",
                "'" where opensApostrophe:
                if !readQuote(scalar, into: &text) { word.openQuote = Character(scalar) }
                opensApostrophe = true
            case "\\":
                readEscape(into: &text)
                opensApostrophe = false
            default:
                text.append(scalar)
                place += 1
                opensApostrophe = scalar == "="
            }
        }
        word.text = String(text)
        word.endsLine = current == nil
        return word
    }

    private mutating func skipToWord() {
        while let scalar = current {
            if scalar == "#" {
                while let next = current, !Character(next).isNewline { place += 1 }
            } else if scalar == "\\", scalars.indices.contains(place + 1), Character(scalars[place + 1]).isNewline {
                place += 2
            } else if scalar.properties.isWhitespace {
                place += 1
            } else {
                return
            }
        }
    }

    /// Reads to the closing quote; false if there is none.
    private mutating func readQuote(_ quote: Unicode.Scalar, into text: inout String.UnicodeScalarView) -> Bool {
        let column = String(String.UnicodeScalarView(scalars[..<place])).count + 1
        place += 1
        while let scalar = current {
            place += 1
            if scalar == quote { return true }
            if scalar == "\\", quote == "\"", let next = current, next == "\"" || next == "\\" {
                text.append(next)
                place += 1
            } else {
                text.append(scalar)
            }
        }
        defect = .openQuote(Character(quote), column: column)
        return false
    }

    private mutating func readEscape(into text: inout String.UnicodeScalarView) {
        place += 1
        guard let scalar = current else {
            defect = .openEscape
            return
        }
        place += 1
        if !Character(scalar).isNewline { text.append(scalar) }
    }
}
