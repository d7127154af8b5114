import Glibc
import Synchronization

/// A terminal for programs under test: what is written to one end is typed, what is read from it is shown; the program has the other.
package final class PseudoTerminal: Sendable {
    private let outer: Int32
    /// The end that the program reads and writes.
    package let inner: Int32
    private let state: Mutex<State>

    fileprivate struct State {
        var seen = ""
        var all = ""
        var rest: [UInt8] = []
        var screen: ScreenText
    }

    /// Why there is no terminal.
    package struct Unavailable: Error {}

    /// Opens a pair of ends.
    package init(columns: Int = 60, rows: Int = 20) throws {
        outer = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard outer >= 0 else { throw Unavailable() }
        // TIOCSPTLCK and TIOCGPTN of Linux, which the C library hides from Swift.
        var lock: Int32 = 0
        var number: Int32 = -1
        guard ioctl(outer, 0x4004_5431, &lock) == 0, ioctl(outer, 0x8004_5430, &number) == 0 else {
            throw Unavailable()
        }
        inner = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard inner >= 0 else { throw Unavailable() }
        state = Mutex(State(screen: ScreenText(columns: columns, rows: rows)))
        setSize(columns: columns, rows: rows)
    }

    deinit {
        close(outer)
        close(inner)
    }

    /// Gives the terminal another size; the rows of the screen stay where they are.
    package func resize(columns: Int, rows: Int) {
        setSize(columns: columns, rows: rows)
        state.withLock { $0.screen.resize(columns: columns, rows: rows) }
    }

    private func setSize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(outer, UInt(TIOCSWINSZ), &size)
    }

    /// The path of the inner end.
    package var path: String {
        var name = [CChar](repeating: 0, count: 128)
        return ttyname_r(inner, &name, name.count) == 0
            ? String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
    }

    /// Whether what is typed is shown.
    package var echoes: Bool {
        var modes = termios()
        return tcgetattr(inner, &modes) == 0 && modes.c_lflag & tcflag_t(ECHO) != 0
    }

    /// Everything that was written to the terminal.
    package var all: String { state.withLock { $0.all } }

    /// What stands on the screen now.
    package var screen: ScreenText { state.withLock { $0.screen } }

    /// Presses keys.
    package func type(_ keys: String) { type(Array(keys.utf8)) }

    /// Sends bytes as a keyboard would.
    package func type(_ bytes: [UInt8]) { _ = write(outer, bytes, bytes.count) }

    /// Waits until the text was written behind what was waited for before; false if it is not within a generous time.
    package func shows(_ text: String) -> Bool {
        wait { state in
            guard let range = state.seen.firstRange(of: text) else { return false }
            state.seen.removeSubrange(..<range.upperBound)
            return true
        }
    }

    /// Waits until the screen is as asked; false if it is not within a generous time.
    package func settles(_ isThere: (ScreenText) -> Bool) -> Bool { wait { isThere($0.screen) } }

    private func wait(_ isThere: (inout State) -> Bool) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            if state.withLock({ isThere(&$0) }) { return true }
            var ready = pollfd(fd: outer, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 20_000) > 0 else { return false }
            let count = read(outer, &bytes, bytes.count)
            guard count > 0 else { return false }
            state.withLock { $0.take(bytes.prefix(count)) }
        }
    }
}

extension PseudoTerminal.State {
    fileprivate mutating func take(_ bytes: ArraySlice<UInt8>) {
        rest += bytes
        // A character whose end has not come waits for it.
        var whole = rest.count
        for back in 1...3 where whole >= back {
            let byte = rest[rest.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            if length > back { whole = rest.count - back }
            break
        }
        let text = String(decoding: rest.prefix(whole), as: UTF8.self)
        rest.removeFirst(whole)
        seen += text
        all += text
        screen.write(text)
    }
}
