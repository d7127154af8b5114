import CLineEditor
import Glibc
import Synchronization
import Testing

@testable import Console

/// A terminal without a screen: a test writes keys to one end and reads what would be shown, the editor has the other.
final class PseudoTerminal: Sendable {
    private let outer: Int32
    /// The end that the editor reads and writes.
    let inner: Int32
    private let seen = Mutex("")

    init(columns: UInt16 = 60, rows: UInt16 = 20) throws {
        var ends: (outer: Int32, inner: Int32) = (-1, -1)
        try #require(line_editor_pseudo_terminal(&ends.outer, &ends.inner) == 0)
        (outer, inner) = ends
        resize(columns: columns, rows: rows)
    }

    deinit {
        close(outer)
        close(inner)
    }

    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(outer, UInt(TIOCSWINSZ), &size)
    }

    /// Presses keys.
    func type(_ keys: String) { type(Array(keys.utf8)) }

    /// Sends bytes as a keyboard would.
    func type(_ bytes: [UInt8]) { _ = write(outer, bytes, bytes.count) }

    /// Waits until the text has been shown since the last wait; false if it is not within a generous time.
    func shows(_ text: String) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            let isShown = seen.withLock { seen in
                guard let range = seen.firstRange(of: text) else { return false }
                seen.removeSubrange(..<range.upperBound)
                return true
            }
            if isShown { return true }
            var ready = pollfd(fd: outer, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 20_000) > 0 else { return false }
            let count = read(outer, &bytes, bytes.count)
            guard count > 0 else { return false }
            seen.withLock { $0 += String(decoding: bytes.prefix(count), as: UTF8.self) }
        }
    }

    /// Runs an editor on the inner end in a thread of its own while `keys` plays the person, and gives the lines that
    /// were read.
    func session(
        history: [String] = [], candidates: [Candidate] = [], keys: (PseudoTerminal) -> Void
    ) -> [InputLine] {
        setenv("TERM", "xterm", 1)
        let session = Session(terminal: self, history: history, candidates: candidates)
        var thread = pthread_t()
        let context = Unmanaged.passRetained(session).toOpaque()
        pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Session>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, context)
        keys(self)
        // Ends an editor that a failed expectation left waiting.
        type("\u{3}\u{4}")
        pthread_join(thread, nil)
        return session.lines.withLock { $0 }
    }

    private final class Session: Sendable {
        let terminal: PseudoTerminal
        let history: [String]
        let candidates: [Candidate]
        let lines = Mutex<[InputLine]>([])

        init(terminal: PseudoTerminal, history: [String], candidates: [Candidate]) {
            self.terminal = terminal
            self.history = history
            self.candidates = candidates
        }

        func run() {
            let candidates = candidates
            let history = HistoryFile(path: nil)
            for line in self.history { history.add(line) }
            let editor = LineEditor(input: terminal.inner, output: terminal.inner, history: history, style: .plain) {
                line, cursor in
                let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
                return candidates.filter { $0.text.hasPrefix(Completion.lastWord(of: before).text) }
            }
            while true {
                let line = editor.readLine(prompt: "tanya> ")
                lines.withLock { $0.append(line) }
                if case .line(let text) = line { editor.remember(text) }
                if line == .end { return }
            }
        }
    }
}
