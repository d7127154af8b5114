import Console
import Language
import Outreach

/// What a user likes to have each time, from their configuration file: lines of `name = value`, with `#` before what is for people.
struct Preferences: Hashable, Sendable {
    /// One thing that can be set.
    enum Name: String, CaseIterable, Sendable {
        case language, format, color, actor, file, pager, timing

        /// The names in both languages.
        var word: Word {
            switch self {
            case .language: Word("language", "bahasa")
            case .format: Word("format")
            case .color: Word("color", "warna")
            case .actor: Word("actor", "pelaku")
            case .file: Word("file", "berkas")
            case .pager: Word("pager", "halaman")
            case .timing: Word("timing", "waktu")
            }
        }

        /// The words that are allowed; none where any text is.
        var allowed: [String] {
            switch self {
            case .language: DisplayLanguage.allCases.map(\.rawValue)
            case .format: OutputFormat.allCases.map(\.rawValue)
            case .color: ColorMode.allCases.map(\.rawValue)
            case .pager, .timing: ["on", "off"]
            case .actor, .file: []
            }
        }

        /// The name that is meant by a word of either language.
        init?(_ text: String) {
            guard let name = Name.allCases.first(where: { $0.word.english == text || $0.word.indonesian == text })
            else {
                return nil
            }
            self = name
        }
    }

    /// What was set; nothing for what is as usual.
    private(set) var values: [Name: String] = [:]
    /// Lines by the short name that stands for each.
    private(set) var favourites: [String: String] = [:]

    /// What stands before the short name of a favourite in the file.
    static let favourite = "favourite."

    /// A line of the file that says nothing: its number and text.
    struct Defect: Hashable, Sendable {
        let line: Int
        let text: String
    }

    init() {}

    /// The preferences of a file's text, and its lines that could not be read.
    static func read(_ text: String) -> (preferences: Preferences, defects: [Defect]) {
        var preferences = Preferences()
        var defects: [Defect] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = String(line).trimmed
            if content.isEmpty || content.hasPrefix("#") { continue }
            let parts = content.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                String($0).trimmed
            }
            if parts.count < 2 || !preferences.set(parts[0], parts[1]) {
                defects.append(Defect(line: index + 1, text: content.printable))
            }
        }
        return (preferences, defects)
    }

    /// Sets what has that name; an empty value makes it as usual again. False for a name or value that there is not.
    mutating func set(_ name: String, _ value: String) -> Bool {
        if name.hasPrefix(Self.favourite) {
            let short = String(name.dropFirst(Self.favourite.count))
            guard !short.isEmpty, !short.contains(where: \.isWhitespace),
                value.isEmpty || (try? splitLine(value)) != nil
            else { return false }
            favourites[short] = value.isEmpty ? nil : value
            return true
        }
        guard let name = Name(name) else { return false }
        guard value.isEmpty || name.allowed.isEmpty || name.allowed.contains(value) else { return false }
        values[name] = value.isEmpty ? nil : value
        return true
    }

    /// Whether what can be on or off is on.
    func isOn(_ name: Name, usually: Bool) -> Bool { values[name].map { $0 == "on" } ?? usually }

    /// The file's text: every name with what it is for, those that are as usual behind `#`.
    func text(in language: DisplayLanguage) -> String {
        var lines = ["# " + Phrase.session(.configuration).text(in: language), ""]
        for name in Name.allCases {
            let allowed = name.allowed.isEmpty ? "" : " (\(name.allowed.joined(separator: ", ")))"
            lines.append("# " + Phrase.session(.preference(name.rawValue)).text(in: language) + allowed)
            lines.append(values[name].map { "\(name.rawValue) = \($0)" } ?? "# \(name.rawValue) =")
            lines.append("")
        }
        lines.append("# " + Phrase.session(.preference("favourite")).text(in: language))
        lines += favourites.sorted { $0.key < $1.key }.map { "\(Self.favourite)\($0.key) = \($0.value)" }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension GlobalOptions {
    /// The options with what the user likes to have where nothing else is said.
    func preferring(_ preferences: Preferences, environment: [String: String]) -> GlobalOptions {
        var options = self
        let values = preferences.values
        options.language = language ?? values[.language].flatMap { DisplayLanguage(word: $0) }
        options.format = format ?? values[.format].flatMap { OutputFormat(word: $0) }
        options.color = color ?? values[.color].flatMap { ColorMode(rawValue: $0) }
        options.actor = actor ?? values[.actor]
        if environment["SOSIALISASI_FILE", default: ""].isEmpty { options.file = file ?? values[.file] }
        return options
    }
}
