import Outreach

/// The rows of a file that cannot be taken, each with its defects, and the file without them.
package struct RejectedRows: Hashable, Sendable {
    /// A row as it stands in the file.
    package struct Row: Hashable, Sendable {
        package let cells: [String]
        package let defects: [Defect]
    }

    /// The file's headings.
    package let header: [String]
    package let rows: [Row]
    /// The file with empty lines in place of the rows, so that all others keep their line numbers.
    package let rest: [UInt8]

    /// Takes the rows with defects out of a file. O(length).
    ///
    /// - Returns: nil if a defect lies in the header or in a row that cannot be read at all.
    package init?(of bytes: [UInt8], _ defects: [Defect]) {
        let byLine = Dictionary(grouping: defects, by: \.line)
        var reader = CSVReader(bytes)
        guard let header = try? reader.next(), byLine[header.line] == nil else { return nil }
        self.header = header.cells
        var rows: [Row] = []
        var rest = Array(bytes[..<reader.place.upperBound])
        while true {
            guard let row = try? reader.next() else { break }
            let bytes = bytes[reader.place]
            if let defects = byLine[row.line] {
                rows.append(Row(cells: row.cells, defects: defects))
                rest += bytes.filter { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            } else {
                rest += bytes
            }
        }
        guard rows.count == byLine.count else { return nil }
        self.rows = rows
        self.rest = rest
    }

    /// The rows of several files of the same headings, one after the other.
    package init(_ header: [String], _ rows: [Row], rest: [UInt8]) {
        self.header = header
        self.rows = rows
        self.rest = rest
    }

    /// A CSV file of the rows that can be mended and given again: a last column tells what is wrong.
    ///
    /// - Parameter reason: the sentence for a defect.
    package func text(heading: String, reason: (Defect) -> String) -> String {
        var text = (header + [heading]).map(Self.cell).joined(separator: ",") + "\n"
        for row in rows {
            let reasons = row.defects.map(reason).joined(separator: "; ")
            // The column of an earlier try is written anew.
            text += (row.cells + [reasons]).map(Self.cell).joined(separator: ",") + "\n"
        }
        return text
    }

    /// Whether the file has that heading already, from an earlier try.
    package func without(_ heading: String) -> RejectedRows {
        guard let place = header.firstIndex(of: heading) else { return self }
        func cut(_ cells: [String]) -> [String] {
            cells.enumerated().filter { $0.offset != place }.map(\.element)
        }
        return RejectedRows(
            cut(header),
            rows.map { Row(cells: $0.cells.count > place ? cut($0.cells) : $0.cells, defects: $0.defects) },
            rest: rest)
    }

    /// A cell by RFC 4180, defused where a spreadsheet would run it; numbers stay as they are.
    private static func cell(_ text: String) -> String {
        let isNumber = Double(text.map { $0 == "," ? "." : String($0) }.joined()) != nil
        return isNumber && !text.contains(",") ? text : CSVCell.text(text, isDefused: !isNumber)
    }
}
