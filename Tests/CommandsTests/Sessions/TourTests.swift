import Console
import Language
import Testing

@testable import Commands

@Suite struct TourTests {
    @Test(arguments: TourPhrase.allCases, DisplayLanguage.allCases)
    func `every step is a command of its language`(step: TourPhrase, language: DisplayLanguage) throws {
        let words = try splitLine(step.line.text(in: language))
        #expect(try Grammar.command(words) is any Verb)
        var place = CommandPlace()
        for word in words where !place.node.nodes.isEmpty {
            let isKnown = place.enter(word)
            #expect(isKnown)
            #expect(place.path.last?.name(in: language) == word)
        }
        #expect(!step.about.text(in: language).isEmpty)
    }
}
