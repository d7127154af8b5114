import Language

/// What a reply is shown on.
package struct Screen: Hashable, Sendable {
    /// Whose words and marks are used.
    package var language: DisplayLanguage
    /// Columns of the terminal; nil where it is no terminal and nothing is cut.
    package var width: Int?
    package var style: Style

    /// A screen.
    package init(language: DisplayLanguage, width: Int? = nil, style: Style = .plain) {
        self.language = language
        self.width = width
        self.style = style
    }
}
