import Testing

@testable import Console

@Suite struct StringColumnsTests {
    @Test(arguments: [
        ("Pasar Ratu Tunggal", 10, "Pasar Rat…"), ("Pasar Ratu", 10, "Pasar Ratu"), ("Pasar Ratu", 7, "Pasar…"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"), ("abc", 1, "…"), ("abc", 0, ""), ("", 0, ""), ("cafe\u{301}s", 4, "caf…"), ("abc", -1, ""),
    ])
    func `a text is cut with an ellipsis`(text: String, columns: Int, short: String) {
        #expect(text.shortened(to: columns) == short)
        #expect(text.shortened(to: columns).columns <= max(0, columns))
    }

    @Test func `a long text is cut between words`() {
        #expect("dari sini ke sana".wrapped(to: 9) == ["dari sini", "ke sana"])
        #expect("dari sini".wrapped(to: 9) == ["dari sini"] && "dari sini".wrapped(to: nil) == ["dari sini"])
        #expect("a kepulauan b".wrapped(to: 4) == ["a", "kepulauan", "b"])
        #expect("".wrapped(to: 4) == [""])
    }

    @Test func `a text is filled up on either side`() {
        #expect("日本".padded(to: 6, on: .right) == "日本  ")
        #expect("12".padded(to: 4, on: .left) == "  12")
        #expect("12345".padded(to: 4, on: .left) == "12345")
    }

    @Test func `what a terminal may not be sent is replaced`() {
        #expect("a\tb\nc".singleLine == "a b c")
        #expect("\u{1B}[31mred\u{7}\u{9B}".singleLine == "\u{FFFD}[31mred\u{FFFD}\u{FFFD}")
        #expect("a\u{202E}b".singleLine == "a\u{FFFD}b")
        #expect("a\r\nb\n\nc\u{1B}".printableLines == ["a", "b", "", "c\u{FFFD}"])
    }
}
