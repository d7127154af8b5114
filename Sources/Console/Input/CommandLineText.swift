/// The line that `splitLine` takes apart into these words: in quotes where they hold what would split them.
package func joinLine(_ words: [String]) -> String {
    words.map { $0.isEmpty || $0.needsQuotes ? "\"\($0.escapedForQuotes)\"" : $0 }.joined(separator: " ")
}

extension StringProtocol {
    /// Whether a line would split the word, or take something off it, if it stood there without quotes.
    var needsQuotes: Bool { contains { $0.isWhitespace || "\"\\#".contains($0) } || first == "'" }

    /// The word as it stands between quotation marks.
    var escapedForQuotes: String {
        reduce(into: "") { quoted, character in
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
    }
}
