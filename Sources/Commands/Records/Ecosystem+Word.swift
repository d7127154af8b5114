import Console
import Language
import Outreach

extension Ecosystem {
    /// The ecosystem as a value: its identifier for programs, its name for people.
    func word(in language: DisplayLanguage) -> Value {
        .word(key: id, display: language == .english ? nameEnglish : nameIndonesian)
    }
}
