import Glibc
import Synchronization
import Terminals

@testable import Console

extension PseudoTerminal {
    /// Waits for the next prompt, and until keys reach the editor: what comes between two lines may be lost.
    func asks() -> Bool { shows("\u{1B}[?2004h") && shows("tanya> ") }

    /// Runs an editor on the inner end in a thread of its own while `keys` plays the person, and gives the lines that
    /// were read.
    func session(
        history: [String] = [], candidates: [Candidate] = [], style: Style = .plain, canMoveCursor: Bool = true,
        hint: String? = nil, keys: (PseudoTerminal) -> Void
    ) -> [InputLine] {
        let session = Session(self, history, candidates, style, canMoveCursor, hint)
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
        // Ends an editor that a failed expectation left waiting; a key that comes between two lines may be lost.
        while !session.isOver.withLock({ $0 }) {
            type("\u{3}")
            type("\u{4}")
            _ = settles { _ in true }
            poll(nil, 0, 10)
        }
        pthread_join(thread, nil)
        return session.lines.withLock { $0 }
    }

    private final class Session: Sendable {
        let terminal: PseudoTerminal
        let history: [String]
        let candidates: [Candidate]
        let style: Style
        let canMoveCursor: Bool
        let hint: String?
        let lines = Mutex<[InputLine]>([])
        let isOver = Mutex(false)

        init(
            _ terminal: PseudoTerminal, _ history: [String], _ candidates: [Candidate], _ style: Style,
            _ canMoveCursor: Bool,
            _ hint: String?
        ) {
            self.terminal = terminal
            self.history = history
            self.candidates = candidates
            self.style = style
            self.canMoveCursor = canMoveCursor
            self.hint = hint
        }

        func run() {
            let candidates = candidates
            let history = HistoryFile(path: nil)
            for line in self.history { history.add(line) }
            let assistance = LineAssistance(
                complete: { line, cursor in
                    let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
                    return candidates.filter { $0.text.hasPrefix(Completion.lastWord(of: before).text) }
                }, hint: { _, _ in self.hint })
            let editor = LineEditor(
                input: terminal.inner, output: terminal.inner, history: history, style: style,
                canMoveCursor: canMoveCursor, assistance: assistance)
            while true {
                let line = editor.readLine(prompt: "tanya> ")
                lines.withLock { $0.append(line) }
                if case .line(let text) = line { editor.remember(text) }
                if line == .end { return isOver.withLock { $0 = true } }
            }
        }
    }
}
