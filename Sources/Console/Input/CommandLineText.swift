/// The line that `splitLine` takes apart into these words: in quotes where they hold what would split them.
package func joinLine(_ words: [String]) -> String {
    words.map { word in
        let needsQuotes =
            word.isEmpty || word.contains { $0.isWhitespace || "\"\\#".contains($0) } || word.first == "'"
        guard needsQuotes else { return word }
        let inner = word.reduce(into: "") { quoted, character in
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return "\"\(inner)\""
    }.joined(separator: " ")
}
