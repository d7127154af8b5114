import CLineEditor
import Glibc

/// Reads lines from a person at a terminal, with editing, history and completion, or plainly from a pipe or file
/// without a prompt.
///
/// Ctrl-C gives up the line and never ends the process, Ctrl-D on an empty line ends the input, Ctrl-R searches the
/// history.
package final class LineEditor {
    private let editor: OpaquePointer?
    private var reader: LineReader
    private let output: Int32
    private let style: Style
    private let history: HistoryFile
    private let complete: Completer
    private var prompt = ""

    /// An editor on the process's own streams: the prompt goes to standard output, or to standard error where the
    /// former is no terminal.
    package convenience init(history: HistoryFile, style: Style, complete: @escaping Completer) {
        let output = Terminal.isTerminal(STDOUT_FILENO) ? STDOUT_FILENO : STDERR_FILENO
        self.init(input: STDIN_FILENO, output: output, history: history, style: style, complete: complete)
    }

    /// An editor on a terminal's two ends; lines are read plainly if one of them is no terminal.
    package init(input: Int32, output: Int32, history: HistoryFile, style: Style, complete: @escaping Completer) {
        self.output = output
        self.style = style
        self.history = history
        self.complete = complete
        reader = LineReader(descriptor: input)
        let isTerminal = Terminal.isTerminal(input) && Terminal.isTerminal(output)
        editor = isTerminal ? line_editor_open(input, output, Int32(HistoryFile.limit)) : nil
        guard let editor else { return }
        for line in history.lines { line_editor_remember(editor, line) }
        line_editor_set_completer(
            editor, LineEditor.completed, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        if let editor { line_editor_close(editor) }
    }

    /// Whether a person is at the other end and sees prompts.
    package var isInteractive: Bool { editor != nil }

    /// Reads a line. The prompt is plain text; it is not written where nobody sees it.
    package func readLine(prompt: String) -> InputLine {
        guard let editor else { return reader.next() }
        self.prompt = prompt.singleLine
        var line: UnsafePointer<CChar>?
        var length = 0
        let marked = style.isColored ? "\u{1}\u{1B}[1m\u{1}\(self.prompt)\u{1}\u{1B}[0m\u{1}" : self.prompt
        switch line_editor_read(editor, marked, &line, &length) {
        case Int32(line_editor_line.rawValue): return .line(LineEditor.text(line, length))
        case Int32(line_editor_cancelled.rawValue): return .cancelled
        default: return .end
        }
    }

    /// Puts a line into the history, unless it is one that is not kept.
    package func remember(_ line: String) {
        guard history.add(line), let editor, let kept = history.lines.last else { return }
        line_editor_remember(editor, kept)
    }

    private static let completed: line_editor_completer = { context, line, length, cursor in
        guard let context else { return }
        let editor = Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
        editor.completeWord(LineEditor.text(line, length), before: LineEditor.text(line, cursor), cursor: cursor)
    }

    private func completeWord(_ line: String, before: String, cursor: Int) {
        guard let editor else { return }
        let completion = Completion(before: before, candidates: complete(line, cursor))
        if !completion.listed.isEmpty, let (columns, rows) = Terminal.size(output) {
            let list = CompletionList(columns: columns, rows: rows, style: style)
            let below = list.rowsBelow(prompt: prompt, before: before, line: line)
            line_editor_show(editor, list.text(completion.listed), Int32(below))
        }
        line_editor_replace(editor, Int32(completion.replaced), completion.inserted)
    }

    private static func text(_ bytes: UnsafePointer<CChar>?, _ length: Int) -> String {
        guard let bytes else { return "" }
        return bytes.withMemoryRebound(to: UInt8.self, capacity: length) { start in
            String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
        }
    }
}
