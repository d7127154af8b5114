import Outreach

/// One line from its prompt to its end: keys are read, the line changes, the screen follows.
struct EditingSession {
    let terminal: RawTerminal
    let prompts: Frame.Prompts
    let style: Style
    let assistance: LineAssistance
    private(set) var edit: LineEdit
    private(set) var keys: KeyReader
    /// Keys that have come and are not pressed yet.
    private(set) var ahead: [Key]
    private var painter = FramePainter()
    /// What the line meant when it was last looked up, and for which line that was.
    private var hint: (line: String, cursor: Int, text: String?) = ("", -1, nil)

    init(
        terminal: RawTerminal, prompts: Frame.Prompts, style: Style, assistance: LineAssistance, edit: LineEdit,
        keys: KeyReader, ahead: [Key]
    ) {
        self.terminal = terminal
        self.prompts = prompts
        self.style = style
        self.assistance = assistance
        self.edit = edit
        self.keys = keys
        self.ahead = ahead
    }

    /// After so many milliseconds without a key it is looked up what the line means.
    private static let pause: Int32 = 60

    /// Reads keys until the line is entered or given up, or there is no terminal any more.
    mutating func run() -> LineEdit.Outcome {
        while true {
            while !ahead.isEmpty {
                switch edit.press(ahead.removeFirst()) {
                case nil: break
                case .suspend:
                    leave()
                    terminal.stop()
                case .clear:
                    painter.forget()
                    terminal.write("\u{1B}[H\u{1B}[2J")
                case .openEditor: openEditor()
                case let outcome?:
                    leave(outcome == .cancelled ? "^C" : "")
                    return outcome
                }
            }
            show()
            // What was typed is seen at once; what it means may take a moment, and waits until the fingers do.
            if !isHintKnown, terminal.isQuiet(milliseconds: Self.pause) {
                let line = edit.shown
                hint = (line.text, line.cursor, assistance.hint(line.text, line.cursor))
                show()
            }
            switch terminal.next(&keys) {
            case .keys(let pressed): ahead = pressed
            case .changed:
                let size = Terminal.size(terminal.output)?.columns ?? 80
                terminal.write(painter.erase(columns: size))
            case .closed:
                terminal.write(painter.leave())
                return .end
            }
        }
    }

    /// Lets the person go on in an editor of files. A line that may hold somebody's number is not written anywhere.
    private mutating func openEditor() {
        edit.settle()
        let text = edit.buffer.text
        guard let editor = assistance.fileEditor, !text.mayHoldPersonalNumber else { return terminal.write("\u{7}") }
        leave()
        terminal.end()
        let edited = editor.edit(text)
        terminal.begin()
        if let edited { edit.replace(with: edited) }
    }

    /// Shows the line for the last time, a mark behind it, and goes below it.
    private mutating func leave(_ mark: String = "") {
        show(isLast: true)
        terminal.write(mark + painter.leave())
    }

    /// Brings the screen up to date; for the last time without what is only of use while typing, the cursor at the line's end.
    private mutating func show(isLast: Bool = false) {
        guard let size = Terminal.size(terminal.output) else { return }
        if isLast { edit.settle() }
        var line = edit.shown
        if isLast { line.toEnd() }
        let frame = Frame(
            prompts, line, suggestion: isLast ? "" : edit.suggestion, below: isLast ? [] : below(line, size),
            size: size,
            style: style)
        terminal.write(painter.paint(frame))
    }

    /// What stands under the line: what is searched for, the menu, or what the line means so far.
    private func below(_ line: LineBuffer, _ size: (columns: Int, rows: Int)) -> [String] {
        if let search = edit.search {
            let words = assistance.words()
            let failed = search.failed ? "  (\(words.notFound))" : ""
            return [
                style.marked(
                    "\(words.search): \(search.query)\(failed)".singleLine.shortened(to: size.columns - 1), .dim)
            ]
        }
        if let menu = edit.menu {
            return menu.rows(columns: size.columns, limit: max(1, min(size.rows - 3, 12)), style: style)
        }
        // Without marks a suggestion could not be told from what was typed: it stands below.
        if !style.isColored, !edit.suggestion.isEmpty {
            return ["-> \(line.text)\(edit.suggestion)".singleLine.shortened(to: size.columns - 1)]
        }
        guard let hint = hint.text else { return [] }
        return [style.marked(hint.singleLine.shortened(to: size.columns - 1), .dim)]
    }

    /// Whether the hint is that of the line as it stands, or none is shown.
    private var isHintKnown: Bool {
        let line = edit.shown
        return edit.search != nil || edit.menu != nil || hint.cursor == line.cursor && hint.line == line.text
    }
}
