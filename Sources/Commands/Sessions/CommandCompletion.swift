import Console
import Language

/// The words that can stand at the cursor: commands, verbs and options with what they mean.
struct CommandCompletion {
    let language: DisplayLanguage

    /// The candidates for the last word of the line up to the cursor.
    func candidates(for line: String, cursor: Int) -> [Candidate] {
        let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
        let words = (try? splitLine(before)) ?? []
        let isNewWord = before.last?.isWhitespace ?? true
        let typed = isNewWord ? "" : (words.last ?? "")
        var node = CommandTree.shared.root
        for word in isNewWord ? words : Array(words.dropLast()) {
            if let child = node.child(word) { node = child }
        }
        var found =
            node.nodes.isEmpty || typed.hasPrefix("-")
            ? options(of: node) : node.nodes.map { Candidate($0.name(in: language), $0.help?.text(in: language) ?? "") }
        if words.count == (isNewWord ? 0 : 1), !typed.hasPrefix("-") {
            found.append(Candidate(language == .english ? "help" : "bantuan", HelpText.help.text(in: language)))
            found.append(Candidate(language == .english ? "quit" : "keluar", HelpText.leave.text(in: language)))
        }
        let fitting = found.filter { $0.text.hasPrefix(typed) }
        guard fitting.isEmpty, !typed.isEmpty else { return fitting }
        // The word of the other language completes as well.
        return node.nodes.flatMap { [$0.english, $0.indonesian] }.filter { $0.hasPrefix(typed) }.map { Candidate($0) }
    }

    private func options(of node: CommandTree.Node) -> [Candidate] {
        node.arguments.filter { $0.kind != .positional }.map {
            Candidate($0.option(in: language), $0.help?.text(in: language) ?? "")
        }
    }
}
