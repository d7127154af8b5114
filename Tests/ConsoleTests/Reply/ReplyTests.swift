import Testing

@testable import Console

@Suite struct ReplyTests {
    @Test func `notes follow the data`() {
        let reply = Reply.record(Samples.team, notes: ["Tersimpan", "A42"])
        #expect(reply.items == [.record(Samples.team), .note("Tersimpan"), .note("A42")])
        #expect(reply.hasData)
        #expect(!Reply([.text("a"), .note("b")]).hasData)
    }
}
