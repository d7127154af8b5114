import Language

/// One page that needs nothing beside itself: tables, charts and notes, for a screen, a printer on A4 and a screen reader.
package struct HTMLRenderer: Renderer {
    /// What stands over the page.
    package struct Heading: Hashable, Sendable {
        package var title: String
        /// Lines below the title: whose it is, of which days, when it was made.
        package var lines: [String]

        /// A heading.
        package init(title: String, lines: [String] = []) {
            self.title = title
            self.lines = lines
        }
    }

    private let heading: Heading
    private let language: DisplayLanguage
    private let format: ValueFormat
    /// Whether the paper lies on its long side.
    private let isWide: Bool

    /// A renderer of a page.
    package init(_ heading: Heading, _ language: DisplayLanguage, isWide: Bool = false) {
        self.heading = heading
        self.language = language
        self.isWide = isWide
        format = ValueFormat(language)
    }

    package func render(_ reply: Reply, _ write: (String) -> Void) {
        write(
            "<!DOCTYPE html>\n<html lang=\"\(language == .indonesian ? "id" : "en")\">\n<head>\n<meta charset=\"utf-8\">\n"
        )
        // Nothing is fetched and nothing runs, whatever a name may hold.
        write(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        write(
            "<title>\(heading.title.markup)</title>\n<style>\n\(PageStyle.text(isWide: isWide || HTMLRenderer.isWide(reply)))</style>\n</head>\n<body>\n"
        )
        write("<header>\n<h1>\(heading.title.markup)</h1>\n")
        for line in heading.lines { write("<p>\(line.markup)</p>\n") }
        write("</header>\n<main>\n")
        for item in reply.items {
            switch item {
            case .table(let table): render(table, write)
            case .record(let record): render(record, write)
            case .chart(let chart): render(chart, write)
            case .text(let text), .note(let text):
                for line in text.printableLines { write("<p class=\"note\">\(line.markup)</p>\n") }
            }
        }
        write("</main>\n</body>\n</html>\n")
    }

    /// Columns from which a table wants the paper on its long side.
    private static let wide = 10

    private static func isWide(_ reply: Reply) -> Bool {
        reply.items.contains { if case .table(let table) = $0 { table.shownColumns.count >= wide } else { false } }
    }

    private func render(_ chart: Chart, _ write: (String) -> Void) {
        write("<figure>\n<figcaption><strong>\(chart.title.markup)</strong> \(chart.caption.markup)</figcaption>\n")
        write(SVGChart(chart, language).text())
        write("</figure>\n")
    }

    private func render(_ table: Table, _ write: (String) -> Void) {
        let columns = table.shownColumns
        let isNumeric = columns.map(table.isNumeric)
        write(
            "<section>\n<div class=\"scroll\" tabindex=\"0\">\n<table\(look(table))>\n"
        )
        if let title = table.title {
            // The page's own title is not said twice to those who see it.
            let isSaid = title == heading.title
            write("<caption\(isSaid ? " class=\"said\"" : "")>\(title.singleLine.markup)</caption>\n")
        }
        write("<thead><tr>")
        for (place, column) in columns.enumerated() {
            write(
                "<th scope=\"col\"\(isNumeric[place] ? " class=\"number\"" : "")>\(table.columns[column].title.markup)</th>"
            )
        }
        write("</tr></thead>\n<tbody>\n")
        for row in table.rows {
            write("<tr>")
            for (place, column) in columns.enumerated() {
                let cell = cell(table.value(row, column), isLarge: table.look == .large)
                // The first column says of what the row is.
                write(
                    place == 0
                        ? "<th scope=\"row\">\(cell)</th>"
                        : "<td\(isNumeric[place] ? " class=\"number\"" : "")>\(cell)</td>")
            }
            write("</tr>\n")
        }
        write("</tbody>\n</table>\n</div>\n")
        for line in table.footer { write("<p class=\"note\">\(line.markup)</p>\n") }
        write("</section>\n")
    }

    private func look(_ table: Table) -> String {
        switch table.look {
        case .form: " class=\"sheet\""
        case .large: " class=\"large\""
        case .plain: table.shownColumns.count >= Self.wide ? " class=\"wide\"" : ""
        }
    }

    private func render(_ record: Record, _ write: (String) -> Void) {
        write("<section>\n<table>\n")
        if let title = record.title { write("<caption>\(title.markup)</caption>\n") }
        write("<tbody>\n")
        for field in record.shownFields {
            write("<tr><th scope=\"row\">\(field.title.markup)</th><td>\(cell(field.value))</td></tr>\n")
        }
        write("</tbody>\n</table>\n</section>\n")
    }

    private func cell(_ value: Value, isLarge: Bool = false) -> String {
        switch value {
        case .list(let values) where isLarge: return values.map { format.text($0).markup }.joined(separator: "<br>")
        case .bar(let share):
            let length = coordinate(min(max(share, 0), 1) * 80)
            return "<svg class=\"bar\" viewBox=\"0 0 80 10\" width=\"80\" height=\"10\" aria-hidden=\"true\">"
                + "<rect width=\"\(length)\" height=\"10\" fill=\"#2b6193\"/></svg>"
        case .spark(let values): return spark(values)
        default: return format.text(value).markup
        }
    }

    /// A small line; what it says stands beside it for those who do not see it.
    private func spark(_ values: [Double?]) -> String {
        let most = max(values.compactMap { $0 }.max() ?? 1, 1e-9)
        let step = 80 / Double(max(1, values.count))
        var bars = ""
        for (place, value) in values.enumerated() {
            guard let value else { continue }
            let height = max(0.5, value / most * 16)
            bars +=
                "<rect x=\"\(coordinate(Double(place) * step))\" y=\"\(coordinate(16 - height))\""
                + " width=\"\(coordinate(step * 0.8))\" height=\"\(coordinate(height))\" fill=\"#2b6193\"/>"
        }
        let words = values.map { $0.map { format.text(.decimal($0, digits: 0)) } ?? NumberFormat.none }
        return "<svg class=\"bar\" viewBox=\"0 0 80 16\" width=\"80\" height=\"16\" role=\"img\" aria-label=\""
            + words.joined(separator: ", ").markup + "\">" + bars + "</svg>"
    }
}
