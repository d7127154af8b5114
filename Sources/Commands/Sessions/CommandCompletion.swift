import Console
import Language
import Operations
import Outreach

/// The words that can stand at the cursor with what they mean: commands, verbs, options, and the values that they take.
struct CommandCompletion {
    let language: DisplayLanguage
    /// What the campaign has names for; nil where no campaign is open.
    let names: NameBook?
    /// Lines by the short names that stand for them.
    let favourites: [String: String]

    init(language: DisplayLanguage, names: NameBook? = nil, favourites: [String: String] = [:]) {
        self.language = language
        self.favourites = favourites
        self.names = names
    }

    /// The candidates for the last word of the line up to the cursor.
    func candidates(for line: String, cursor: Int) -> [Candidate] {
        let place = LinePlace(line, cursor: cursor)
        let typed = place.typed
        switch place.expected {
        case .command(let node): return commands(of: node, typed, isFirst: place.isFirst)
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
            found += favourites.sorted { $0.key < $1.key }.map { Candidate($0.key, $0.value) }
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
}
