import Foundation
import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileAuditTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
    }

    private func look(_ kind: AuditEntry.Kind, _ people: [String], by actor: String = "rina") throws {
        try file.audit(AuditNote(kind, .person, people), by: actor)
    }

    private func looks(_ shape: (inout AuditFilter) -> Void = { _ in }) throws -> [AuditEntry] {
        var filter = AuditFilter()
        shape(&filter)
        return try file.audit(filter, limit: nil)
    }

    @Test func `looks are told as they were noted, the latest first`() throws {
        try look(.show, ["p1"])
        try file.audit(AuditNote(.reveal, .person, ["p2"], reason: "card"), by: "dewi")
        let found = try looks()
        #expect(found.map(\.kind) == [.reveal, .show] && found.map(\.sequence) == [2, 1])
        #expect(found[0].reason == "card" && found[0].actor == "dewi" && found[0].subjects == ["p2"])
        #expect(found[0].letter == "A" && found[0].at == Scratch.noon && found[1].reason == nil)
        #expect(try file.audit(AuditFilter(), limit: 1).count == 1)
    }

    @Test func `of many people only the number is kept`() throws {
        try look(.list, (1...20).map { "p\($0)" })
        try look(.list, (1...21).map { "p\($0)" })
        #expect(try looks().map(\.count) == [21, 20])
        #expect(try looks().map(\.subjects.count) == [0, 20])
    }

    @Test func `looks are filtered by person, actor and time`() throws {
        try look(.show, ["p1"])
        try look(.show, ["p2"], by: "dewi")
        try look(.list, (1...30).map { "p\($0)" })
        try look(.find, [])
        #expect(try looks { $0.actor = "DEWI" }.count == 1)
        #expect(try looks { $0.people = ["p1"] }.map(\.kind) == [.list, .show])
        #expect(try looks { $0.until = Scratch.noon }.isEmpty)
        #expect(try looks { $0.since = Scratch.noon }.count == 4)
    }

    @Test func `the chain shows what was changed, and how far it goes`() throws {
        for person in ["p1", "p2", "p3"] { try look(.show, [person]) }
        let head = try #require(try file.auditHeads().first)
        #expect(head.brokenAt == nil && head.entries == 3 && head.letter == "A" && head.chain.count == 64)
        try file.close()
        try scratch.tamper("UPDATE audit SET subjects = 'p9' WHERE sequence = 2")
        #expect(try scratch.open().auditHeads().first?.brokenAt == 2)
    }

    @Test(arguments: [
        ("DELETE FROM audit WHERE sequence = 1", 2), ("DELETE FROM audit WHERE sequence = 2", 3),
        ("UPDATE audit SET reason = '' WHERE sequence = 3; UPDATE audit SET at = at + 1 WHERE sequence = 3", 3),
        ("UPDATE audit SET actor = 'x' WHERE sequence = 1", 1), ("UPDATE audit SET count = 9 WHERE sequence = 3", 3),
    ]) func `a look that was taken out or altered is found`(_ sql: String, _ place: Int) throws {
        for person in ["p1", "p2", "p3"] { try look(.show, [person]) }
        try file.close()
        try scratch.tamper(sql)
        #expect(try scratch.open().auditHeads().first?.brokenAt == place)
    }

    @Test func `another machine has a chain of its own`() throws {
        try look(.show, ["p1"])
        try file.close()
        let other = try scratch.open(state: "other", seed: 2)
        try other.audit(AuditNote(.show, .person, ["p2"]), by: "lina")
        #expect(try other.auditHeads().map(\.letter) == ["?", "A"])
        try other.add(Site.named("S1"))
        try other.audit(AuditNote(.show, .person, ["p2"]), by: "lina")
        #expect(Set(try other.auditHeads().map(\.letter)) == ["?", "A", "B"])
        #expect(try other.auditHeads().allSatisfy { $0.brokenAt == nil })
    }

    @Test func `a look leaves the log and the reminder of backups alone`() throws {
        try file.close()
        let file = try scratch.open()
        let head = try file.logHead()
        try file.audit(AuditNote(.show, .person, ["p1"]), by: "rina")
        #expect(try file.logHead() == head && !file.hasWritten)
        #expect(try file.examine().findings == [])
    }

    @Test func `a file that cannot be written takes none`() throws {
        try file.close()
        chmod(scratch.path, 0o400)
        defer { chmod(scratch.path, 0o600) }
        // The superuser may write all the same.
        guard !FileManager.default.isWritableFile(atPath: scratch.path) else { return }
        let file = try scratch.open()
        #expect(throws: CampaignFileError.unwritable(path: scratch.path)) {
            try file.audit(AuditNote(.show, .person, []), by: "rina")
        }
    }
}
