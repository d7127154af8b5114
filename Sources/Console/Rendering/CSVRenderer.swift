import Language
import Outreach

/// Comma-separated values as RFC 4180 describes them, in UTF-8, the columns' keys in the first line.
///
/// Numbers are plain, and a text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, tab
/// or carriage return) gets an apostrophe before it.
package struct CSVRenderer: Renderer {
    /// A renderer.
    package init() {}

    package func render(_ reply: Reply, _ write: (String) -> Void) {
        var isFirst = true
        for item in reply.items {
            switch item {
            case .note, .chart: continue
            case .text where reply.hasData: continue
            default: break
            }
            if !isFirst { write("\r\n") }
            isFirst = false
            switch item {
            case .table(let table):
                write(line(table.columns.map { cell(.text($0.key)) }))
                for row in table.rows { write(line(table.columns.indices.map { cell(table.value(row, $0)) })) }
            case .record(let record):
                write(line(record.fields.map { cell(.text($0.key)) }))
                write(line(record.fields.map { cell($0.value) }))
            case .text(let text): write("text\r\n" + line([cell(.text(text))]))
            case .note, .chart: break
            }
        }
    }

    private func line(_ cells: [String]) -> String { cells.joined(separator: ",") + "\r\n" }

    private func cell(_ value: Value) -> String {
        let text = plain(value)
        guard !value.isNumber else { return text }
        let isFormula = text.utf8.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
        let safe = (isFormula ? "'" : "") + text.printableLines.joined(separator: "\n")
        // A leading or trailing space is kept by quotes alone in many readers.
        let needsQuotes =
            safe.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) } || safe.first == " " || safe.last == " "
        return needsQuotes ? safe.quotedCell : safe
    }

    private func plain(_ value: Value) -> String {
        switch value {
        case .missing: ""
        case .text(let text): text
        case .integer(let number), .rupiah(let number): "\(number)"
        case .spark(let values): values.map { $0.flatMap { DecimalDigits($0)?.plainText } ?? "" }.joined(separator: ";")
        case .decimal(let number, _), .rate(let number, _), .points(let number, _), .bar(let number):
            DecimalDigits(number)?.plainText ?? ""
        case .day(let day): day.text
        case .week(let week): week.text
        case .time(let time): time.text
        case .moment(let moment, let zone): moment.timestamp(in: zone)
        case .instant(let instant, let zone): instant.timestamp(in: zone)
        case .flag(let flag): flag ? "true" : "false"
        case .word(let key, _): key
        case .list(let values): values.map(plain).joined(separator: ";")
        case .record, .records: JSONText.text(value)
        }
    }
}
