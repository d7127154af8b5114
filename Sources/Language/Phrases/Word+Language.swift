import Outreach

extension Word {
    /// The word in that language.
    package func text(in language: DisplayLanguage) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }
}
