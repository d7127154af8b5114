import Testing

@testable import Console

@Suite struct PagerTests {
    private func isNeeded(_ text: String) -> Bool { Pager(["PAGER": "cat"], columns: 10, rows: 5).isNeeded(for: text) }

    @Test func `what fits the screen above a prompt needs none`() {
        #expect(!isNeeded("a\nb\nc\nd\n"))
        #expect(isNeeded("a\nb\nc\nd\ne\n"))
    }

    @Test func `long lines count as the rows that they fill, marks as none`() {
        #expect(isNeeded(String(repeating: "x", count: 41) + "\n"))
        #expect(!isNeeded("\u{1B}[31m" + String(repeating: "x", count: 10) + "\u{1B}[0m\nb\nc\nd\n"))
    }

    @Test func `a program that is not there is passed over`() {
        #expect(!Pager(["PAGER": "no-such-program-here"], columns: 10, rows: 5).show("a"))
    }
}
