/// The candidates for a word below the line, of which one can be chosen.
struct CandidateMenu {
    let candidates: [Candidate]
    /// What stood before the cursor when the menu was opened, and after it.
    let before: LineBuffer
    /// Whether `?` opened it: entering the line without a choice asks for help on it.
    let isHelp: Bool
    /// The one that is chosen; nil before any is.
    private(set) var chosen: Int?

    init(_ candidates: [Candidate], at buffer: LineBuffer, isHelp: Bool = false) {
        self.candidates = candidates
        self.isHelp = isHelp
        before = buffer
    }

    /// Goes on to the next candidate, or back to the one before it.
    mutating func choose(next isNext: Bool) {
        guard let chosen else {
            chosen = isNext ? 0 : candidates.count - 1
            return
        }
        self.chosen = (chosen + (isNext ? 1 : candidates.count - 1)) % candidates.count
    }

    /// The line with the chosen candidate in the place of the word, without the space behind it.
    var line: LineBuffer {
        guard let chosen, candidates.indices.contains(chosen) else { return before }
        let completion = Completion(before: before.before, candidates: [candidates[chosen]])
        var line = before
        let word = completion.inserted.hasSuffix(" ") ? String(completion.inserted.dropLast()) : completion.inserted
        line.replace(last: completion.replaced, with: word)
        return line
    }

    /// The candidates a line each with its meaning beside it, in so many rows: a window around the chosen one, and which part of how
    /// many it is.
    func rows(columns: Int, limit: Int, style: Style) -> [String] {
        guard columns > 4, limit > 0 else { return [] }
        let room = candidates.count > limit ? max(1, limit - 1) : candidates.count
        let first = min(max(0, (chosen ?? 0) - room + 1), candidates.count - room)
        let shown = candidates[first..<(first + room)]
        let width = min(shown.map(\.text.singleLine.columns).max() ?? 0, max(8, columns / 2))
        var rows = zip(shown.indices, shown).map { index, candidate in
            let name = candidate.text.singleLine.shortened(to: width)
            let meaning = candidate.meaning.singleLine.shortened(to: max(0, columns - width - 5))
            let mark = index == chosen ? "> " : "  "
            guard !meaning.isEmpty else { return mark + name }
            return mark + name.padded(to: width, on: .right) + "  " + style.marked(meaning, .dim)
        }
        if room < candidates.count, limit > 1 {
            rows.append(style.marked("  … \(first + 1)–\(first + room) / \(candidates.count)", .dim))
        }
        return rows
    }
}
