import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileRepairTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.history()
    }

    @Test(arguments: [
        "UPDATE site SET name = 'Pasir'", "UPDATE site SET version = 7", "UPDATE person SET removed = 1",
        "DELETE FROM team", "DELETE FROM person", "DELETE FROM event", "DELETE FROM site", "DELETE FROM campaign",
        "DELETE FROM ecosystem", "UPDATE attendance SET superseded = 10",
        "UPDATE cost SET superseded = NULL WHERE operation = 8",
        "UPDATE operation SET undone = NULL WHERE sequence = 8",
        "UPDATE operation SET undone = 10 WHERE sequence = 3",
        """
        INSERT INTO team (id, version, created, changed, retired, removed, name) VALUES ('T9', 1, 0, 0, 0, 0, 'x')
        """,
        "DELETE FROM site; DELETE FROM team; DELETE FROM event; DELETE FROM person; UPDATE operation SET undone = NULL",
    ])
    func `what differs from the log is rebuilt from it`(sql: String) throws {
        let before = try dump(file)
        try scratch.tamper(sql)
        #expect(try file.repair())
        #expect(try file.examine().findings.isEmpty)
        #expect(try dump(file) == before)
    }

    @Test(arguments: [
        "UPDATE change SET content = replace(content, 'Pasar', 'Pasir') WHERE record = 'S1'",
        "UPDATE operation SET actor = 'tono' WHERE sequence = 3", "UPDATE headcount SET heads = 21 WHERE heads = 20",
        "DELETE FROM attendance",
    ])
    func `what is wrong in the log is left as it is and does not spread`(sql: String) throws {
        try scratch.tamper(sql)
        let before = try dump(file)
        let findings = try file.examine().findings
        #expect(try !file.repair())
        #expect(try dump(file) == before)
        #expect(try file.examine().findings == findings)
    }

    @Test func `a broken index is made anew`() throws {
        try scratch.settle(file)
        try file.close()
        try scratch.breakIndex("event_start")
        let opened = try scratch.open()
        #expect(try !opened.examine().findings.isEmpty)
        #expect(try opened.repair())
        #expect(try opened.examine().findings.isEmpty)
    }

    @Test func `a sound file stays as it is`() throws {
        let before = try dump(file)
        #expect(try file.repair())
        #expect(try dump(file) == before)
    }
}
