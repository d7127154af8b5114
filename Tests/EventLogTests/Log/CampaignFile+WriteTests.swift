import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileWriteTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func devices(_ file: CampaignFile) throws -> [String] {
        try file.read { try String.fetchAll($0, sql: "SELECT letter FROM device ORDER BY key") }
    }

    @Test func `what fails on the way leaves nothing`() throws {
        let file = try scratch.found()
        let before = try dump(file)
        #expect(throws: Absent.self) {
            try file.write("site.add", by: "rina") { journal in
                try journal.create(Site.named("S1"))
                throw Absent()
            }
        }
        #expect(throws: CampaignFileError.self) {
            try file.write("site.add", by: "rina") { journal in
                try journal.create(Site.named("S1"))
                try journal.create(Site.named("S2", ecosystem: "nowhere"))
            }
        }
        #expect(try dump(file) == before)
        #expect(try file.history().count == 1)
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `what changes nothing is no operation and no device`() throws {
        let file = try scratch.found()
        let other = try scratch.open(state: "other", seed: 2)
        for writer in [file, other] {
            var changed = ["unknown"]
            let entry = try writer.write("ecosystem.edit", by: "rina") { changed = try $0.update(Ecosystem.focus[0]) }
            #expect(changed.isEmpty)
            #expect(entry == nil)
        }
        #expect(try file.history().count == 1)
        #expect(try devices(file) == ["A"])
    }

    @Test func `sequence and Lamport counter have no gaps`() throws {
        let file = try scratch.found()
        let other = try scratch.open(state: "other", seed: 2)
        for name in 1...6 { try (name % 3 == 0 ? other : file).add(Site.named("S\(name)")) }
        let entries = try file.history().reversed()
        #expect(entries.map(\.lamport) == Array(1...7))
        #expect(entries.map(\.number) == ["A1", "A2", "A3", "B1", "A4", "A5", "B2"])
    }

    @Test func `a device beyond the alphabet has more letters`() throws {
        let file = try scratch.found()
        let alphabet =
            "WITH RECURSIVE n(i) AS (SELECT 65 UNION ALL SELECT i + 1 FROM n WHERE i < 90) INSERT OR IGNORE INTO device (id, letter)"
        try scratch.tamper("\(alphabet) SELECT 'x' || i, char(i) FROM n")
        #expect(try scratch.open(state: "second", seed: 2).add(Site.named("S1")).entry.number == "AA1")
        try scratch.tamper("\(alphabet) SELECT 'y' || n.i || m.i, char(n.i, m.i) FROM n JOIN n m")
        #expect(try scratch.open(state: "third", seed: 3).add(Site.named("S2")).entry.number == "ZAA1")
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `the same seed gives the same log`() throws {
        let other = try Scratch()
        let entries = try [scratch, other].map { scratch in
            let file = try scratch.found(seed: 9)
            try file.add(Person.named("Budi"))
            return try file.history()
        }
        #expect(entries[0] == entries[1])
        let devices = try [scratch, other].map { try $0.open(seed: 9).rememberedID() }
        #expect(devices[0] != nil && devices[0] == devices[1])
    }

    @Test func `each drawing of chance is used once`() throws {
        let file = try scratch.found()
        let device = try #require(try file.rememberedID())
        let entry = try #require(try file.history().first)
        #expect(device.suffix(12) != entry.id.suffix(12))
    }

    @Test func `two files open on one path lose nothing to each other`() async throws {
        let first = try scratch.found()
        let second = try scratch.open(seed: 2)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<4 {
                let file = task % 2 == 0 ? first : second
                group.addTask {
                    for number in 0..<8 {
                        try file.add(Person.named("Orang \(task).\(number)"))
                        await Task.yield()
                    }
                }
            }
            try await group.waitForAll()
        }
        let names = try first.all(Person.self).map(\.name)
        #expect(Set(names).count == 32 && names.count == 32)
        #expect(Set(try first.all(Person.self).map(\.handle)) == Set((1...32).map { "A\($0)" }))
        #expect(try second.history().map(\.sequence) == (1...33).reversed())
        #expect(try devices(second) == ["A"])
        #expect(try first.discrepancies().isEmpty)
    }
}

extension CampaignFile {
    /// The identifier of this device in this file.
    fileprivate func rememberedID() throws -> String? {
        try read { try self.rememberedDevice(in: $0)?.id }
    }
}
