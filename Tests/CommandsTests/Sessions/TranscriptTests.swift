import Foundation
import Language
import Testing

@testable import Commands

/// Golden sessions. With `SOSIALISASI_RECORD=1` in the environment they are written anew instead of compared.
@Suite struct TranscriptTests {
    private let isRecording = ProcessInfo.processInfo.environment["SOSIALISASI_RECORD"] == "1"

    @Test(arguments: Transcript.all) func `a session shows what its transcript says`(_ transcript: Transcript)
        async throws
    {
        let played = try await Stage.play(transcript)
        guard !isRecording else {
            try played.record()
            return
        }
        for (expected, turn) in zip(transcript.turns, played.turns) {
            #expect(turn.shown == expected.shown, "> \(turn.typed)")
        }
    }

    @Test func `there are as many sessions in Indonesian as in English`() {
        let names = Transcript.all.map(\.name)
        #expect(names.count { $0.hasSuffix(".id") } == names.count { $0.hasSuffix(".en") })
        #expect(names.allSatisfy { $0.hasSuffix(".id") || $0.hasSuffix(".en") })
        #expect(!names.isEmpty)
    }

    @Test(arguments: DisplayLanguage.allCases) func `every verb stands in a session of each language`(
        _ language: DisplayLanguage
    ) {
        let typed = Transcript.all.filter { $0.isEnglish == (language == .english) }.flatMap(\.turns).map(\.typed)
        let missing = CommandTree.shared.root.leaves.map { path in
            path.map { $0.name(in: language) }.joined(separator: " ")
        }.filter { command in !typed.contains { $0 == command || $0.hasPrefix(command + " ") } }
        #expect(missing.isEmpty)
    }

    @Test func `a transcript is read as it is written`() {
        let text = "> one\nshown\n\nmore\n> two\n> three\n  indented\n"
        let transcript = Transcript(name: "a.id", text: text)
        #expect(transcript.turns.map(\.typed) == ["one", "two", "three"])
        #expect(transcript.turns.map(\.shown) == ["shown\n\nmore\n", "", "  indented\n"])
        #expect(transcript.text == text)
    }
}

extension CommandTree.Node {
    /// The paths to the commands that have no further ones.
    var leaves: [[CommandTree.Node]] {
        nodes.flatMap { node in node.nodes.isEmpty ? [[node]] : node.leaves.map { [node] + $0 } }
    }
}
