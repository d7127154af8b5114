import ArgumentParser
import Language
import Operations
import Outreach

/// Why a line is no command of the grammar: found by holding its words against the command tree.
struct Misunderstanding: Error {
    let what: Phrase
    let hint: @Sendable (DisplayLanguage) -> Phrase

    /// No command or verb has that name.
    init(unknown word: String, in node: CommandTree.Node, path: [CommandTree.Node]) {
        let names = node.nodes.flatMap { [$0.english, $0.indonesian] } + (path.isEmpty ? ["help", "bantuan"] : [])
        let noun = path.map(\.english).joined(separator: " ")
        let alias = path.map(\.indonesian).joined(separator: " ")
        what = path.isEmpty ? .unknownCommand(word.printable) : .unknownVerb(noun: noun, word.printable)
        let nearest = closest(to: word, in: names)
        hint = { language in
            if let nearest { return .didYouMean(nearest) }
            return .hintHelp(language == .english ? "help \(noun)".trimmed : "bantuan \(alias)".trimmed)
        }
    }

    private init(_ what: Phrase, hint: @escaping @Sendable (DisplayLanguage) -> Phrase) {
        self.what = what
        self.hint = hint
    }

    /// Finds the first thing about the words that the tree does not allow; the parser's own word if it allows all.
    init(_ words: [String], parserMessage: String) {
        var node = CommandTree.shared.root
        var path: [CommandTree.Node] = []
        var rest = words[...]
        while let word = rest.first, !node.nodes.isEmpty {
            guard let child = node.child(word) else {
                self.init(unknown: word, in: node, path: path)
                return
            }
            node = child
            path.append(child)
            rest = rest.dropFirst()
        }
        let english = path.map(\.english).joined(separator: " ")
        let indonesian = path.map(\.indonesian).joined(separator: " ")
        let help: @Sendable (DisplayLanguage) -> Phrase = {
            .hintHelp($0 == .english ? "help \(english)" : "bantuan \(indonesian)")
        }
        if !node.nodes.isEmpty {
            self.init(.missingVerb(noun: english), hint: help)
        } else {
            self = Misunderstanding.inOptions(of: node, Array(rest), command: english, help: help)
                ?? Misunderstanding(.unexpectedArgument(parserMessage.printable, command: english), hint: help)
        }
    }

    private static func inOptions(
        of node: CommandTree.Node, _ words: [String], command: String, help: @escaping @Sendable (DisplayLanguage) -> Phrase
    ) -> Misunderstanding? {
        let options = node.arguments.filter { $0.kind != .positional }
        let positional = node.arguments.filter { $0.kind == .positional }
        var seen: Set<String> = []
        var values: [String] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            guard word.hasPrefix("--"), word != "--" else {
                if !(word.hasPrefix("-") && word.utf8.count == 2 && Int(word) == nil) {
                    values.append(word)
                    continue
                }
                return unknownOption(word, options, command, help)
            }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts.first ?? "")
            guard let option = options.first(where: { $0.names.contains(name) }) else {
                return unknownOption(word, options, command, help)
            }
            seen.insert(option.names.first ?? "")
            guard option.kind == .option, parts.count == 1 else { continue }
            guard index < words.count, !words[index].hasPrefix("--") else {
                return Misunderstanding(.missingValue(option: word), hint: help)
            }
            if option.value == .number, Double(words[index]) == nil {
                return Misunderstanding(.notANumber(option: name, words[index].printable), hint: help)
            }
            index += 1
            while option.isRepeating, index < words.count, !words[index].hasPrefix("-") { index += 1 }
        }
        if let missing = options.first(where: { !$0.isOptional && !seen.contains($0.names.first ?? "") }) {
            return Misunderstanding(
                .missingOption(missing.names.first ?? "", missing.names.last ?? ""), hint: help)
        }
        let needed = positional.count { !$0.isOptional }
        if values.count < needed, let missing = positional.dropFirst(values.count).first {
            return Misunderstanding(.missingArgument(missing.value?.rawValue.uppercased() ?? "", command: command), hint: help)
        }
        if values.count > positional.count, !positional.contains(where: \.isRepeating), let extra = values.dropFirst(positional.count).first {
            return Misunderstanding(.unexpectedArgument(extra.printable, command: command), hint: help)
        }
        for (argument, value) in zip(positional, values) where argument.value == .number && Int(value) == nil {
            return Misunderstanding(.notANumber(option: argument.value?.rawValue ?? "", value.printable), hint: help)
        }
        return nil
    }

    private static func unknownOption(
        _ word: String, _ options: [CommandTree.Parameter], _ command: String,
        _ help: @escaping @Sendable (DisplayLanguage) -> Phrase
    ) -> Misunderstanding {
        let general = GlobalOptions.valued.flatMap { [$0.english, $0.indonesian] }
        let name = String(word.drop { $0 == "-" }.prefix { $0 != "=" })
        let nearest = closest(to: name, in: options.flatMap(\.names) + general)
        return Misunderstanding(.unknownOption(word.printable, command: command)) { language in
            nearest.map { .didYouMean("--" + $0) } ?? help(language)
        }
    }

    /// The failure to show.
    func failure(in language: DisplayLanguage) -> Failure {
        Failure(.usage, "usage", what, hint: hint(language))
    }
}
