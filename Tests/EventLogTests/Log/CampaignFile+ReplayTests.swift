import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileReplayTests {
    private let scratch: Scratch
    private let file: CampaignFile

    /// A1 founds, A2 to A5 add site, team, event and person, A6 enters facts, A7 corrects one, A8 and A9 are done and undone,
    /// A10 enters a cost.
    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        let event = try file.add(Event.at("S1", ["T1"])).record
        let person = try file.add(Person.named("Budi")).record
        try file.write("import", by: "rina") { journal in
            try journal.insert(HeadCount.of(20, at: event.id))
            try journal.insert(Attendance.of(person.id, at: event.id))
        }
        try file.write("count", by: "rina") { journal in
            let old = try journal.facts(HeadCount.self).first.orThrow()
            try journal.supersede(.headcount, old.reference)
            try journal.insert(HeadCount.of(25, at: event.id))
        }
        var cost = Cost(id: "")
        cost.event = event.id
        cost.rupiah = 5_000
        let spent = try file.write("cost", by: "rina") { try $0.insert(cost) }
        try file.turn(spent)
        try file.write("cost", by: "rina") { journal in
            journal.payload = [("rupiah", .integer(5_000))]
            try journal.insert(cost)
        }
    }

    @Test func `a sound file has none`() throws {
        #expect(try file.history().first?.number == "A10")
        #expect(try file.discrepancies().isEmpty)
    }

    @Test(arguments: [
        ("UPDATE operation SET payload = '{}' WHERE sequence = 10", "10: payload"),
        ("UPDATE operation SET actor = 'tono' WHERE sequence = 3", "3: chain"),
        ("UPDATE operation SET entered = entered - 1 WHERE sequence = 3", "3: chain"),
        ("UPDATE operation SET kind = 'site.add' WHERE sequence = 3", "3: chain"),
        ("UPDATE operation SET lamport = 90 WHERE sequence = 10", "10: chain"),
        ("UPDATE operation SET reverses = NULL WHERE sequence = 9", "9: chain"),
        ("UPDATE operation SET salt = x'00' WHERE sequence = 3", "3: payload"),
        ("UPDATE operation SET chain = x'00' WHERE sequence = 10", "10: chain"),
        ("UPDATE change SET content = replace(content, 'Pasar', 'Pasir') WHERE record = 'S1'", "2: payload"),
        ("UPDATE change SET content = replace(content, 'Pasar', 'Pasir') WHERE record = 'S1'", "site S1: name"),
        ("UPDATE change SET action = 'edit' WHERE record = 'S1'", "2: payload"),
        ("DELETE FROM change WHERE record = 'S1'", "2: payload"),
        ("DELETE FROM change WHERE record = 'S1'", "site S1: not in the log"),
        ("UPDATE headcount SET heads = 21 WHERE heads = 20", "6: payload"),
        ("UPDATE attendance SET member = 'yes'", "6: payload"),
        ("UPDATE cost SET rupiah = 1 WHERE operation = 8", "8: payload"),
        ("DELETE FROM attendance", "6: payload"),
        ("INSERT INTO cost (operation, ordinal, event, rupiah) VALUES (6, 2, 1, 9)", "6: payload"),
        ("INSERT INTO cost (operation, ordinal, event, rupiah) VALUES (3, 0, 1, 9)", "3: payload"),
        ("DELETE FROM operation WHERE sequence = 3", "4: gap"),
        ("DELETE FROM operation WHERE sequence = 3", "4: chain"),
        ("DELETE FROM operation WHERE sequence = 10", "cost"),
        ("UPDATE operation SET sequence = 99 WHERE sequence = 10", "gap"),
        ("UPDATE site SET name = 'Pasir'", "site S1: name Pasir"),
        ("UPDATE site SET version = 5", "site S1: version 5, log 1"),
        ("UPDATE site SET retired = 1", "site S1: retired 1"),
        ("UPDATE person SET removed = 1", "person"),
        ("DELETE FROM team", "team T1: only in the log"),
        ("UPDATE attendance SET superseded = 10", "attendance"),
        ("UPDATE headcount SET superseded = 6 WHERE heads = 20", "headcount"),
        ("UPDATE cost SET superseded = NULL WHERE operation = 8", "cost"),
        ("UPDATE operation SET undone = NULL WHERE sequence = 8", " 8: undone"),
        ("UPDATE operation SET undone = 10 WHERE sequence = 3", " 3: undone"),
    ])
    func `a change behind the program's back is found`(sql: String, told: String) throws {
        try scratch.tamper(sql)
        let found = try file.discrepancies()
        #expect(found.contains { $0.contains(told) }, "\(found)")
    }

    @Test func `a whole number kept as a real one is no difference`() throws {
        var ecosystem = Ecosystem.focus[0]
        ecosystem.rate = 1
        ecosystem.turnout = -0.0
        try file.write("ecosystem.edit", by: "rina") { try $0.update(ecosystem) }
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `an erased change keeps its digest and the chain`() throws {
        try scratch.tamper("UPDATE change SET salt = NULL, content = '{}' WHERE noun = 'person'")
        #expect(try !file.discrepancies().contains { $0.contains("payload") || $0.contains("chain") })
    }
}
