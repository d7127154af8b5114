/// A language that the product speaks. Both are of equal rank; the raw value is the ISO 639-1 code.
package enum DisplayLanguage: String, CaseIterable, Sendable {
    case indonesian = "id"
    case english = "en"

    /// The language of a POSIX locale such as `id_ID.UTF-8` or `en_US`: English where the locale says so, Indonesian
    /// for any other.
    package init(locale: String) {
        let code = locale.lowercased().prefix { $0.isLetter }
        self = code == "en" || code == "english" ? .english : .indonesian
    }

    /// The language of an environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty
    /// decides.
    package init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self.init(locale: locale ?? "")
    }

    /// Reads a language's code or its name in either language, in any case; nil for any other word.
    package init?(word: String) {
        switch word.lowercased() {
        case "id", "indonesia", "indonesian", "ind": self = .indonesian
        case "en", "english", "inggris", "eng": self = .english
        default: return nil
        }
    }
}
