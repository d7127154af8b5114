import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileReplayTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.history()
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
        ("DELETE FROM operation WHERE sequence = 3", "4: gap"),
        ("DELETE FROM operation WHERE sequence = 3", "4: chain"),
        ("UPDATE operation SET sequence = 99 WHERE sequence = 10", "gap"),
        ("UPDATE site SET name = 'Pasir'", "site S1: name Pasir"),
        ("UPDATE site SET version = 5", "site S1: version 5, log 1"),
        ("UPDATE site SET retired = 1", "site S1: retired 1"),
        ("UPDATE person SET removed = 1", "person"),
        ("DELETE FROM team", "team T1: only in the log"),
    ])
    func `a change behind the program's back is found`(sql: String, told: String) throws {
        try scratch.tamper(sql)
        let found = try file.discrepancies().map(\.description)
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
        #expect(try !file.discrepancies().contains(where: \.isInLog))
    }
}
