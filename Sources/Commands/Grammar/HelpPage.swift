import Console
import Language

/// The help of a command in the session's language.
struct HelpPage {
    let language: DisplayLanguage
    /// Whether the page is for a session, where the program's name is not typed.
    let isInSession: Bool
    /// Columns of the terminal; nil where lines are not cut.
    var width: Int?

    private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

    /// The page for the words of a command, as far as they name one; the overview for none.
    func text(for words: [String]) throws(Misunderstanding) -> String {
        if ["all", "semua"].contains(words.first), words.count == 1 { return everything }
        var place = CommandPlace()
        for word in words {
            guard !place.enter(word) else { continue }
            let found = search(words.joined(separator: " "))
            guard !found.isEmpty else { throw Misunderstanding(unknown: word, at: place) }
            return ([say(.session(.helpFound(words.joined(separator: " ").printable))) + ":"] + columns(found))
                .joined(separator: "\n")
        }
        return place.path.isEmpty ? overview : page(place)
    }

    /// The commands that speak of a phrase in either language: in their names, their help, or that of what they take.
    private func search(_ phrase: String) -> [(String, String)] {
        let wanted = phrase.lowercased().split(separator: " ")
        var found: [(String, String)] = []
        func visit(_ node: CommandTree.Node, _ path: [String]) {
            let texts = [node.help] + node.arguments.flatMap { [$0.help] }
            let spoken = texts.compactMap(\.self).flatMap { help in
                DisplayLanguage.allCases.map { help.text(in: $0).lowercased() }
            }
            let names = [node.english, node.indonesian] + node.arguments.flatMap(\.names)
            if node.nodes.isEmpty, wanted.allSatisfy({ word in (spoken + names).contains { $0.contains(word) } }) {
                found.append((prefix + path.joined(separator: " "), node.help?.text(in: language) ?? ""))
            }
            for child in node.nodes { visit(child, path + [child.name(in: language)]) }
        }
        visit(CommandTree.shared.root, [])
        return found
    }

    /// The commands by topic, on one screen.
    private var overview: String {
        var lines = ["Sosialisasi - \(CommandTree.shared.root.help?.text(in: language) ?? "")", ""]
        lines += columns(
            HelpTopic.allCases.map { topic in
                let names = topic.commands.compactMap { CommandTree.shared.root.child($0)?.name(in: language) }
                let leaving = topic == .session && isInSession ? [language == .english ? "quit" : "keluar"] : []
                return (
                    topic.name.text(in: language),
                    (names + [help].filter { _ in topic == .session } + leaving).joined(separator: "  ")
                )
            })
        let command = "\(prefix)\(help)"
        lines += ["", say(.helpMore("\(command) \(language == .english ? "event" : "acara")"))]
        lines.append(
            say(
                .helpAll(
                    "\(command) \(language == .english ? "all" : "semua")",
                    "\(command) \(language == .english ? "clash" : "bentrok")")))
        return lines.joined(separator: "\n")
    }

    /// All commands with what they do, and the general options.
    private var everything: String {
        var lines = ["Sosialisasi - \(CommandTree.shared.root.help?.text(in: language) ?? "")", ""]
        lines.append("\(say(.commands)):")
        lines += columns(
            CommandTree.shared.root.nodes.map { ($0.name(in: language), $0.help?.text(in: language) ?? "") }
                + [(help, HelpText.help.text(in: language))]
                + (isInSession ? [(language == .english ? "quit" : "keluar", HelpText.leave.text(in: language))] : []))
        lines += ["", "\(say(.generalOptions)):"] + generalOptions
        lines += ["", say(.helpMore("\(prefix)\(help) \(language == .english ? "event" : "acara")"))]
        return lines.joined(separator: "\n")
    }

    private var help: String { language == .english ? "help" : "bantuan" }

    private var prefix: String { isInSession ? "" : "sosialisasi " }

    private func page(_ place: CommandPlace) -> String {
        let node = place.node
        let command = prefix + place.name(in: language)
        let alias = place.name(in: language == .english ? .indonesian : .english)
        var lines = ["\(command) - \(node.help?.text(in: language) ?? "")", say(.aliasNote(alias)), ""]
        if !node.nodes.isEmpty {
            lines.append("\(say(.commands)):")
            lines += columns(node.nodes.map { ($0.name(in: language), $0.help?.text(in: language) ?? "") })
            return lines.joined(separator: "\n")
        }
        lines.append("\(say(.usage)): \(command) \(usage(node))")
        let positional = node.arguments.filter { $0.kind == .positional }
        if !positional.isEmpty {
            lines += ["", "\(say(.arguments)):"] + columns(positional.map { (value($0), meaning($0)) })
        }
        let options = node.arguments.filter { $0.kind != .positional }
        if !options.isEmpty {
            lines += ["", "\(say(.options)):"]
            lines += columns(
                options.map { ($0.option(in: language) + ($0.kind == .flag ? "" : " " + value($0)), meaning($0)) })
        }
        return lines.joined(separator: "\n")
    }

    private func value(_ parameter: CommandTree.Parameter) -> String {
        parameter.value?.text(in: language) ?? ""
    }

    private func meaning(_ parameter: CommandTree.Parameter) -> String {
        let text = parameter.help?.text(in: language) ?? ""
        return parameter.isRepeating ? "\(text) (\(say(.orMore)))" : text
    }

    private func usage(_ node: CommandTree.Node) -> String {
        node.arguments.map { parameter in
            let text =
                switch parameter.kind {
                case .positional: value(parameter)
                case .flag: parameter.option(in: language)
                case .option: "\(parameter.option(in: language)) \(value(parameter))"
                }
            let more = parameter.isRepeating ? " ..." : ""
            return parameter.isOptional ? "[\(text)\(more)]" : text + more
        }.joined(separator: " ")
    }

    private var generalOptions: [String] {
        let valued = GlobalOptions.valued.map { option in
            (
                "--\(language == .english ? option.english : option.indonesian) \(option.value.text(in: language))",
                option.text.text(in: language)
            )
        }
        let flags = GlobalOptions.flags.map { option in
            ("--\(language == .english ? option.english : option.indonesian)", option.text.text(in: language))
        }
        return columns(valued + flags)
    }

    private func columns(_ rows: [(String, String)]) -> [String] {
        let names = rows.map(\.0.columns).max() ?? 0
        let room = width.map { max(20, $0 - names - 5) }
        return rows.flatMap { name, meaning in
            meaning.wrapped(to: room).enumerated().map { index, part in
                "  " + (index == 0 ? name : "").padded(to: names, on: .right) + "  " + part
            }
        }
    }
}
