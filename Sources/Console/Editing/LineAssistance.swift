/// What the editor asks while a line is typed.
package struct LineAssistance {
    /// The candidates for the word before the cursor.
    package var complete: Completer
    /// What the line means so far, in a few words that are shown below it; nil for nothing.
    package var hint: (_ line: String, _ cursor: Int) -> String?
    /// The editor of files that a long line can be taken into; nil for none.
    package var fileEditor: FileEditor?
    /// The editor's own few words in the language of the session.
    package var words: () -> EditorWords

    /// Assistance.
    package init(
        complete: @escaping Completer, hint: @escaping (_ line: String, _ cursor: Int) -> String? = { _, _ in nil },
        fileEditor: FileEditor? = nil, words: @escaping () -> EditorWords = { EditorWords() }
    ) {
        self.complete = complete
        self.hint = hint
        self.fileEditor = fileEditor
        self.words = words
    }
}

/// The words that the editor itself shows.
package struct EditorWords: Hashable, Sendable {
    /// Stands before what is searched for in the history.
    package var search: String
    /// Says that the history has no such line.
    package var notFound: String

    /// Words of a language.
    package init(search: String = "search", notFound: String = "not found") {
        self.search = search
        self.notFound = notFound
    }
}
