import ArgumentParser

/// Finds and reads commands by the types of the grammar alone, without building the whole tree: start-up has no time for it.
enum Grammar {
    /// Reads the words of a command.
    ///
    /// - Throws: the parser's error; `Misunderstanding` explains it.
    static func command(_ words: [String]) throws -> any ParsableCommand {
        var type: any ParsableCommand.Type = Root.self
        var rest = words[...]
        while let word = rest.first, let child = child(word, of: type) {
            type = child
            rest = rest.dropFirst()
        }
        return try type.parseAsRoot(Grammar.joined(Array(rest)))
    }

    /// The words with a negative number joined to its option: `--latitude -2.13` is `--latitude=-2.13`. Alone it would
    /// be taken for an option itself.
    private static func joined(_ words: [String]) -> [String] {
        words.reduce(into: []) { joined, word in
            let isNegative = word.first == "-" && word.dropFirst().first.map { $0.isNumber || $0 == "." } ?? false
            if isNegative, let option = joined.last, option.hasPrefix("--"), option != "--", !option.contains("=") {
                joined[joined.count - 1] = option + "=" + word
            } else {
                joined.append(word)
            }
        }
    }

    private static func child(_ word: String, of type: any ParsableCommand.Type) -> (any ParsableCommand.Type)? {
        type.configuration.subcommands.first { child in
            child.configuration.commandName == word || child.configuration.aliases.contains(word)
        }
    }
}
