import Console
import Language

/// What makes single objects for programs whose fields have a name in each language; the English one is the key.
protocol FieldNaming {
    var language: DisplayLanguage { get }
}

extension FieldNaming {
    /// A named value.
    func field(_ key: String, _ indonesian: String, _ value: Value) -> Record.Field {
        Record.Field(key, language == .english ? key : indonesian, value)
    }
}
