import Console
import Language
import Operations
import Outreach

/// The words that can stand at the cursor with what they mean: commands, verbs, options, and the values that they take.
struct CommandCompletion {
    let language: DisplayLanguage
    /// What the campaign has names for; nil where no campaign is open.
    let names: NameBook?

    init(language: DisplayLanguage, names: NameBook? = nil) {
        self.language = language
        self.names = names
    }

    /// The candidates for the last word of the line up to the cursor.
    func candidates(for line: String, cursor: Int) -> [Candidate] {
        let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
        // A quotation mark that is still open ends with the line.
        let words = (try? splitLine(before)) ?? (try? splitLine(before + "\"")) ?? []
        let isNewWord = (before.last?.isWhitespace ?? true) && (try? splitLine(before)) != nil
        let typed = isNewWord ? "" : (words.last ?? "")
        let complete = isNewWord ? words : Array(words.dropLast())
        let place = Place(complete, typed)
        switch place.expected {
        case .command(let node): return commands(of: node, typed, isFirst: complete.isEmpty)
        case .option(let node): return fitting(options(of: node), typed)
        case .value(let parameter, let noun, let prefix):
            let rest = String(typed.dropFirst(prefix.count))
            let values = ValueCompletion(language: language, names: names).candidates(parameter.value, of: noun, rest)
            return prefix.isEmpty ? values : values.map { Candidate(prefix + $0.text, $0.meaning) }
        }
    }

    private func commands(of node: CommandTree.Node, _ typed: String, isFirst: Bool) -> [Candidate] {
        var found = node.nodes.map { Candidate($0.name(in: language), $0.help?.text(in: language) ?? "") }
        if isFirst {
            found.append(Candidate(language == .english ? "help" : "bantuan", HelpText.help.text(in: language)))
            found.append(Candidate(language == .english ? "quit" : "keluar", HelpText.leave.text(in: language)))
        }
        let fitting = fitting(found, typed)
        guard fitting.isEmpty, !typed.isEmpty else { return fitting }
        // The word of the other language completes as well.
        return node.nodes.flatMap { [$0.english, $0.indonesian] }.filter { $0.hasPrefix(typed) }.map { Candidate($0) }
    }

    private func fitting(_ candidates: [Candidate], _ typed: String) -> [Candidate] {
        candidates.filter { $0.text.lowercased().hasPrefix(typed.lowercased()) }
    }

    private func options(of node: CommandTree.Node) -> [Candidate] {
        node.arguments.filter { $0.kind != .positional }.map {
            Candidate($0.option(in: language), $0.help?.text(in: language) ?? "")
        }
    }

    /// Where in a command the cursor stands.
    private struct Place {
        enum Expected {
            case command(CommandTree.Node)
            case option(CommandTree.Node)
            /// A value, of the noun whose command it is, after what stands before it in the same word.
            case value(CommandTree.Parameter, of: String, after: String)
        }

        let expected: Expected

        init(_ words: [String], _ typed: String) {
            var node = CommandTree.shared.root
            var noun = ""
            var positions = 0
            var open: CommandTree.Parameter?
            for word in words {
                if open != nil {
                    open = nil
                } else if let child = node.nodes.isEmpty ? nil : node.child(word) {
                    if noun.isEmpty { noun = child.english }
                    node = child
                } else if word.hasPrefix("--") {
                    let option = Place.option(word, of: node)
                    open = option?.kind == .option && !word.contains("=") ? option : nil
                } else if node.nodes.isEmpty {
                    positions += 1
                }
            }
            if let open {
                expected = .value(open, of: noun, after: "")
            } else if typed.hasPrefix("--"), let equals = typed.firstIndex(of: "="),
                let option = Place.option(typed, of: node), option.kind == .option
            {
                expected = .value(option, of: noun, after: String(typed[...equals]))
            } else if !node.nodes.isEmpty, !typed.hasPrefix("-") {
                expected = .command(node)
            } else {
                let positional = node.arguments.filter { $0.kind == .positional }
                let next = positions < positional.count ? positional[positions] : positional.last { $0.isRepeating }
                if let next, !typed.hasPrefix("-") {
                    expected = .value(next, of: noun, after: "")
                } else {
                    expected = .option(node)
                }
            }
        }

        private static func option(_ word: String, of node: CommandTree.Node) -> CommandTree.Parameter? {
            let name = word.dropFirst(2).prefix { $0 != "=" }
            return node.arguments.first { $0.kind != .positional && $0.names.contains(String(name)) }
        }
    }
}
