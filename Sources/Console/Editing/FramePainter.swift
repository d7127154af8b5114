/// Brings the screen from one frame to the next with what a terminal understands that knows how to move the cursor and to clear
/// what is right of and below it (ECMA-48: CUU, CUF, EL, ED). Nothing is asked of the terminal.
struct FramePainter {
    private var shown: Frame?

    /// The bytes that show a frame in the place of the one before; only rows that differ are written.
    mutating func paint(_ frame: Frame) -> String {
        defer { shown = frame }
        guard frame != shown else { return "" }
        guard let shown else {
            return write(frame.rows[...], columns: frame.columns) + place(frame, from: frame.rows.count - 1)
        }
        var text = ""
        var row = shown.cursor.row
        let common = min(frame.rows.count, shown.rows.count)
        for index in 0..<common where frame.rows[index] != shown.rows[index] {
            text += move(from: row, to: index) + "\r" + write(frame.rows[index], columns: frame.columns)
            row = index
        }
        if frame.rows.count > common {
            text += move(from: row, to: common - 1) + "\r\n" + write(frame.rows[common...], columns: frame.columns)
            row = frame.rows.count - 1
        } else if shown.rows.count > common {
            text += move(from: row, to: common - 1) + "\r\n\u{1B}[J"
            row = common
        }
        return text + place(frame, from: row)
    }

    /// The bytes that leave the frame as it is and go to the row below it.
    mutating func leave() -> String {
        guard let frame = shown else { return "" }
        shown = nil
        return move(from: frame.cursor.row, to: frame.rows.count - 1) + "\r\n"
    }

    /// The bytes that take the frame off a screen that has so many columns now.
    ///
    /// How a terminal moves text when it is resized is its own affair; most wrap it anew, and the rows above the cursor follow from
    /// the new width.
    mutating func erase(columns: Int) -> String {
        guard let frame = shown else { return "" }
        shown = nil
        func rows(_ width: Int) -> Int { max(1, (width + columns - 1) / max(1, columns)) }
        let above = frame.rows.prefix(frame.cursor.row).reduce(0) { $0 + rows($1.width) }
        return move(from: above + frame.cursor.column / max(1, columns), to: 0) + "\r\u{1B}[J"
    }

    /// Forgets what is shown, which the screen no longer shows.
    mutating func forget() { shown = nil }

    private func write(_ rows: ArraySlice<Frame.Row>, columns: Int) -> String {
        rows.map { write($0, columns: columns) }.joined(separator: "\r\n")
    }

    /// A row from its first column on. Behind one that fills the screen nothing is cleared: the cursor stands on its last character.
    private func write(_ row: Frame.Row, columns: Int) -> String {
        row.text + (row.width < columns ? "\u{1B}[K" : "")
    }

    private func place(_ frame: Frame, from row: Int) -> String {
        let column = frame.cursor.column
        return move(from: row, to: frame.cursor.row) + "\r" + (column > 0 ? "\u{1B}[\(column)C" : "")
    }

    private func move(from row: Int, to target: Int) -> String {
        if target < row { return "\u{1B}[\(row - target)A" }
        return target > row ? "\u{1B}[\(target - row)B" : ""
    }
}
