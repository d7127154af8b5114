import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct JournalTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
    }

    private func version(_ id: String) throws -> Int? {
        try file.read { try Int.fetchOne($0, sql: "SELECT version FROM site WHERE id = ?", arguments: [id]) }
    }

    @Test func `a record without a name gets an identifier and a number`() throws {
        let first = try file.add(Person.named("Budi")).record
        let second = try file.add(Person.named("Siti")).record
        #expect(first.handle == "A1" && second.handle == "A2")
        #expect(first.id.count == 36 && first.id != second.id)
        #expect(try file.find("A2", Person.self) == second)
    }

    @Test func `numbers count on within one operation and are not used twice`() throws {
        var handles: [String] = []
        let entry = try file.write("import", by: "rina") { journal in
            for name in ["a", "b", "c"] { handles.append(try journal.create(Person.named(name)).handle) }
        }
        try file.turn(entry)
        handles.append(try file.add(Person.named("d")).record.handle)
        #expect(handles == ["A1", "A2", "A3", "A4"])
    }

    @Test func `a record with a name keeps it as its handle`() throws {
        var site = Site.named("19.71.02.1003")
        site.handle = "something else"
        #expect(try file.add(site).record.handle == "19.71.02.1003")
    }

    @Test func `a name that is taken is not given again`() throws {
        try file.add(Site.named("S1"))
        var other = Site.named("S1")
        other.name = "Lain"
        #expect(throws: RecordProblem.exists(.site, "S1")) { try file.add(other) }
        #expect(try file.find("S1", Site.self)?.name == "Pasar S1")
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `a name that was undone is free again`() throws {
        let entry = try file.add(Site.named("S1")).entry
        try file.turn(entry)
        var other = Site.named("S1")
        other.name = "Lain"
        try file.add(other)
        #expect(try file.find("S1", Site.self)?.name == "Lain")
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `a change logs the fields that differ and raises the version`() throws {
        var site = try file.add(Site.named("S1")).record
        #expect(try version("S1") == 1)
        site.name = "Pasar Baru"
        site.potential = 50
        var changed: [String] = []
        let entry = try file.write("site.edit", by: "rina") { changed = try $0.update(site) }
        #expect(changed == ["name", "potential"])
        #expect(entry?.changes == 1)
        #expect(try version("S1") == 2)
        #expect(try file.find("S1", Site.self) == site)
        let content = try file.read { try String.fetchOne($0, sql: "SELECT content FROM change WHERE action = 'edit'") }
        #expect(content == #"{"name":"Pasar Baru","potential":50}"#)
        let base = try file.read { try Int.fetchOne($0, sql: "SELECT base FROM change WHERE action = 'edit'") }
        #expect(base == 1)
    }

    @Test func `retiring is a change like any other`() throws {
        var site = try file.add(Site.named("S1")).record
        site.retired = true
        var changed: [String] = []
        let entry = try file.write("site.retire", by: "rina") { changed = try $0.update(site) }
        #expect(changed == ["retired"])
        #expect(try file.all(Site.self).isEmpty)
        #expect(try file.all(Site.self, retired: true) == [site])
        try file.turn(entry)
        #expect(try file.all(Site.self).map(\.id) == ["S1"])
    }

    @Test func `what does not exist cannot be changed`() {
        #expect(throws: RecordProblem.unknown(.site, "S1")) {
            try file.write("site.edit", by: "rina") { try $0.update(Site.named("S1")) }
        }
    }

    @Test func `an event's calendar name is a UUID that its campaign and identifier give`() throws {
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        let first = try file.add(Event.at("S1", ["T1"])).record
        let second = try file.add(Event.at("S1", ["T1"])).record
        let uids = try [first, second].map { try #require(try file.find($0.id, Event.self)).uid }
        #expect(Set(uids).count == 2)
        for uid in uids {
            #expect(uid.hasSuffix("@sosialisasi"))
            let characters = Array(uid)
            #expect(characters[14] == "8" && "89ab".contains(characters[19]))
        }
        var given = Event.at("S1", ["T1"])
        given.uid = "own@example.com"
        let third = try file.add(given).record
        #expect(try file.find(third.id, Event.self)?.uid == "own@example.com")
    }

    @Test func `a record tells the calendar name that it was given`() throws {
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        let made = try file.add(Event.at("S1", ["T1"])).record
        #expect(made == (try file.find(made.id, Event.self)))
    }
}
