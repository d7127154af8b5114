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

    /// Where in the file's bytes a cell stands, without the quotes around it.
    package struct Cell: Hashable, Sendable {
        package let bytes: Range<Int>
        /// Whether quotes stand doubled in it.
        let isDoubled: Bool
    }

    /// Why a row could not be read; the reader goes on behind it.
    package enum Problem: Error, Hashable, Sendable {
        case quote(line: Int)
        case encoding(line: Int)
    }

    /// The separator of the file, one ASCII byte.
    package let separator: UInt8
    /// The whole file.
    package let bytes: [UInt8]
    /// The cells of the row that was read last.
    package private(set) var cells: [Cell] = []
    /// Whether that row says what its bytes are: no quotes stand doubled in it.
    package private(set) var isPlain = true
    /// The line on which that row begins, from 1.
    package private(set) var line = 1
    /// Where in the bytes that row stands, with its line end.
    package private(set) var place = 0..<0
    private var position: Int
    private var nextLine = 1

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
        guard try advance() else { return nil }
        return Row(line: line, cells: cells.map(text))
    }

    /// Goes to the next row that holds anything and leaves its cells where they stand; false at the end of the file.
    package mutating func advance() throws(Problem) -> Bool {
        while position < bytes.count {
            line = nextLine
            let first = position
            try readRow()
            place = first..<position
            if cells.contains(where: { !$0.bytes.isEmpty }) { return true }
        }
        return false
    }

    /// What a cell says.
    package func text(_ cell: Cell) -> String {
        let slice = bytes[cell.bytes]
        guard cell.isDoubled else { return String(decoding: slice, as: UTF8.self) }
        var content: [UInt8] = []
        var isSecond = false
        for byte in slice {
            isSecond = byte == UInt8(ascii: "\"") && !isSecond
            if !isSecond { content.append(byte) }
        }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func readRow() throws(Problem) {
        cells.removeAll(keepingCapacity: true)
        isPlain = true
        while true {
            cells.append(try readCell())
            guard position < bytes.count else { return }
            let byte = bytes[position]
            position += 1
            if byte == separator { continue }
            if isFollowedByLineFeed(byte) { position += 1 }
            nextLine += 1
            return
        }
    }

    /// Reads up to the separator or line end that follows the cell, which it leaves.
    private mutating func readCell() throws(Problem) -> Cell {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            let from = position
            var seen: UInt8 = 0
            var isSound = true
            while position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) {
                seen |= bytes[position]
                if bytes[position] == 0 { isSound = false }
                position += 1
            }
            return try sound(from..<position, isSound && seen < 0x80, isDoubled: false)
        }
        position += 1
        let from = position
        var isDoubled = false
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                if position < bytes.count, bytes[position] == byte {
                    position += 1
                    isDoubled = true
                    isPlain = false
                } else {
                    guard position == bytes.count || bytes[position] == separator || isLineEnd(bytes[position]) else {
                        skipLine()
                        throw .quote(line: line)
                    }
                    return try sound(from..<position - 1, false, isDoubled: isDoubled)
                }
            } else if isLineEnd(byte), !isFollowedByLineFeed(byte) {
                nextLine += 1
            }
        }
        throw .quote(line: line)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    /// Whether the byte just read is the CR of a CR LF.
    private func isFollowedByLineFeed(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\r") && position < bytes.count && bytes[position] == UInt8(ascii: "\n")
    }

    /// The cell, if its bytes are UTF-8 without a NUL; nearly all are plain ASCII, which the caller has seen.
    private mutating func sound(_ range: Range<Int>, _ isPlain: Bool, isDoubled: Bool) throws(Problem) -> Cell {
        let slice = bytes[range]
        guard isPlain || (!slice.contains(0) && String(validating: slice, as: UTF8.self) != nil) else {
            skipLine()
            throw .encoding(line: line)
        }
        return Cell(bytes: range, isDoubled: isDoubled)
    }

    private mutating func skipLine() {
        while position < bytes.count, !isLineEnd(bytes[position]) { position += 1 }
        guard position < bytes.count else { return }
        let byte = bytes[position]
        position += 1
        if isFollowedByLineFeed(byte) { position += 1 }
        nextLine += 1
    }
}
