/// What a terminal shows, cell by cell, for the part of ECMA-48 that the program uses. Everything else is an error that the test sees
/// as `unknown`.
package struct ScreenText: Sendable {
    private(set) package var columns: Int
    private(set) package var rowCount: Int
    private var cells: [[Cell]]
    private(set) package var row = 0
    private(set) package var column = 0
    /// Whether the last column was filled, so that the next character begins a new row.
    private var isFull = false
    /// Sequences that were not understood.
    private(set) package var unknown: [String] = []
    private var pending = ""

    /// One cell; the right half of a wide character is empty.
    private struct Cell: Sendable {
        var text = " "
        var mark = ""
    }

    private var mark = ""

    package init(columns: Int, rows: Int) {
        self.columns = columns
        rowCount = rows
        cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    }

    /// The rows without the spaces at their ends; empty ones at the end are left out.
    package var rows: [String] {
        var rows = cells.map { row in
            var text = row.map(\.text).joined()
            while text.last == " " { text.removeLast() }
            return text
        }
        while rows.last?.isEmpty == true { rows.removeLast() }
        return rows
    }

    /// The text of the row that the cursor is on.
    package var currentRow: String { rows.indices.contains(row) ? rows[row] : "" }

    /// The characters of a row that bear a mark, such as `2` for dim.
    package func marked(_ mark: String, row: Int) -> String {
        cells.indices.contains(row) ? cells[row].filter { $0.mark == mark }.map(\.text).joined() : ""
    }

    package mutating func resize(columns: Int, rows: Int) {
        cells = cells.map { Array($0.prefix(columns)) + Array(repeating: Cell(), count: max(0, columns - $0.count)) }
        while cells.count > rows {
            if cells.count - 1 > row {
                cells.removeLast()
            } else {
                cells.removeFirst()
                row -= 1
            }
        }
        while cells.count < rows { cells.append(Array(repeating: Cell(), count: columns)) }
        (self.columns, rowCount) = (columns, rows)
        (row, column) = (min(max(row, 0), rows - 1), min(column, columns - 1))
        isFull = false
    }

    package mutating func write(_ text: String) {
        var rest = (pending + text)[...]
        pending = ""
        while let first = rest.unicodeScalars.first {
            if first == "\u{1B}" {
                guard let after = sequence(rest) else {
                    pending = String(rest)
                    return
                }
                rest = after
            } else if first.value < 32 {
                rest = String(rest.unicodeScalars.dropFirst())[...]
                control(first)
            } else {
                put(rest.removeFirst())
            }
        }
    }

    private mutating func control(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\r": (column, isFull) = (0, false)
        case "\n":
            if row == rowCount - 1 {
                cells.removeFirst()
                cells.append(Array(repeating: Cell(), count: columns))
            } else {
                row += 1
            }
            isFull = false
        case "\u{8}": (column, isFull) = (max(0, column - 1), false)
        case "\u{7}": break
        default: unknown.append("\(scalar.value)")
        }
    }

    private mutating func put(_ character: Character) {
        let width = Self.width(of: character)
        if width == 0 {
            if column > 0 { cells[row][column - 1].text.append(character) }
            return
        }
        if isFull || column + width > columns {
            control("\r")
            control("\n")
        }
        cells[row][column] = Cell(text: String(character), mark: mark)
        if width == 2 { cells[row][column + 1] = Cell(text: "", mark: mark) }
        column += width
        if column >= columns { (column, isFull) = (columns - 1, true) }
    }

    /// The few wide characters that tests use: of East Asia, and emoji.
    private static func width(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        switch first.value {
        case 0x300...0x36F, 0x200B...0x200F, 0xFE0F: return 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x1F300...0x1FAFF:
            return 2
        case 0x1F1E6...0x1F1FF: return 2
        default: return 1
        }
    }

    /// What follows an escape sequence; nil if its end has not come.
    private mutating func sequence(_ text: Substring) -> Substring? {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count > 1 else { return nil }
        guard scalars[1] == "[" else {
            unknown.append(String(String.UnicodeScalarView(scalars.prefix(2))))
            return String(String.UnicodeScalarView(scalars.dropFirst(2)))[...]
        }
        guard let end = scalars.dropFirst(2).firstIndex(where: { (0x40..<0x7F).contains($0.value) }) else { return nil }
        let parameters = String(String.UnicodeScalarView(scalars[2..<end]))
        carryOut(scalars[end], parameters)
        return String(String.UnicodeScalarView(scalars[(end + 1)...]))[...]
    }

    private mutating func carryOut(_ final: Unicode.Scalar, _ parameters: String) {
        let count = max(1, Int(parameters) ?? 1)
        switch (final, parameters) {
        case ("A", _): (row, isFull) = (max(0, row - count), false)
        case ("B", _): (row, isFull) = (min(rowCount - 1, row + count), false)
        case ("C", _): (column, isFull) = (min(columns - 1, column + count), false)
        case ("D", _): (column, isFull) = (max(0, column - count), false)
        case ("H", ""): (row, column, isFull) = (0, 0, false)
        case ("K", ""): clear(row, from: column)
        case ("J", ""):
            clear(row, from: column)
            for below in (row + 1)..<max(row + 1, rowCount) { clear(below, from: 0) }
        case ("J", "2"): for row in 0..<rowCount { clear(row, from: 0) }
        case ("m", _): mark = parameters == "0" ? "" : parameters
        case ("h", "?2004"), ("l", "?2004"): break
        default: unknown.append("[\(parameters)\(final)")
        }
    }

    private mutating func clear(_ row: Int, from column: Int) {
        for place in column..<columns { cells[row][place] = Cell() }
    }
}
