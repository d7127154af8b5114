import Testing

@testable import Outreach

@Suite struct PrintableTextTests {
    @Test(arguments: ["", "Pasar Pagi", "~", "é", "日本語", "😀", "👩‍👩‍👧‍👦", "Café\u{301}", "ي"])
    func `plain text of any script is printable`(text: String) {
        #expect(text.isPrintable)
        #expect(text.printable == text)
    }

    @Test(arguments: [
        "\u{0}", "\t", "\n", "\r\n", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{61C}", "\u{200E}", "\u{200F}",
        "\u{202A}",
        "\u{202E}", "\u{2028}", "\u{2029}", "\u{2066}", "\u{2069}", "\u{FEFF}",
    ])
    func `control, escape and direction characters are not`(character: String) {
        #expect(!"a\(character)b".isPrintable)
        #expect(!"é\(character)".isPrintable)
        let shown = "é\(character)b".printable
        #expect(shown.isPrintable)
        #expect(shown.unicodeScalars.count == character.unicodeScalars.count + 2)
        #expect(shown.unicodeScalars.first == "é" && shown.unicodeScalars.last == "b")
    }

    @Test func `an escape sequence loses its escape alone`() {
        #expect("\u{1B}[31mred".printable == "\u{FFFD}[31mred")
    }
}
