import Outreach

/// Writes records of one noun as a CSV file that `SheetReader` takes back.
package struct SheetWriter<N: SheetNoun> {
    package init() {}

    /// The header and a row for each record, LF at each end of line.
    package func text(of records: [N]) -> String {
        let isNamed = N.identity == .given || N.identity == .optional
        let fields = N.openFields
        var text = ((isNamed ? ["id"] : []) + fields.map(\.name)).joined(separator: ",") + "\n"
        for record in records {
            let name = isNamed ? [SheetWriter.cell(.text(record.handle))] : []
            text += (name + fields.map { SheetWriter.cell($0.value(of: record)) }).joined(separator: ",") + "\n"
        }
        return text
    }

    /// A cell; a text that a spreadsheet would run as a formula is defused.
    static func cell(_ value: FieldValue) -> String {
        if case .text(let text) = value { return CSVCell.text(text, isDefused: true) }
        return CSVCell.text(value.text, isDefused: false)
    }

    /// The cell without the apostrophe that `cell(_:)` set before a formula.
    static func undefused(_ cell: String) -> String { CSVCell.undefused(cell) }
}

/// One cell of a CSV file.
package enum CSVCell {
    /// The cell by RFC 4180, with an apostrophe before what a spreadsheet would run as a formula.
    package static func text(_ content: String, isDefused: Bool) -> String {
        let text = isDefused && isFormula(content) ? "'" + content : content
        let needsQuotes = text.unicodeScalars.contains { ",;\"\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? text.quotedCell : text
    }

    /// The cell without the apostrophe that stands before a formula.
    static func undefused(_ cell: String) -> String {
        cell.first == "'" && isFormula(cell) ? String(cell.dropFirst()) : cell
    }

    /// Whether a spreadsheet would run the text, now or without the apostrophes before it.
    private static func isFormula(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    }
}
