import Testing

@testable import EventLog

@Suite struct EntryTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `an operation tells who did what when, and how much`() throws {
        let entry = try #require(try scratch.found().history().first)
        #expect(entry.number == "A1")
        #expect(entry.kind == "campaign.init" && entry.actor == "rina")
        #expect(entry.entered == Scratch.noon)
        #expect(entry.sequence == 1 && entry.lamport == 1)
        #expect(entry.changes == 5 && entry.facts == 0)
        #expect(entry.reverses == nil && !entry.isUndone)
    }

    @Test func `what a change did has a word of its own in the log`() {
        let words = ["create", "edit", "remove", "supersede", "restore"]
        #expect(words.compactMap { ChangeAction(rawValue: $0) }.map(\.rawValue) == words)
    }
}
