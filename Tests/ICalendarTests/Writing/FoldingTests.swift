import Testing

@testable import ICalendar

struct FoldingTests {
    private func lines(_ text: String) -> [String] {
        var octets: [UInt8] = []
        Folding.append(text.utf8.span, to: &octets)
        #expect(octets.suffix(2) == [13, 10])
        return octets.dropLast(2).split(separator: 13, omittingEmptySubsequences: false).map {
            String(decoding: $0.drop { $0 == 10 }, as: UTF8.self)
        }
    }

    @Test func `leaves 75 octets alone`() {
        let text = String(repeating: "a", count: 75)
        #expect(lines(text) == [text])
    }

    @Test func `counts the space of the continuation`() {
        #expect(lines(String(repeating: "a", count: 75 + 74 + 1)).map(\.utf8.count) == [75, 75, 2])
    }

    @Test func `cuts between whole sequences`() {
        #expect(lines("a" + String(repeating: "界", count: 50)).map(\.utf8.count) == [73, 73, 7])
    }

    @Test func `keeps grapheme clusters together`() {
        let family = "👩‍👩‍👧‍👦"
        let text = String(repeating: "a", count: 60) + family + "b"
        #expect(lines(text) == [String(repeating: "a", count: 60), " " + family + "b"])
        let accents = String(repeating: "e\u{301}", count: 40)
        #expect(lines(accents).map { $0.unicodeScalars.drop { $0 == " " }.first } == ["e", "e"])
        let flags = String(repeating: "🇮🇩", count: 20)
        #expect(lines(flags).map(\.utf8.count) == [72, 73, 17])
    }

    @Test func `cuts a grapheme cluster that is longer than a line between its characters`() {
        let cluster = "a" + String(repeating: "\u{301}", count: 100)
        let folded = lines(cluster)
        #expect(folded.allSatisfy { $0.utf8.count <= 75 })
        #expect(
            folded.enumerated().map { $0.offset == 0 ? Array($0.element.utf8) : Array($0.element.utf8.dropFirst()) }
                .joined().elementsEqual(cluster.utf8))
    }

    @Test func `does not part an escape from its backslash or caret`() {
        let text = String(repeating: "a", count: 74)
        #expect(lines(text + #"\nb"#) == [text, #" \nb"#])
        #expect(lines(text + "^'b") == [text, " ^'b"])
        #expect(
            lines(String(repeating: "a", count: 73) + #"\\nb"#) == [String(repeating: "a", count: 73) + #"\\"#, " nb"])
        #expect(lines(String(repeating: "\\", count: 150)).map(\.utf8.count) == [74, 75, 3])
    }
}
