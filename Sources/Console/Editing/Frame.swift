/// What the editor shows: rows of a terminal, each no wider than it, and where the cursor stands among them.
struct Frame: Hashable {
    /// The rows from the top, with marks.
    private(set) var rows: [Row]
    /// The columns of the terminal.
    let columns: Int
    /// The cursor, counted from the frame's first row and column.
    private(set) var cursor = Place(row: 0, column: 0)

    /// A row and a column, each counted from 0.
    struct Place: Hashable {
        var row: Int
        var column: Int
    }

    /// One row and the columns that it fills.
    struct Row: Hashable {
        var text = ""
        var width = 0
    }

    /// What stands before the first line of a text and before the others.
    struct Prompts: Hashable {
        let first: String
        let others: String
    }

    /// A line behind its prompt.
    ///
    /// - Parameters:
    ///   - suggestion: how the line may go on, shown behind it.
    ///   - below: rows under the line, each cut to the terminal's width.
    ///   - size: columns and rows of the terminal; what does not fit it is cut off above and below the cursor.
    init(
        _ prompts: Prompts, _ line: LineBuffer, suggestion: String = "", below: [String] = [],
        size: (columns: Int, rows: Int), style: Style
    ) {
        columns = max(2, size.columns)
        rows = [Row()]
        add(prompts.first, style, .heading)
        add(line.before, prompts.others, style)
        // The cursor stands where the next character will be drawn.
        if let next = line.after.first, next != "\n" {
            startRow(unlessFits: DisplayWidth.columns(of: next))
        } else {
            startRow(unlessFits: 1)
        }
        cursor = Place(row: rows.count - 1, column: rows[rows.count - 1].width)
        add(line.after, prompts.others, style)
        if !suggestion.isEmpty, style.isColored {
            let first = suggestion.prefix { !$0.isNewline }
            let room = columns - rows[rows.count - 1].width - 1
            let shown = String(first).singleLine.shortened(to: room)
            rows[rows.count - 1].text += style.marked(shown, .dim)
            rows[rows.count - 1].width += shown.columns
        }
        let room = max(1, size.rows)
        let top = max(0, cursor.row - room + 1)
        rows = Array(rows[top...].prefix(room))
        cursor.row -= top
        rows += below.prefix(room - rows.count).map { Row(text: $0, width: min(columns, $0.withoutMarks.columns)) }
    }

    private mutating func startRow(unlessFits width: Int) {
        if rows[rows.count - 1].width + width > columns { rows.append(Row()) }
    }

    private mutating func add(_ text: String, _ prompt: String, _ style: Style) {
        for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 {
                rows.append(Row())
                add(prompt, style, .heading)
            }
            add(String(part), .plain, .dim)
        }
    }

    /// Adds a text without line breaks, on new rows where it does not fit.
    private mutating func add(_ text: String, _ style: Style, _ mark: Style.Mark) {
        var run = ""
        for character in text {
            let shown = DisplayWidth.columns(of: character) == 0 ? String(character).singleLine : String(character)
            let width = shown.columns
            if rows[rows.count - 1].width + width > columns {
                rows[rows.count - 1].text += style.marked(run, mark)
                run = ""
                rows.append(Row())
            }
            run += shown
            rows[rows.count - 1].width += width
        }
        rows[rows.count - 1].text += style.marked(run, mark)
    }
}
