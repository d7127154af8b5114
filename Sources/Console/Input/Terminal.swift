import Glibc

/// What the process knows of its terminal without asking it.
package enum Terminal {
    /// Whether the descriptor is a terminal.
    package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns and rows of a terminal, 80 by 24 where it does not say; nil if the descriptor is none.
    package static func size(_ descriptor: Int32) -> (columns: Int, rows: Int)? {
        guard isTerminal(descriptor) else { return nil }
        var size = winsize()
        _ = ioctl(descriptor, UInt(TIOCGWINSZ), &size)
        return (size.ws_col > 0 ? Int(size.ws_col) : 80, size.ws_row > 0 ? Int(size.ws_row) : 24)
    }

    /// Whether the terminal can do more than print, as far as `TERM` says. One that this machine does not know is today nearly always
    /// like the others.
    package static func canMoveCursor(_ environment: [String: String]) -> Bool {
        let name = environment["TERM"] ?? ""
        return !name.isEmpty && name != "dumb"
    }
}
