import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileFactReplayTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.history()
    }

    @Test(arguments: [
        ("INSERT INTO cost (operation, ordinal, event, rupiah) VALUES (3, 0, 1, 9)", " 3: facts"),
        ("DELETE FROM operation WHERE sequence = 10", "cost"),
        ("UPDATE attendance SET superseded = 10", "attendance"),
        ("UPDATE headcount SET superseded = 6 WHERE heads = 20", "headcount"),
        ("UPDATE cost SET superseded = NULL WHERE operation = 8", "cost"),
        ("UPDATE operation SET undone = NULL WHERE sequence = 8", " 8: undone"),
        ("UPDATE operation SET undone = 10 WHERE sequence = 3", " 3: undone"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM person", "attendance: points at no person"),
    ])
    func `a mark that no operation set is found`(sql: String, told: String) throws {
        #expect(try file.discrepancies().isEmpty)
        try scratch.tamper(sql)
        let found = try file.discrepancies().map(\.description)
        #expect(found.contains { $0.contains(told) }, "\(found)")
    }
}
