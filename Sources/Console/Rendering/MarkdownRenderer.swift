import Language

/// Tables in the Markdown of CommonMark's table extension, for messages and hand-over notes.
package struct MarkdownRenderer: Renderer {
    private let format: ValueFormat

    /// A renderer in that screen's language.
    package init(_ screen: Screen) { format = ValueFormat(screen.language) }

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
            case .chart(let chart):
                write("```\n" + chart.mapLines(columns: 80).map { $0 + "\n" }.joined() + "```\n\n\(chart.caption)\n")
            case .note: break
            }
        }
    }

    private func render(_ table: Table, _ write: (String) -> Void) {
        if let title = table.title { write("### \(escaped(title.singleLine))\n\n") }
        let columns = table.shownColumns
        if !columns.isEmpty {
            write(line(columns.map { escaped(table.columns[$0].title.singleLine) }))
            write(line(columns.map { table.isNumeric($0) ? "---:" : "---" }))
        }
        for row in table.rows { write(line(columns.map { escaped(format.text(table.value(row, $0))) })) }
        for note in table.footer {
            for line in note.printableLines { write("\n\(line)\n") }
        }
    }

    private func render(_ record: Record, _ write: (String) -> Void) {
        if let title = record.title { write("### \(escaped(title.singleLine))\n\n") }
        for field in record.shownFields {
            write("- **\(escaped(field.title.singleLine))**: \(escaped(format.text(field.value)))\n")
        }
    }

    private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    /// The text with the characters that Markdown would take as marks escaped.
    private func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "\\|*_`<>[]".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
