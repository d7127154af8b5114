/// A line while it is typed: what keys do to it, without a terminal. A value; the same keys give the same line.
struct LineEdit {
    private(set) var buffer: LineBuffer
    private(set) var menu: CandidateMenu?
    private(set) var search: HistorySearch?
    private var walk: HistoryWalk?
    /// Earlier lines, the latest last.
    private let history: [String]
    private let complete: Completer
    /// Whether a line is a command, which goes on while a quote is open; else it is an answer, taken as it is.
    private let isCommand: Bool

    /// What a key asks of the one who reads lines.
    enum Outcome: Hashable {
        /// The lines were entered, each a whole command.
        case entered([String])
        case cancelled, end
        /// The process is to stop, the screen to be cleared, the line to be taken into an editor of files.
        case suspend, clear, openEditor
    }

    init(
        _ text: String = "", history: [String] = [], complete: @escaping Completer = { _, _ in [] },
        isCommand: Bool = true
    ) {
        buffer = LineBuffer(text)
        self.history = history
        self.complete = complete
        self.isCommand = isCommand
    }

    /// The line as it is shown: with what a search has found, or the candidate that is chosen.
    var shown: LineBuffer {
        if let search { return search.found.map { LineBuffer($0) } ?? search.before }
        return menu?.line ?? buffer
    }

    /// How the latest earlier line that begins as this one goes on; empty where none does, and but at the line's end.
    var suggestion: String {
        guard search == nil, menu == nil, walk == nil, buffer.after.isEmpty, !buffer.isEmpty,
            let line = history.last(where: { $0.hasPrefix(buffer.before) && $0.utf8.count > buffer.before.utf8.count })
        else { return "" }
        return String(line.dropFirst(buffer.before.count))
    }

    /// Replaces the line, as an editor of files has left it.
    mutating func replace(with text: String) { buffer.replace(with: text) }

    /// Closes what was open beside the line, so that it stands as it is shown.
    mutating func settle() {
        buffer = shown
        (menu, search) = (nil, nil)
    }

    /// Does what a key does; something is returned if it is for others to do.
    mutating func press(_ key: Key) -> Outcome? {
        let wasOpen = menu != nil
        if search != nil {
            if pressInSearch(key) { return nil }
        } else if menu != nil {
            if pressInMenu(key) { return nil }
        }
        if key != .up, key != .down { walk = nil }
        switch key {
        case .text("?") where canAsk && !wasOpen: ask()
        case .text(let text) where text.count > 1 && text.last == "?":
            // Fast fingers: several letters came as one.
            buffer.insert(String(text.dropLast()))
            return press(.text("?"))
        case .text(let text), .paste(let text): buffer.insert(text)
        case .lineBreak: buffer.insert("\n")
        case .enter: return enter()
        case .left: buffer.left()
        case .right: if !takeSuggestion({ $0.toEnd() }) { buffer.right() }
        case .wordRight: if !takeSuggestion({ $0.wordRight() }) { buffer.wordRight() }
        case .end: if !takeSuggestion({ $0.toEnd() }) { buffer.toEndOfLine() }
        case .wordLeft: buffer.wordLeft()
        case .home: buffer.toStartOfLine()
        case .up: if !buffer.up() { recall(isEarlier: true) }
        case .down: if !buffer.down() { recall(isEarlier: false) }
        case .backspace: buffer.deleteBefore()
        case .delete: buffer.deleteAfter()
        case .deleteWordBefore: buffer.deleteWordBefore()
        case .deletePartBefore: buffer.deletePartBefore()
        case .deletePartAfter: buffer.deletePartAfter()
        case .deleteToStart: buffer.deleteToStart()
        case .deleteToEnd: buffer.deleteToEnd()
        case .yank: buffer.yank()
        case .transpose: buffer.transpose()
        case .undo: buffer.undo()
        case .complete, .completeBack: completeWord()
        case .searchBack, .searchForward: search = HistorySearch(from: buffer, in: history)
        case .endOfInput:
            if buffer.isEmpty { return .end }
            buffer.deleteAfter()
        case .cancel: return .cancelled
        case .suspend: return .suspend
        case .clearScreen: return .clear
        case .openEditor: return .openEditor
        case .escape, .unknown: break
        }
        return nil
    }

    /// A step in the search that is open; false if the key ended it and has still to be taken.
    private mutating func pressInSearch(_ key: Key) -> Bool {
        switch key {
        case .text(let text): search?.type(text, in: history)
        case .backspace: search?.backspace(in: history)
        case .searchBack, .up: search?.earlier(in: history)
        case .searchForward, .down: search?.later(in: history)
        case .escape: search = nil
        case .suspend, .clearScreen: return false
        case .unknown: break
        default:
            settle()
            return false
        }
        return true
    }

    /// A step in the menu that is open; false if the key closed it and has still to be taken.
    private mutating func pressInMenu(_ key: Key) -> Bool {
        switch key {
        case .complete, .down: menu?.choose(next: true)
        case .completeBack, .up: menu?.choose(next: false)
        case .escape: menu = nil
        case .enter where menu?.chosen != nil:
            settle()
            if buffer.after.isEmpty { buffer.insert(" ") }
        case .enter where menu?.isHelp ?? false:
            settle()
            buffer.insert("?")
            return false
        case .suspend, .clearScreen: return false
        default:
            settle()
            return false
        }
        return true
    }

    /// Enters the line if it is whole; goes on in a new one if a quote is open or a backslash stands at the end.
    private mutating func enter() -> Outcome? {
        guard isCommand else {
            return .entered(buffer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
        let (commands, rest) = wholeCommands(in: buffer.text)
        guard rest != nil else { return .entered(commands) }
        buffer.toEnd()
        buffer.insert("\n")
        return nil
    }

    /// Takes of the suggestion what a step from its beginning goes over; false if there is none.
    private mutating func takeSuggestion(_ step: (inout LineBuffer) -> Void) -> Bool {
        var rest = LineBuffer(suggestion)
        guard !rest.isEmpty else { return false }
        rest.toStart()
        step(&rest)
        buffer.insert(rest.before)
        return true
    }

    private mutating func recall(isEarlier: Bool) {
        var walk = walk ?? HistoryWalk(buffer.text, in: history)
        let shown = buffer.text
        let line = isEarlier ? walk.earlier(in: history, than: shown) : walk.later(in: history, than: shown)
        self.walk = walk
        if let line { buffer.replace(with: line) }
    }

    /// Whether `?` asks what can stand here: at the beginning of a word, or of an answer.
    private var canAsk: Bool {
        guard isCommand else { return buffer.isEmpty }
        return (buffer.isEmpty || buffer.before.last?.isWhitespace ?? true) && (try? splitLine(buffer.before)) != nil
    }

    /// Lists what can stand here; where nothing is known, `?` is a letter like others.
    private mutating func ask() {
        let candidates = complete(buffer.text, buffer.cursor)
        if candidates.isEmpty { buffer.insert("?") } else { menu = CandidateMenu(candidates, at: buffer, isHelp: true) }
    }

    private mutating func completeWord() {
        let completion = Completion(
            before: buffer.before, candidates: complete(buffer.text, buffer.cursor))
        if completion.replaced > 0 || !completion.inserted.isEmpty {
            buffer.replace(last: completion.replaced, with: completion.inserted)
        }
        if !completion.listed.isEmpty { menu = CandidateMenu(completion.listed, at: buffer) }
    }
}

/// The commands of a text, which end with its lines unless a quote is open or a backslash stands at the end, and what is left of
/// one that is not whole; nil for nothing.
func wholeCommands(in text: String) -> (commands: [String], rest: String?) {
    var commands: [String] = []
    var open: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let command = open.map { $0 + "\n" + line } ?? String(line)
        if (try? splitLine(command)) != nil {
            commands.append(command)
            open = nil
        } else {
            open = command
        }
    }
    return (commands, open)
}
