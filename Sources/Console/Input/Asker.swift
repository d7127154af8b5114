/// Asks a person for a value that is no secret.
package protocol Asker: Sendable {
    /// The answer; Tab offers what `candidates` gives for the beginning of one.
    func answer(prompt: String, candidates: @escaping (_ typed: String) -> [Candidate]) -> InputLine
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
}
