import Outreach

/// The rows of a file that cannot be taken, each with its defects.
package struct RejectedRows: Hashable, Sendable {
    /// A row as it stands in the file.
    package struct Row: Hashable, Sendable {
        package var cells: [String]
        package let defects: [Defect]
    }

    /// The file's headings.
    package private(set) var header: [String]
    package private(set) var rows: [Row]

    package init(header: [String], rows: [Row]) {
        self.header = header
        self.rows = rows
    }

    /// Takes the rows with defects out of a file. O(length).
    ///
    /// - Returns: the rows, and the file with empty lines in their place, so that all others keep their line numbers; nil if a
    ///   defect lies in the header or in a row that cannot be read at all.
    package static func split(_ bytes: [UInt8], by defects: [Defect]) -> (rejected: RejectedRows, rest: [UInt8])? {
        let byLine = Dictionary(grouping: defects, by: \.line)
        var reader = CSVReader(bytes)
        guard let header = try? reader.next(), byLine[header.line] == nil else { return nil }
        var rejected = RejectedRows(header: header.cells, rows: [])
        var rest = Array(bytes[..<reader.place.upperBound])
        while let row = try? reader.next() {
            let bytes = bytes[reader.place]
            if let defects = byLine[row.line] {
                rejected.rows.append(Row(cells: row.cells, defects: defects))
                rest += bytes.filter { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            } else {
                rest += bytes
            }
        }
        return rejected.rows.count == byLine.count ? (rejected, rest) : nil
    }

    /// A CSV file of the rows that can be mended and given again: a last column tells what is wrong.
    ///
    /// - Parameter reason: the sentence for a defect.
    package func text(heading: String, reason: (Defect) -> String) -> String {
        let secret = Set(header.indices.filter { Self.secretHeadings.contains(Self.heading(header[$0])) })
        let lines =
            [header + [heading]]
            + rows.map { row in
                let cells = row.cells.enumerated().map {
                    secret.contains($0) ? Self.masked($1) : $1.withoutIdentityNumbers
                }
                return cells + [row.defects.map(reason).joined(separator: "; ")]
            }
        return lines.map { $0.map(Self.cell).joined(separator: ",") + "\n" }.joined()
    }

    /// The rows without the column of that heading, which tells the reasons of an earlier try.
    package func without(_ heading: String) -> RejectedRows {
        guard let place = header.firstIndex(of: heading) else { return self }
        var cut = self
        cut.header.remove(at: place)
        for index in cut.rows.indices where cut.rows[index].cells.count > place {
            cut.rows[index].cells.remove(at: place)
        }
        return cut
    }

    /// Columns of which no cell is written out.
    private static let secretHeadings = Set(
        SignUpRow.fields.filter { $0.secrecy == .unshown }.flatMap { [$0.name, $0.alias] })

    private static func heading(_ cell: String) -> String {
        String(cell.trimmed.lowercased().map { $0 == " " ? "_" : $0 })
    }

    /// An identity number is masked, and what is none is hidden whole: most of its digits may be right.
    private static func masked(_ cell: String) -> String {
        cell.isEmpty ? "" : IdentityNumber(cell: cell)?.masked ?? IdentityNumber.hidden
    }

    /// A cell by RFC 4180, defused where a spreadsheet would run it; numbers stay as they are.
    private static func cell(_ text: String) -> String {
        let isNumber = Double(text.map { $0 == "," ? "." : String($0) }.joined()) != nil
        return CSVCell.text(text, isDefused: !isNumber)
    }
}
