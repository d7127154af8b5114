import Testing

@testable import Console

@Suite struct CompletionListTests {
    private let list = CompletionList(columns: 30, rows: 8, style: .plain)

    @Test func `meanings stand beside the words`() {
        let candidates = [Candidate("tim", "tim penyuluh"), Candidate("日本", "arti"), Candidate("rencana")]
        #expect(list.text(candidates) == "tim      tim penyuluh\n日本     arti\nrencana\n")
    }

    @Test func `lines fit the terminal, and what does not fit is counted`() {
        let long = String(repeating: "x", count: 100)
        let candidates = (1...20).map { Candidate("kata\($0)", long) } + [Candidate(long, long)]
        let lines = list.text(candidates).split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.last == "… +17")
        #expect(lines.allSatisfy { $0.columns < 30 })
    }

    @Test func `control characters are not listed`() {
        #expect(!list.text([Candidate("a\u{1B}[2J", "b\u{7}")]).unicodeScalars.contains("\u{1B}"))
    }

    @Test(arguments: [
        ("", "", 0), ("abc", "abc", 0), ("", String(repeating: "x", count: 28), 1),
        ("", String(repeating: "x", count: 27), 0),
        (String(repeating: "x", count: 40), String(repeating: "x", count: 90), 2),
        ("", String(repeating: "日", count: 14), 1),
    ])
    func `rows below the cursor follow from the width`(before: String, line: String, rows: Int) {
        #expect(list.rowsBelow(prompt: "> ", before: before, line: line) == rows)
    }
}
