import Glibc

/// Shows what is taller than the screen with the program that the user has chosen for it: `PAGER`, else `less`.
package struct Pager {
    private let command: String
    private let columns: Int
    private let rows: Int

    /// A pager for a screen of so many columns and rows.
    package init(_ environment: [String: String], columns: Int, rows: Int) {
        let chosen = environment["PAGER"] ?? ""
        // less keeps colours, and leaves the text on the screen.
        command = chosen.isEmpty ? "less -FRX" : chosen
        self.columns = max(1, columns)
        self.rows = rows
    }

    /// Whether the text does not fit the screen with a prompt below it.
    package func isNeeded(for text: String) -> Bool {
        var count = 1
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            count += max(1, (String(line).withoutMarks.columns + columns - 1) / columns)
            if count > rows + 1 { return true }
        }
        return false
    }

    /// Shows a text until the person leaves it; false if there is no such program.
    package func show(_ text: String) -> Bool {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return false }
        // Without the program the shell says so by 127 before anything is read.
        let script =
            "command -v \(command.split(separator: " ").first ?? "less") >/dev/null || exit 127; exec \(command)"
        let process = ShellCommand(script: script).start(readingFrom: ends[0], closing: ends)
        close(ends[0])
        guard let process else {
            close(ends[1])
            return false
        }
        // Ctrl-C is the pager's while it runs.
        Interruption.begin()
        defer { Interruption.end() }
        let sink = FileSink(descriptor: ends[1])
        sink.write(text)
        sink.flush()
        close(ends[1])
        return ShellCommand.wait(for: process) != 127
    }
}
