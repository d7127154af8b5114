/// What Tab does with a line: the change to the word before the cursor, and the candidates to list where several are
/// left.
struct Completion: Hashable {
    /// How many scalars before the cursor are replaced.
    let replaced: Int
    /// What stands there then; empty with `replaced` 0 for no change.
    let inserted: String
    /// The candidates that are listed.
    let listed: [Candidate]

    /// The completion of the text before the cursor.
    init(before: String, candidates: [Candidate]) {
        let word = Self.lastWord(of: before)
        let length = before.unicodeScalars.count - word.start
        guard let first = candidates.first else {
            (replaced, inserted, listed) = (0, "", [])
            return
        }
        guard candidates.count > 1 else {
            (replaced, inserted, listed) = (length, Self.quoted(first.text, word.openQuote, isWhole: true), [])
            return
        }
        let common = candidates.dropFirst().reduce(first.text) { Self.commonStart($0, $1.text) }
        listed = candidates
        // What was typed is kept unless the candidates agree on more of it.
        guard common.count > word.text.count, common.lowercased().hasPrefix(word.text.lowercased()) else {
            (replaced, inserted) = (0, "")
            return
        }
        (replaced, inserted) = (length, Self.quoted(common, word.openQuote, isWhole: false))
    }

    /// The word that the text ends in; empty after a space.
    static func lastWord(of text: String) -> LineWord {
        var words = LineWords(text)
        var last: LineWord?
        while let word = words.next() { last = word }
        if let last, last.endsLine { return last }
        return LineWord(start: text.unicodeScalars.count)
    }

    private static func commonStart(_ left: String, _ right: String) -> String {
        var common = ""
        for (one, other) in zip(left, right) {
            guard one.lowercased() == other.lowercased() else { break }
            common.append(one)
        }
        return common
    }

    /// The word as it is typed: in quotes where it holds what would split it, and with a space after it when it is
    /// whole.
    private static func quoted(_ text: String, _ openQuote: Character?, isWhole: Bool) -> String {
        let end = isWhole && text.last != "=" && text.last != "/" ? " " : ""
        guard text.needsQuotes || openQuote != nil else { return text + end }
        var name = ""
        var value = text[...]
        if text.hasPrefix("--"), let equals = text.firstIndex(of: "=") {
            name = String(text[...equals])
            value = text[text.index(after: equals)...]
        }
        return name + "\"" + value.escapedForQuotes + (isWhole ? "\"" + end : "")
    }
}
