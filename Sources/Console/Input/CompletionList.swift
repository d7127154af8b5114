/// Lists candidates with their meanings below the line that is edited.
struct CompletionList {
    let columns: Int
    let rows: Int
    let style: Style

    /// One candidate a line with its meaning beside it; as many as fit, and how many more there are.
    func text(_ candidates: [Candidate]) -> String {
        let room = max(4, rows - 3)
        let shown = candidates.count > room ? candidates.prefix(room - 1) : candidates[...]
        let width = min(shown.map(\.text.singleLine.columns).max() ?? 0, max(8, columns / 2))
        var text = ""
        for candidate in shown {
            let name = candidate.text.singleLine.shortened(to: width)
            let meaning = candidate.meaning.singleLine.shortened(to: max(0, columns - width - 3))
            text += meaning.isEmpty ? name : name.padded(to: width, on: .right) + "  " + style.marked(meaning, .dim)
            text += "\n"
        }
        if shown.count < candidates.count { text += style.marked("… +\(candidates.count - shown.count)", .dim) + "\n" }
        return text
    }

    /// How many rows of the terminal the line fills below the one that the cursor is on.
    func rowsBelow(prompt: String, before: String, line: String) -> Int {
        lastRow(of: prompt + line) - lastRow(of: prompt + before)
    }

    private func lastRow(of text: String) -> Int {
        guard columns > 0 else { return 0 }
        var row = 0
        var column = 0
        for character in text {
            let width = DisplayWidth.columns(of: character)
            if column + width > columns {
                row += 1
                column = 0
            }
            column += width
        }
        return column == columns ? row + 1 : row
    }
}
