import Testing

@testable import EventLog

@Suite struct HeadsTests {
    @Test func `what is written is read again`() throws {
        let heads = Heads(["b": 3, "a": 12])
        #expect(heads.text == "a:12 b:3")
        #expect(Heads(heads.text) == heads)
        #expect(Heads("") == Heads())
    }

    @Test(arguments: ["a", "a:", ":3", "a:0", "a:-1", "a:1 a:2", "a:1:2", "a:99999999999999999999"])
    func `what cannot be is refused`(text: String) { #expect(Heads(text) == nil) }

    @Test func `one covers another if it knows of every device at least as much`() {
        #expect(Heads(["a": 2, "b": 1]).covers(Heads(["a": 2])))
        #expect(!Heads(["a": 2]).covers(Heads(["a": 2, "b": 1])))
        #expect(!Heads(["a": 2]).covers(Heads(["a": 3])))
    }
}
