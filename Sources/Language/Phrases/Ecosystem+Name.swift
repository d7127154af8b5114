import Outreach

extension Ecosystem {
    /// What it is called in that language.
    package func name(in language: DisplayLanguage) -> String {
        switch language {
        case .indonesian: nameIndonesian
        case .english: nameEnglish
        }
    }
}
