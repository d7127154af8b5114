import Console
import Language
import Operations
import Outreach

/// Asks for what a command lacks, value by value, where a person is at a terminal.
struct GuidedEntry {
    /// The words as they were typed, without the general options.
    let words: [String]
    /// What they name, and which of its values are missing, positional ones first.
    private let place: CommandPlace
    let missing: [CommandTree.Parameter]

    /// What the words of a command lack; nil if they lack nothing, or are wrong in another way.
    init?(_ words: [String]) {
        var place = CommandPlace()
        var rest = words[...]
        while let word = rest.first, place.enter(word) { rest = rest.dropFirst() }
        guard place.node.nodes.isEmpty, !place.path.isEmpty else { return nil }
        let options = place.node.arguments.filter { $0.kind != .positional }
        var seen: Set<String> = []
        var values = 0
        var index = rest.startIndex
        while index < rest.endIndex {
            let word = rest[index]
            index += 1
            guard word.hasPrefix("--") else {
                values += 1
                continue
            }
            let name = word.dropFirst(2).prefix { $0 != "=" }
            guard let option = options.first(where: { $0.names.contains(String(name)) }) else { return nil }
            seen.insert(option.names.first ?? "")
            guard option.kind == .option, !word.contains("=") else { continue }
            guard index < rest.endIndex, !rest[index].hasPrefix("--") else { return nil }
            index += 1
        }
        let positional = place.node.arguments.filter { $0.kind == .positional && !$0.isOptional }
        // A new record is read by the campaign, not by the grammar: what it must say is known of its noun.
        let isNew = place.path.count == 2 && place.path[1].english == "add"
        let noun = NounKind(rawValue: place.path[0].english)
        // Facts and events have verbs of their own, which know what is usual.
        let fields = isNew && noun?.isFact == false && noun != .event ? noun?.requiredFields ?? [] : []
        let needed = options.filter { option in
            let name = option.names.first ?? ""
            return !seen.contains(name) && (!option.isOptional || fields.contains(name.replacing("-", with: "_")))
        }
        missing = Array(positional.dropFirst(values)) + needed
        guard !missing.isEmpty else { return nil }
        self.words = words
        self.place = place
    }

    /// The whole command when every value was given: `<` goes back to the one before, `?` lists what can be said, Enter takes what
    /// stands in brackets.
    ///
    /// - Throws: `Failure` if the person gave up; nothing was done then.
    func complete(_ asker: any Asker, in language: DisplayLanguage, names: NameBook?, tell: (String) -> Void)
        throws(Failure) -> [String]
    {
        var answers = [String](repeating: "", count: missing.count)
        var index = 0
        while index < missing.count {
            let parameter = missing[index]
            let usual = answers[index].isEmpty ? usual(parameter, language) : answers[index]
            let values = ValueCompletion(language: language, names: names)
            let noun = place.path.first?.english ?? ""
            let answer = asker.answer(prompt: prompt(parameter, usual, language)) { typed in
                values.candidates(parameter.value, of: noun, typed)
            }
            switch answer {
            case .line(let line):
                // Tab puts what has a space in quotes.
                let quoted = line.trimmed.hasPrefix("\"") ? (try? splitLine(line)) ?? [] : []
                let text = quoted.count == 1 ? quoted[0] : line.trimmed
                if text == "<" {
                    index = max(0, index - 1)
                } else if text == "?" {
                    for value in values.candidates(parameter.value, of: noun, "").prefix(20) {
                        tell("  \(value.text)  \(value.meaning)")
                    }
                } else if !text.isEmpty || usual != nil {
                    answers[index] = text.isEmpty ? usual ?? "" : text
                    index += 1
                }
            case .cancelled, .end, .overlong:
                throw Failure(.interrupted, "interrupted", .protection(.notConfirmed))
            }
        }
        return words
            + zip(missing, answers).flatMap { parameter, answer in
                parameter.kind == .positional ? [answer] : [parameter.option(in: language), answer]
            }
    }

    private func prompt(_ parameter: CommandTree.Parameter, _ usual: String?, _ language: DisplayLanguage) -> String {
        let meaning = parameter.help?.text(in: language) ?? parameter.value?.text(in: language) ?? ""
        return meaning + (usual.map { " [\($0)]" } ?? "") + ": "
    }

    /// What is most often meant.
    private func usual(_ parameter: CommandTree.Parameter, _ language: DisplayLanguage) -> String? {
        switch parameter.value {
        case .date: Word("today", "hari ini").text(in: language)
        case .week: Word("this week", "minggu ini").text(in: language)
        default: nil
        }
    }
}
