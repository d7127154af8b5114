/// What a person pressed, whatever bytes their terminal sends for it.
enum Key: Hashable {
    /// Typed characters.
    case text(String)
    /// What a terminal that marks pasted text sent: line ends are `\n`, tabs spaces, other control characters are gone.
    case paste(String)
    case enter, lineBreak
    case left, right, up, down, home, end, wordLeft, wordRight
    case backspace, delete, deleteWordBefore, deletePartBefore, deletePartAfter, deleteToStart, deleteToEnd
    case yank, transpose, undo
    case complete, completeBack
    case searchBack, searchForward
    case clearScreen, openEditor, suspend, escape, cancel, endOfInput
    /// A key that means nothing here.
    case unknown
}
