import Outreach
import Testing

@testable import EventLog

@Suite struct RecordHistoryTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a record is what its changes made of it`() {
        var state = RecordState()
        state.take(.create, content: ["name": .text("a"), "potential": .null])
        state.take(.edit, content: ["potential": .integer(5)])
        #expect(
            state == RecordState(values: ["name": .text("a"), "potential": .integer(5)], version: 2, removed: false))
        state.take(.remove, content: [:])
        #expect(state.removed && state.version == 3)
        state.take(.create, content: ["name": .text("b")])
        #expect(!state.removed && state.version == 4 && state.values["name"] == .text("b"))
        let before = state
        state.take(.supersede, content: [:])
        state.take(.restore, content: [:])
        #expect(state == before)
    }

    @Test func `the state before a change knows what came before it in its own operation`() throws {
        let file = try scratch.found()
        try file.write("import", by: "rina") { journal in
            var person = try journal.create(Person.named("a"))
            person.name = "b"
            try journal.update(person)
            person.name = "c"
            try journal.update(person)
        }
        let names = try file.read { database in
            try LoggedChange.fetch(database, "c.noun = 'person'", []).map {
                try $0.stateBefore(in: database).values["name"]
            }
        }
        #expect(names == [nil, .text("a"), .text("b")])
    }
}
