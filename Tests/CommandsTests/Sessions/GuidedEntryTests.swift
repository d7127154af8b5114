import Console
import Language
import Operations
import Synchronization
import Testing

@testable import Commands

@Suite struct GuidedEntryTests {
    /// Answers that were prepared; the prompts are kept.
    private final class Answers: Asker {
        private let state: Mutex<(lines: [InputLine], prompts: [String])>

        init(_ lines: [InputLine]) { state = Mutex((lines, [])) }

        var prompts: [String] { state.withLock { $0.prompts } }

        func key(prompt: String, of keys: [Character]) -> Character? { nil }

        func answer(prompt: String, candidates: @escaping (String) -> [Candidate]) -> InputLine {
            state.withLock { state in
                state.prompts.append(prompt)
                return state.lines.isEmpty ? .end : state.lines.removeFirst()
            }
        }
    }

    private func complete(_ words: [String], _ lines: [InputLine], _ language: DisplayLanguage = .english) throws
        -> [String]
    {
        let entry = try #require(GuidedEntry(words))
        return try entry.complete(Answers(lines), in: language, names: nil) { _ in }
    }

    @Test func `what is missing is asked for, positional values first`() throws {
        let words = try complete(["event", "postpone"], [.line("A3"), .line("high water")])
        #expect(words == ["event", "postpone", "A3", "--reason", "high water"])
        let entry = try #require(GuidedEntry(["event", "postpone", "A3"]))
        #expect(entry.missing.map(\.names) == [["reason", "alasan"]])
    }

    @Test func `what a new record must say is asked for`() throws {
        let words = try complete(["team", "add", "--id", "T9"], [.line("Tim Koba")])
        #expect(words == ["team", "add", "--id", "T9", "--name", "Tim Koba"])
        #expect(GuidedEntry(["team", "add", "--name", "x"]) == nil)
        #expect(GuidedEntry(["signup", "add", "--name", "Siti", "--date", "today", "--ask-nik"]) == nil)
        let holiday = try #require(GuidedEntry(["holiday", "add"]))
        #expect(holiday.missing.map { $0.names.first } == ["date", "kind"])
    }

    @Test func `one can go back and change an answer`() throws {
        let words = try complete(["event", "postpone"], [.line("A3"), .line("<"), .line("A4"), .line("rain")])
        #expect(words == ["event", "postpone", "A4", "--reason", "rain"])
        // Enter keeps what was answered before.
        let kept = try complete(["event", "postpone"], [.line("A3"), .line("<"), .line(""), .line("rain")])
        #expect(kept == ["event", "postpone", "A3", "--reason", "rain"])
    }

    @Test func `an empty answer without a usual one is asked again`() throws {
        let words = try complete(["acara", "tunda", "A3"], [.line(""), .line("  "), .line("hujan")], .indonesian)
        #expect(words == ["acara", "tunda", "A3", "--alasan", "hujan"])
    }

    @Test(arguments: [InputLine.cancelled, .end]) func `giving up does nothing`(line: InputLine) throws {
        let failure = #expect(throws: Failure.self) { try complete(["event", "postpone"], [line]) }
        #expect(failure?.exitCode == .interrupted)
    }

    @Test(arguments: [
        ["event", "list"], ["event", "postpone", "A3", "--reason", "x"], ["event", "postpone", "--nonsense"],
        ["event"], ["nonsense"], ["event", "postpone", "A3", "--reason"],
    ])
    func `what is whole, or wrong in another way, is not asked about`(words: [String]) {
        #expect(GuidedEntry(words) == nil)
    }
}
