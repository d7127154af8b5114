import Console
import Language
import Testing

@testable import Commands

@Suite struct CommandCompletionTests {
    private func texts(_ line: String, _ language: DisplayLanguage = .english) -> [String] {
        CommandCompletion(language: language).candidates(for: line, cursor: line.utf8.count).map(\.text)
    }

    @Test func `commands, verbs and options complete with what they mean`() {
        #expect(texts("even") == ["evening", "event"])
        #expect(texts("event m") == ["move"])
        #expect(texts("event move E1 --fo") == ["--force"])
        #expect(texts("acara ", .indonesian).contains("geser"))
        #expect(texts("acara geser E1 --pak", .indonesian) == ["--paksa"])
        // The word of the other language completes as well.
        #expect(texts("acar") == ["acara"])
        let candidate = CommandCompletion(language: .english).candidates(for: "eve", cursor: 3).first
        #expect(candidate?.meaning.isEmpty == false)
    }

    @Test func `values complete where a value is asked for`() {
        #expect(texts("event list --status con") == ["confirmed"])
        #expect(texts("event list --status=con") == ["--status=confirmed"])
        #expect(texts("acara daftar --status pas", .indonesian) == ["pasti"])
        #expect(texts("report funnel --by o") == ["officer"])
        #expect(texts("event move E1 --to tom") == ["tomorrow"])
        #expect(texts("acara geser E1 --pada bes", .indonesian) == ["besok"])
        #expect(texts("holiday add --kind pu") == ["public"])
        #expect(texts("event list --team ").isEmpty)
    }

    @Test func `after its positional arguments a verb takes options`() {
        #expect(texts("event close E1 ").allSatisfy { $0.hasPrefix("--") })
        #expect(texts("event list ").contains("--week"))
    }
}
