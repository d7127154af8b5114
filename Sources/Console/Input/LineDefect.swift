/// Why a line could not be split into words.
package enum LineDefect: Error, Hashable, Sendable {
    /// A quote that is not closed, and its column counted from 1. A reader asks for more lines.
    case openQuote(Character, column: Int)
    /// A backslash at the very end, which continues the line with the next one.
    case openEscape
}
