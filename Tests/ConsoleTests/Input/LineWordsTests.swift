import Testing

@testable import Console

@Suite struct LineWordsTests {
    @Test(arguments: [
        ("", [String]()), ("   ", []), ("acara tambah", ["acara", "tambah"]), ("  a \t b  ", ["a", "b"]),
        ("--tim=\"Melati Putih\"", ["--tim=Melati Putih"]), ("--tim='a b'", ["--tim=a b"]), ("'a b' c", ["a b", "c"]),
        ("\"a b\"c", ["a bc"]), ("a\\ b", ["a b"]), ("\"a\\\"b\\\\c\\n\"", ["a\"b\\c\\n"]), ("'a\\b'", ["a\\b"]),
        ("\"\" ''", ["", ""]),
        ("# komentar", []), ("a # komentar 'terbuka", ["a"]), ("a#b", ["a#b"]), ("\"#\" \\#", ["#", "#"]),
        ("a # x\nb", ["a", "b"]),
        ("jum'at ma'had", ["jum'at", "ma'had"]), ("é日本 👍🏽", ["é日本", "👍🏽"]), ("\"baris\nkedua\"", ["baris\nkedua"]),
        ("a \\\n b", ["a", "b"]), ("a\\\nb", ["ab"]), ("'a''b'", ["ab"]), ("a\u{A0}b", ["a", "b"]),
        ("e\u{301}\"x\"", ["e\u{301}x"]),
    ])
    func `a line is split as a shell does`(line: String, words: [String]) throws {
        #expect(try splitLine(line) == words)
    }

    @Test(arguments: [
        ("catat \"Pasar", LineDefect.openQuote("\"", column: 7)), ("'", .openQuote("'", column: 1)),
        ("a \\", .openEscape),
        ("日本 \"x", .openQuote("\"", column: 4)), ("\"a\\", .openQuote("\"", column: 1)),
        ("'a' 'b", .openQuote("'", column: 5)),
        ("e\u{301} 'b", .openQuote("'", column: 3)),
    ])
    func `what is still open is reported with its column`(line: String, defect: LineDefect) {
        #expect(throws: defect) { try splitLine(line) }
    }

    @Test func `words in quotes come back whatever they hold`() throws {
        var generator = SplitMix(state: 5)
        let letters: [Character] = ["a", "\"", "\\", "'", " ", "#", "é", "👍", "\n", "="]
        for _ in 0..<1000 {
            let words = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                String(
                    (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
                        letters.randomElement(using: &generator)
                    })
            }
            let line = words.map { word in
                "\"" + word.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
            }
            #expect(try splitLine(line.joined(separator: " ")) == words)
        }
    }
}
