import Language

/// Aligned columns for a person at a terminal.
package struct TableRenderer: Renderer {
    private static let gap = "  "
    /// Text columns of a table in blocks are not cut below this width.
    private static let readable = 20
    /// Text columns are not cut below this width.
    private static let narrowest = 6
    private let screen: Screen
    private let format: ValueFormat

    /// A renderer for that screen.
    package init(_ screen: Screen) {
        self.screen = screen
        format = ValueFormat(screen.language)
    }

    package func render(_ reply: Reply, _ write: (String) -> Void) {
        var isFirst = true
        for item in reply.items {
            if case .note = item { continue }
            if case .chart(let chart) = item, !chart.isMap { continue }
            if !isFirst { write("\n") }
            isFirst = false
            switch item {
            case .table(let table): render(table, write)
            case .record(let record): render(record, write)
            case .text(let text): for line in text.printableLines { write(line + "\n") }
            case .chart(let chart): render(chart, write)
            case .note: break
            }
        }
    }

    private func render(_ chart: Chart, _ write: (String) -> Void) {
        let width = screen.width ?? 80
        for line in chart.mapLines(columns: width) { write(line + "\n") }
        for line in chart.caption.wrapped(to: width) { write(screen.style.marked(line, .dim) + "\n") }
    }

    private func render(_ table: Table, _ write: (String) -> Void) {
        if let title = table.title { write(screen.style.marked(title.singleLine, .heading) + "\n") }
        let columns = table.shownColumns
        let cells = table.rows.map { row in columns.map { format.text(table.value(row, $0)) } }
        let titles = columns.map { table.columns[$0].title.singleLine }
        let isNumeric = columns.map(table.isNumeric)
        let full = widths(titles, cells)
        let isText = columns.map(table.isText)
        var widths = fitted(full, isText)
        if let limit = screen.width, total(widths) > limit {
            // It has to be cut into blocks anyway: texts keep what can be read.
            widths = zip(full, isText).map { $1 ? min($0, Self.readable) : $0 }
        }
        let blocks = ColumnBlocks(widths: widths, gap: Self.gap.count, limit: screen.width).blocks
        for (number, block) in blocks.enumerated() where !columns.isEmpty {
            func line(_ cells: [String], _ mark: Style.Mark?) -> String {
                self.line(block.map { cells[$0] }, block.map { widths[$0] }, block.map { isNumeric[$0] }, mark)
            }
            if number > 0 { write("\n") }
            write(line(titles, .heading))
            write(line(widths.map { String(repeating: "─", count: $0) }, .dim))
            for row in cells { write(line(row, nil)) }
        }
        for note in table.footer {
            for line in note.printableLines.flatMap({ $0.wrapped(to: screen.width) }) {
                write(screen.style.marked(line, .dim) + "\n")
            }
        }
    }

    private func widths(_ titles: [String], _ cells: [[String]]) -> [Int] {
        var widths = titles.map(\.columns)
        for row in cells {
            for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.columns) }
        }
        return widths
    }

    /// Takes what is too much for the terminal from the widest text columns, so that the wider ones end up equally
    /// wide.
    private func fitted(_ widths: [Int], _ isText: [Bool]) -> [Int] {
        guard let limit = screen.width else { return widths }
        var widths = widths
        var excess = total(widths) - limit
        while excess > 0 {
            let candidates = widths.indices.filter { isText[$0] && widths[$0] > Self.narrowest }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            let next = candidates.map { widths[$0] }.filter { $0 < widths[widest] }.max() ?? Self.narrowest
            let cut = min(excess, max(1, (widths[widest] - next)))
            widths[widest] -= cut
            excess -= cut
        }
        return widths
    }

    /// The columns that a line of those widths fills.
    private func total(_ widths: [Int]) -> Int { widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1) }

    private func line(_ cells: [String], _ widths: [Int], _ isNumeric: [Bool], _ mark: Style.Mark?) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            let short = cell.shortened(to: widths[column])
            let shown = mark.map { screen.style.marked(short, $0) } ?? short
            let space = String(repeating: " ", count: max(0, widths[column] - short.columns))
            if column > 0 { line += Self.gap }
            line += isNumeric[column] ? space + shown : column == cells.count - 1 ? shown : shown + space
        }
        return line + "\n"
    }

    private func render(_ record: Record, _ write: (String) -> Void) {
        if let title = record.title { write(screen.style.marked(title.singleLine, .heading) + "\n") }
        let fields = record.shownFields
        let width = fields.map(\.title.singleLine.columns).max() ?? 0
        for field in fields {
            let name = field.title.singleLine.padded(to: width, on: .right)
            write(screen.style.marked(name, .dim) + Self.gap + format.text(field.value) + "\n")
        }
    }
}
