import Console

/// Where in a command the cursor stands.
struct LinePlace {
    enum Expected {
        case command(CommandTree.Node)
        case option(CommandTree.Node)
        /// A value, of the noun whose command it is, after what stands before it in the same word.
        case value(CommandTree.Parameter, of: String, after: String)
    }

    let expected: Expected
    /// The word that the cursor stands behind, without quotes; empty after a space.
    let typed: String
    /// Whether it is the first word of the line.
    let isFirst: Bool

    /// The place in a line up to the cursor, an offset in its UTF-8.
    init(_ line: String, cursor: Int) {
        let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
        // A quotation mark that is still open ends with the line.
        let closed = ["", "\"", "'"].lazy.compactMap { try? splitLine(before + $0) }
        let words = closed.first ?? []
        let isNewWord = (before.last?.isWhitespace ?? true) && (try? splitLine(before)) != nil
        self.init(isNewWord ? words : Array(words.dropLast()), isNewWord ? "" : (words.last ?? ""))
    }

    private init(_ words: [String], _ typed: String) {
        self.typed = typed
        isFirst = words.isEmpty
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
                let option = Self.option(word, of: node)
                open = option?.kind == .option && !word.contains("=") ? option : nil
            } else if node.nodes.isEmpty {
                positions += 1
            }
        }
        if let open {
            expected = .value(open, of: noun, after: "")
        } else if typed.hasPrefix("--"), let equals = typed.firstIndex(of: "="),
            let option = Self.option(typed, of: node), option.kind == .option
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
