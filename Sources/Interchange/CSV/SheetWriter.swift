import Outreach

/// Writes records of one noun as a CSV file that `SheetReader` takes back.
package struct SheetWriter<N: SheetNoun> {
    package init() {}

    /// The header and a row for each record, LF at each end of line.
    package func text(of records: [N]) -> String {
        let hasIdentifier = if case .none = N.identity { false } else if case .derived = N.identity { false } else { true }
        var text = ((hasIdentifier ? ["id"] : []) + N.fields.map(\.name)).joined(separator: ",") + "\n"
        for record in records {
            let cells = N.fields.map { $0.value(of: record) }.map { SheetWriter.cell($0) }
            text += ((hasIdentifier ? [SheetWriter.cell(.text(record.handle))] : []) + cells).joined(separator: ",") + "\n"
        }
        return text
    }

    /// A cell by RFC 4180; a text that a spreadsheet would run as a formula is defused by an apostrophe.
    static func cell(_ value: FieldValue) -> String {
        var text = value.text
        if case .text = value, let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
            text = "'" + text
        }
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline || $0 == ";" }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
