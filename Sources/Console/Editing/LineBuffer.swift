/// A text with a cursor in it, and how it can be edited. Characters are those that a person sees: a joined emoji or a letter with
/// its accents is one, also when its parts arrive one by one.
struct LineBuffer: Hashable {
    /// The text before the cursor.
    private(set) var before = ""
    /// The text from the cursor on.
    private(set) var after = ""
    /// What was deleted last by more than a character.
    private var cut = ""
    private var earlier: [Version] = []
    /// Whether the next typed character belongs to the last step of undo.
    private var isTyping = false

    private struct Version: Hashable {
        let before: String
        let after: String
    }

    /// A step back is kept for so many edits.
    private static let depth = 200

    init(_ text: String = "") { before = text }

    /// The whole text.
    var text: String { before + after }
    /// The cursor as an offset in UTF-8.
    var cursor: Int { before.utf8.count }
    var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// Puts text before the cursor.
    mutating func insert(_ text: String) {
        if !isTyping { keep() }
        isTyping = text.count == 1 && text != " "
        before += text
    }

    /// Another text in the place of this, the cursor at its end.
    mutating func replace(with text: String) { set(text, "") }

    /// Replaces so many scalars before the cursor.
    mutating func replace(last count: Int, with text: String) {
        let kept = String(before.unicodeScalars.dropLast(count))
        set(kept + text, after)
    }

    mutating func left() { move(to: before.dropLast(), moved: before.suffix(1)) }
    mutating func right() { go(by: after.prefix(1)) }
    mutating func toStart() { move(to: "", moved: before[...]) }
    mutating func toEnd() { go(by: after[...]) }

    mutating func wordLeft() {
        let kept = Self.beforeWord(before)
        move(to: kept, moved: before[kept.endIndex...])
    }

    mutating func wordRight() { go(by: Self.throughWord(after)) }

    /// To the beginning or the end of the line among several that the cursor is on.
    mutating func toStartOfLine() {
        guard let lineBreak = before.lastIndex(of: "\n") else { return toStart() }
        let kept = before[...lineBreak]
        move(to: kept, moved: before[kept.endIndex...])
    }

    mutating func toEndOfLine() { go(by: after.prefix { $0 != "\n" }) }

    /// To the line above, as far to the right as it goes; false on the first.
    mutating func up() -> Bool {
        guard let lineBreak = before.lastIndex(of: "\n") else { return false }
        let columns = before[before.index(after: lineBreak)...].columns
        let above = before[..<lineBreak]
        let start = above.lastIndex(of: "\n").map { above.index(after: $0) } ?? above.startIndex
        let kept = above[..<Self.index(in: above[start...], columns)]
        move(to: kept, moved: before[kept.endIndex...])
        return true
    }

    /// To the line below; false on the last.
    mutating func down() -> Bool {
        guard let lineBreak = after.firstIndex(of: "\n") else { return false }
        let columns = before[(before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex)...]
            .columns
        let below = after[after.index(after: lineBreak)...].prefix { $0 != "\n" }
        go(by: after[..<Self.index(in: below, columns)])
        return true
    }

    mutating func deleteBefore() { if !before.isEmpty { set(String(before.dropLast()), after) } }
    mutating func deleteAfter() { if !after.isEmpty { set(before, String(after.dropFirst())) } }
    mutating func deleteToStart() { cutOut(before[...], leaving: "", after) }
    mutating func deleteToEnd() { cutOut(after[...], leaving: before, "") }

    /// Deletes back to the last white space.
    mutating func deleteWordBefore() {
        let spaces = before.reversed().prefix { $0.isWhitespace }.count
        let word = before.dropLast(spaces).reversed().prefix { !$0.isWhitespace }.count
        cutOut(before.suffix(spaces + word), leaving: String(before.dropLast(spaces + word)), after)
    }

    /// Deletes back to the beginning of a word of letters and digits.
    mutating func deletePartBefore() {
        let kept = Self.beforeWord(before)
        cutOut(before[kept.endIndex...], leaving: String(kept), after)
    }

    /// Deletes to the end of a word of letters and digits.
    mutating func deletePartAfter() {
        let part = Self.throughWord(after)
        cutOut(part, leaving: before, String(after[part.endIndex...]))
    }

    /// Puts back what was deleted last.
    mutating func yank() { if !cut.isEmpty { set(before + cut, after) } }

    /// Swaps the characters around the cursor; at the end the last two.
    mutating func transpose() {
        guard before.count >= (after.isEmpty ? 2 : 1) else { return }
        var text = before
        var rest = after
        let second = rest.isEmpty ? text.removeLast() : rest.removeFirst()
        let first = text.removeLast()
        set(text + String(second) + String(first), rest)
    }

    /// Takes the last edit back.
    mutating func undo() {
        guard let version = earlier.popLast() else { return }
        (before, after) = (version.before, version.after)
        isTyping = false
    }

    private mutating func set(_ before: String, _ after: String) {
        keep()
        (self.before, self.after) = (before, after)
        isTyping = false
    }

    private mutating func cutOut(_ part: Substring, leaving before: String, _ after: String) {
        guard !part.isEmpty else { return }
        let text = String(part)
        set(before, after)
        cut = text
    }

    private mutating func keep() {
        if earlier.count == Self.depth { earlier.removeFirst() }
        earlier.append(Version(before: before, after: after))
    }

    private mutating func move(to kept: Substring, moved: Substring) {
        (before, after) = (String(kept), moved + after)
        isTyping = false
    }

    private mutating func go(by part: Substring) {
        (before, after) = (before + part, String(after[part.endIndex...]))
        isTyping = false
    }

    private static func beforeWord(_ text: String) -> Substring {
        var rest = text[...]
        while let last = rest.last, !last.isPartOfWord { rest.removeLast() }
        while let last = rest.last, last.isPartOfWord { rest.removeLast() }
        return rest
    }

    private static func throughWord(_ text: String) -> Substring {
        let gap = text.prefix { !$0.isPartOfWord }
        return text[..<text[gap.endIndex...].prefix { $0.isPartOfWord }.endIndex]
    }

    /// The place in one line that is so many columns from its start, or its end.
    private static func index(in line: Substring, _ columns: Int) -> Substring.Index {
        var width = 0
        var index = line.startIndex
        while index < line.endIndex, width < columns {
            width += DisplayWidth.columns(of: line[index])
            index = line.index(after: index)
        }
        return index
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" }
}
