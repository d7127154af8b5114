import Glibc

/// Reads lines from a person at a terminal, with editing, history, suggestions and completion, or plainly from a pipe or file
/// without a prompt.
///
/// Ctrl-C gives up the line and never ends the process, Ctrl-D on an empty line ends the input, Ctrl-R searches the history. A
/// terminal that can only print (`TERM=dumb`) gets the prompt and edits the line itself.
package final class LineEditor {
    private let terminal: RawTerminal?
    private let canMoveCursor: Bool
    private var reader: LineReader
    private let style: Style
    private let history: HistoryFile
    private let assistance: LineAssistance
    private let keyboard: Keyboard
    private let readsCommands: Bool
    /// Lines that were entered with the last one and not read yet.
    private var entered: [String] = []

    /// An editor on the process's own streams: the prompt goes to standard output, or to standard error where the
    /// former is no terminal.
    package convenience init(
        history: HistoryFile, style: Style, environment: [String: String], keyboard: Keyboard,
        readsCommands: Bool = true, assistance: LineAssistance
    ) {
        let output = Terminal.isTerminal(STDOUT_FILENO) ? STDOUT_FILENO : STDERR_FILENO
        self.init(
            input: STDIN_FILENO, output: output, history: history, style: style,
            canMoveCursor: Terminal.canMoveCursor(environment), keyboard: keyboard,
            readsCommands: readsCommands, assistance: assistance)
    }

    /// An editor on a terminal's two ends; lines are read plainly if one of them is no terminal.
    package init(
        input: Int32, output: Int32, history: HistoryFile, style: Style, canMoveCursor: Bool = true,
        keyboard: Keyboard = Keyboard(), readsCommands: Bool = true, assistance: LineAssistance
    ) {
        self.style = style
        self.history = history
        self.assistance = assistance
        self.canMoveCursor = canMoveCursor
        self.keyboard = keyboard
        self.readsCommands = readsCommands
        reader = LineReader(descriptor: input)
        let isTerminal = Terminal.isTerminal(input) && Terminal.isTerminal(output)
        terminal = isTerminal ? RawTerminal(input: input, output: output) : nil
    }

    /// Whether a person is at the other end and sees prompts.
    package var isInteractive: Bool { terminal != nil }

    /// Reads a line. The prompt is plain text; it is not written where nobody sees it.
    package func readLine(prompt: String) -> InputLine {
        guard let terminal else { return reader.next() }
        let prompts = Frame.Prompts(
            first: prompt.singleLine, others: "... ".padded(to: prompt.singleLine.columns, on: .left))
        guard canMoveCursor else {
            terminal.write(prompts.first)
            return terminal.plainLine()
        }
        if !entered.isEmpty {
            let line = entered.removeFirst()
            let lines = line.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).singleLine }
            terminal.write(style.marked(prompts.first, .heading) + lines.joined(separator: "\r\n") + "\r\n")
            return .line(line)
        }
        terminal.begin()
        defer { terminal.end() }
        let (reader, ahead) = keyboard.take()
        var session = EditingSession(
            terminal: terminal, prompts: prompts, style: style, assistance: assistance,
            edit: LineEdit(history: history.lines, complete: assistance.complete, isCommand: readsCommands),
            keys: reader, ahead: ahead)
        let outcome = session.run()
        keyboard.put(session.keys, ahead: session.ahead)
        switch outcome {
        case .entered(let lines):
            entered = Array(lines.dropFirst())
            return .line(lines.first ?? "")
        case .cancelled: return .cancelled
        default: return .end
        }
    }

    /// Puts a line into the history, unless it is one that is not kept.
    package func remember(_ line: String) { history.add(line) }

    /// Gives up the lines that were entered with the last one, and says how many they were.
    package func dropEntered() -> Int {
        defer { entered = [] }
        return entered.count
    }
}
