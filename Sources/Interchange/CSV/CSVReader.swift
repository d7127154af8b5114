/// Reads comma-separated values as RFC 4180 and spreadsheet programs write them, row by row. O(length) in time.
///
/// A byte-order mark, LF, CRLF or lone CR, and comma, semicolon or tab as the separator (whichever the header holds most of)
/// are all taken. Rows without content are passed over.
package struct CSVReader {
    /// A row and the line on which it begins.
    package struct Row: Hashable, Sendable {
        package let line: Int
        package let cells: [String]
    }

    /// Why a row could not be read; the reader goes on behind it.
    package enum Problem: Error, Hashable, Sendable {
        case quote(line: Int)
        case encoding(line: Int)
    }

    /// The separator of the file, one ASCII byte.
    package let separator: UInt8
    private let bytes: [UInt8]
    private var position: Int
    private var line = 1
    /// Where in the bytes the row that was read last stands, with its line end.
    private(set) var place = 0..<0

    /// A reader of the whole file's bytes.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var counts: [UInt8: Int] = [:]
        var quoted = false
        for byte in bytes[position...].drop(while: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
            if byte == UInt8(ascii: "\"") { quoted.toggle() }
            if !quoted, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            if !quoted, [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].contains(byte) {
                counts[byte, default: 0] += 1
            }
        }
        separator = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
    }

    /// The next row that holds anything; nil at the end of the file.
    package mutating func next() throws(Problem) -> Row? {
        while position < bytes.count {
            let start = line
            let first = position
            let row = try cells()
            place = first..<position
            if row.contains(where: { !$0.isEmpty }) { return Row(line: start, cells: row) }
        }
        return nil
    }

    private mutating func cells() throws(Problem) -> [String] {
        let start = line
        var cells: [String] = []
        while true {
            cells.append(try cell(start: start))
            guard position < bytes.count else { return cells }
            let byte = bytes[position]
            position += 1
            if byte == separator { continue }
            if isFollowedByLineFeed(byte) { position += 1 }
            line += 1
            return cells
        }
    }

    /// Reads up to the separator or line end that follows the cell, which it leaves.
    private mutating func cell(start: Int) throws(Problem) -> String {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            let from = position
            while position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) { position += 1 }
            return try text(bytes[from..<position], start)
        }
        var content: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                if position < bytes.count, bytes[position] == byte {
                    position += 1
                } else {
                    guard position == bytes.count || bytes[position] == separator || isLineEnd(bytes[position]) else {
                        skipLine()
                        throw .quote(line: start)
                    }
                    return try text(content[...], start)
                }
            } else if isLineEnd(byte), !isFollowedByLineFeed(byte) {
                line += 1
            }
            content.append(byte)
        }
        throw .quote(line: start)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    /// Whether the byte just read is the CR of a CR LF.
    private func isFollowedByLineFeed(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\r") && position < bytes.count && bytes[position] == UInt8(ascii: "\n")
    }

    private mutating func text(_ slice: ArraySlice<UInt8>, _ start: Int) throws(Problem) -> String {
        guard !slice.contains(0), let text = String(validating: slice, as: UTF8.self) else {
            skipLine()
            throw .encoding(line: start)
        }
        return text
    }

    private mutating func skipLine() {
        while position < bytes.count, !isLineEnd(bytes[position]) { position += 1 }
        guard position < bytes.count else { return }
        let byte = bytes[position]
        position += 1
        if isFollowedByLineFeed(byte) { position += 1 }
        line += 1
    }
}
