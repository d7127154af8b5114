import ArgumentParser
import Language
import Operations
import Outreach

/// Why a line is no command of the grammar: found by holding its words against the command tree.
struct Misunderstanding: Error {
    /// A phrase that names commands in the reader's language.
    typealias Told = @Sendable (DisplayLanguage) -> Phrase

    let what: Told
    let hint: Told
    /// The words with the nearest known one in the place of the one that is unknown, where there is one.
    private(set) var correction: [String]?

    /// The failure to show.
    func failure(in language: DisplayLanguage) -> Failure {
        Failure(.usage, "usage", what(language), hint: hint(language))
    }

    /// No command or verb has that name.
    init(unknown word: String, at place: CommandPlace) {
        let names = place.node.nodes.flatMap { [$0.english, $0.indonesian] }
        let nearest = closest(to: word, in: names + (place.path.isEmpty ? ["help", "bantuan"] : []))
        what = { language in
            place.path.isEmpty
                ? .unknownCommand(word.printable) : .unknownVerb(noun: place.name(in: language), word.printable)
        }
        hint = { language in nearest.map { .didYouMean($0) } ?? place.hint(in: language) }
    }

    private init(at place: CommandPlace, hint: Told? = nil, _ what: @escaping Told) {
        self.what = what
        self.hint = hint ?? { place.hint(in: $0) }
    }

    /// Finds the first thing about the words that the tree does not allow.
    init(_ words: [String]) {
        var place = CommandPlace()
        var rest = words[...]
        while let word = rest.first, !place.node.nodes.isEmpty {
            guard place.enter(word) else {
                self.init(unknown: word, at: place)
                let names = place.node.nodes.flatMap { [$0.english, $0.indonesian] }
                if let nearest = closest(to: word, in: names) {
                    correction = words.prefix(place.path.count) + [nearest] + rest.dropFirst()
                }
                return
            }
            rest = rest.dropFirst()
        }
        let found = place
        guard found.node.nodes.isEmpty else {
            self.init(at: found) { .missingVerb(noun: found.name(in: $0)) }
            return
        }
        self =
            Misunderstanding.inOptions(Array(rest), at: found)
            ?? Misunderstanding(at: found) { .notUnderstood(command: found.name(in: $0)) }
    }

    private static func inOptions(_ words: [String], at place: CommandPlace) -> Misunderstanding? {
        let options = place.node.arguments.filter { $0.kind != .positional }
        var seen: Set<String> = []
        var values: [String] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            guard word.hasPrefix("--"), word != "--" else {
                let isShort = word.hasPrefix("-") && word.utf8.count == 2 && Int(word) == nil
                if isShort { return unknownOption(word, options, place) }
                values.append(word)
                continue
            }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts.first ?? "")
            guard let option = options.first(where: { $0.names.contains(name) }) else {
                return unknownOption(word, options, place)
            }
            seen.insert(option.names.first ?? "")
            guard option.kind == .option, parts.count == 1 else { continue }
            guard index < words.count, !words[index].hasPrefix("--") else {
                return Misunderstanding(at: place) { _ in .missingValue(option: word) }
            }
            if option.value == .number, Double(words[index]) == nil {
                let value = words[index].printable
                return Misunderstanding(at: place) { _ in .notANumber(option: word, value) }
            }
            index += 1
            while option.isRepeating, index < words.count, !words[index].hasPrefix("-") { index += 1 }
        }
        if let missing = options.first(where: { !$0.isOptional && !seen.contains($0.names.first ?? "") }) {
            return Misunderstanding(at: place) { _ in
                .missingOption(missing.names.first ?? "", missing.names.last ?? "")
            }
        }
        return inValues(values, at: place)
    }

    private static func inValues(_ values: [String], at place: CommandPlace) -> Misunderstanding? {
        let positional = place.node.arguments.filter { $0.kind == .positional }
        if values.count < positional.count(where: { !$0.isOptional }),
            let missing = positional.dropFirst(values.count).first
        {
            return Misunderstanding(at: place) {
                .missingArgument(missing.value?.text(in: $0) ?? "", command: place.name(in: $0))
            }
        }
        if !positional.contains(where: \.isRepeating), let extra = values.dropFirst(positional.count).first?.printable {
            return Misunderstanding(at: place) { .unexpectedArgument(extra, command: place.name(in: $0)) }
        }
        for (argument, value) in zip(positional, values) where argument.value == .number && Int(value) == nil {
            let text = value.printable
            return Misunderstanding(at: place) {
                .notANumber(option: argument.value?.text(in: $0) ?? "", text)
            }
        }
        // A value that begins as an option does is taken for one.
        if let odd = values.first(where: { $0.hasPrefix("-") && $0 != "-" })?.printable {
            return Misunderstanding(at: place) { .unexpectedArgument(odd, command: place.name(in: $0)) }
        }
        return nil
    }

    private static func unknownOption(
        _ word: String, _ options: [CommandTree.Parameter], _ place: CommandPlace
    ) -> Misunderstanding {
        let general = GlobalOptions.valued.flatMap { [$0.english, $0.indonesian] }
        let name = String(word.drop { $0 == "-" }.prefix { $0 != "=" })
        let nearest = closest(to: name, in: options.flatMap(\.names) + general)
        let shown = word.printable
        let hint: Told = { language in nearest.map { .didYouMean("--" + $0) } ?? place.hint(in: language) }
        return Misunderstanding(at: place, hint: hint) { .unknownOption(shown, command: place.name(in: $0)) }
    }
}

/// Where in the command tree a line has come to.
struct CommandPlace: Sendable {
    private(set) var node = CommandTree.shared.root
    private(set) var path: [CommandTree.Node] = []

    /// Goes on to the command of that name; false if there is none.
    mutating func enter(_ word: String) -> Bool {
        guard let child = node.child(word) else { return false }
        node = child
        path.append(child)
        return true
    }

    /// The command's words in that language.
    func name(in language: DisplayLanguage) -> String { path.map { $0.name(in: language) }.joined(separator: " ") }

    /// Where to read on.
    func hint(in language: DisplayLanguage) -> Phrase {
        .hintHelp("\(language == .english ? "help" : "bantuan") \(name(in: language))".trimmed)
    }
}
