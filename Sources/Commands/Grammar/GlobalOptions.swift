import Console
import Language
import Operations
import Outreach

/// The options that every command takes, before it or behind it.
struct GlobalOptions: Sendable, Equatable {
    var file: String?
    var language: DisplayLanguage?
    var actor: String?
    var format: OutputFormat?
    var color: ColorMode?
    var takesNoInput = false

    /// The options with a value: English name, Indonesian name, help, kind of value.
    static let valued: [(english: String, indonesian: String, text: HelpText, value: ValueName)] = [
        ("file", "berkas", .globalFile, .file), ("format", "format", .globalFormat, .format),
        ("lang", "bahasa", .globalLanguage, .language), ("as", "sebagai", .globalActor, .name),
        ("color", "warna", .globalColor, .mode),
    ]
    /// The options without one.
    static let flags: [(english: String, indonesian: String, text: HelpText)] = [
        ("no-input", "tanpa-tanya", .globalNoInput)
    ]

    /// Takes the general options out of the words of a command.
    ///
    /// - Returns: the words that are left.
    mutating func take(from words: [String]) throws(Failure) -> [String] {
        var left: [String] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            guard word.hasPrefix("--"), word != "--" else {
                if word == "--" {
                    left += words[(index - 1)...]
                    break
                }
                left.append(word)
                continue
            }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts.first ?? "")
            if GlobalOptions.flags.contains(where: { $0.english == name || $0.indonesian == name }) {
                takesNoInput = true
            } else if let option = GlobalOptions.valued.first(where: { $0.english == name || $0.indonesian == name }) {
                let value: String
                if parts.count == 2 {
                    value = String(parts[1])
                } else if index < words.count {
                    value = words[index]
                    index += 1
                } else {
                    throw Failure(.usage, "usage.value", .missingValue(option: word))
                }
                try set(option.english, value)
            } else {
                left.append(word)
            }
        }
        return left
    }

    private mutating func set(_ option: String, _ value: String) throws(Failure) {
        func refuse(_ allowed: [String]) -> Failure {
            let names = GlobalOptions.valued.first { $0.english == option }
            return Failure(option: Word(option, names?.indonesian), value, allowed: allowed.map { Word($0) })
        }
        switch option {
        case "file": file = value
        case "as": actor = value.printable
        case "format":
            guard let format = OutputFormat(word: value) else { throw refuse(OutputFormat.allCases.map(\.rawValue)) }
            self.format = format
        case "lang":
            guard let language = DisplayLanguage(word: value) else { throw refuse(["id", "en"]) }
            self.language = language
        default:
            guard let mode = ColorMode(rawValue: value) else { throw refuse(ColorMode.allCases.map(\.rawValue)) }
            color = mode
        }
    }
}
