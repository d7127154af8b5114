import Outreach

/// Writes records of one noun as a CSV file that `SheetReader` takes back.
package struct SheetWriter<N: SheetNoun> {
    package init() {}

    /// The header and a row for each record, LF at each end of line.
    package func text(of records: [N]) -> String {
        let isNamed = N.identity == .given || N.identity == .optional
        var text = ((isNamed ? ["id"] : []) + N.fields.map(\.name)).joined(separator: ",") + "\n"
        for record in records {
            let name = isNamed ? [SheetWriter.cell(.text(record.handle))] : []
            text += (name + N.fields.map { SheetWriter.cell($0.value(of: record)) }).joined(separator: ",") + "\n"
        }
        return text
    }

    /// A cell by RFC 4180; a text that a spreadsheet would run as a formula is defused by an apostrophe.
    static func cell(_ value: FieldValue) -> String {
        var text = value.text
        if case .text = value, isFormula(text) { text = "'" + text }
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline || $0 == ";" }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The cell without the apostrophe that `cell(_:)` set before a formula.
    static func undefused(_ cell: String) -> String {
        cell.first == "'" && isFormula(cell) ? String(cell.dropFirst()) : cell
    }

    /// Whether a spreadsheet would run the text, now or without the apostrophes before it.
    private static func isFormula(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    }
}
