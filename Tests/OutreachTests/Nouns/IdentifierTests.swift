import Testing

@testable import Outreach

@Suite struct IdentifierTests {
    @Test(arguments: ["A", "19.71.02.1003", "pasar-pagi_2", "a/b", "+62", "-x", "Désa", "村"])
    func `letters, digits and a few signs make an identifier`(text: String) {
        #expect(Identifier.isValid(text))
    }

    @Test(arguments: [
        "", " ", "a b", "a,b", "a;b", "a:b", "a\"b", "a'b", "=a", "@a", "a\n", "a\u{202E}b", "😀", "٤", "a|b", "a~b",
        "#1",
    ])
    func `anything else does not`(text: String) {
        #expect(!Identifier.isValid(text))
    }

    @Test func `it has at most 64 bytes`() {
        #expect(Identifier.isValid(String(repeating: "a", count: 64)))
        #expect(!Identifier.isValid(String(repeating: "a", count: 65)))
        #expect(!Identifier.isValid(String(repeating: "é", count: 33)))
    }
}
