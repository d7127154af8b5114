import Language
import Outreach

extension Person {
    /// The name as lists show it: of someone who was erased, that it was.
    func shownName(in language: DisplayLanguage) -> String {
        erased == nil ? name : Phrase.protection(.nobody).text(in: language)
    }
}
