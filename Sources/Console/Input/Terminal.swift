import CLineEditor
import Glibc

/// What the process knows of its terminal without asking it.
package enum Terminal {
    /// Whether the descriptor is a terminal.
    package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns and rows of a terminal, 80 by 24 where it does not say; nil if the descriptor is none.
    package static func size(_ descriptor: Int32) -> (columns: Int, rows: Int)? {
        guard isTerminal(descriptor) else { return nil }
        var columns: Int32 = 0
        var rows: Int32 = 0
        line_editor_window(descriptor, &columns, &rows)
        return (columns > 0 ? Int(columns) : 80, rows > 0 ? Int(rows) : 24)
    }
}
