import Glibc

/// Asks a person for a value that is no secret.
package protocol Asker: Sendable {
    /// The answer; Tab offers what `candidates` gives for the beginning of one.
    func answer(prompt: String, candidates: @escaping (_ typed: String) -> [Candidate]) -> InputLine

    /// The one of the keys that is pressed, in small letters; nil if the person gives up. Others do nothing.
    func key(prompt: String, of keys: [Character]) -> Character?
}

/// Asks at the process's own terminal, with the keys that edit a line.
package struct TerminalAsker: Asker {
    private let style: Style
    private let environment: [String: String]
    private let keyboard: Keyboard

    /// An asker that takes what was typed ahead on that keyboard.
    package init(style: Style, environment: [String: String], keyboard: Keyboard) {
        self.style = style
        self.environment = environment
        self.keyboard = keyboard
    }

    package func answer(prompt: String, candidates: @escaping (_ typed: String) -> [Candidate]) -> InputLine {
        let assistance = LineAssistance(complete: { line, cursor in
            candidates(Completion.lastWord(of: String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)).text)
        })
        let editor = LineEditor(
            history: HistoryFile(path: nil), style: style, environment: environment, keyboard: keyboard,
            readsCommands: false, assistance: assistance)
        return editor.readLine(prompt: prompt)
    }

    package func key(prompt: String, of keys: [Character]) -> Character? {
        let output = Terminal.isTerminal(STDOUT_FILENO) ? STDOUT_FILENO : STDERR_FILENO
        let terminal = RawTerminal(input: STDIN_FILENO, output: output)
        terminal.write(prompt)
        guard Terminal.canMoveCursor(environment) else {
            guard case .line(let line) = terminal.plainLine() else { return nil }
            return line.lowercased().first.flatMap { keys.contains($0) ? $0 : nil }
        }
        var (reader, ahead) = keyboard.take()
        terminal.begin()
        defer {
            keyboard.put(reader, ahead: ahead)
            terminal.end()
        }
        while true {
            while !ahead.isEmpty {
                switch ahead.removeFirst() {
                case .text(let text):
                    var rest = text.lowercased()
                    while !rest.isEmpty {
                        let pressed = rest.removeFirst()
                        guard keys.contains(pressed) else { continue }
                        if !rest.isEmpty { ahead.insert(.text(rest), at: 0) }
                        terminal.write("\(pressed)\r\n")
                        return pressed
                    }
                case .cancel, .endOfInput:
                    terminal.write("^C\r\n")
                    return nil
                default: break
                }
            }
            switch terminal.next(&reader) {
            case .keys(let pressed): ahead = pressed
            case .changed: break
            case .closed: return nil
            }
        }
    }
}
