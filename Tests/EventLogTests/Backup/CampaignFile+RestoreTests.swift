import Foundation
import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileRestoreTests {
    private let scratch: Scratch
    private var copy: String { scratch.folder + "/copy" }
    private var former: String { scratch.folder + "/former" }

    /// A closed campaign of eleven entries and a backup of its first ten.
    init() throws {
        scratch = try Scratch()
        let file = try scratch.history()
        _ = try file.backUp(to: scratch.folder + "/copy")
        try file.add(Site.named("S2"))
        try file.close()
    }

    private func restore(
        _ source: String? = nil, approve: (LogHead, Standing) throws -> Void = { _, _ in }
    ) throws -> Restored {
        try CampaignFile.restore(
            source ?? copy, over: scratch.path, keeping: former, stateFolder: scratch.folder + "/state",
            clock: { Scratch.noon }, approve: approve)
    }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: scratch.folder)) ?? []).filter { $0 != "state" }.sorted()
    }

    @Test func `the copy comes into its place and the former file is kept`() throws {
        let before = try scratch.bytes()
        let restored = try restore()
        #expect(restored.former == former && restored.head.entries == 10)
        #expect(names == ["cabang.sosi", "copy", "former"])
        // But for the marks of the header, which tell that it needs no log beside it.
        #expect(try scratch.bytes("former").dropFirst(100) == before.dropFirst(100))
        #expect(try scratch.open().logHead().last.number == "A10")
        #expect(try scratch.open("former", seed: 2).logHead().entries == 11)
    }

    @Test func `what is written from then on is of another device`() throws {
        _ = try restore()
        let file = try scratch.open(seed: 5)
        #expect(try file.add(Site.named("S3")).entry.number == "B1")
        #expect(try file.examine().findings.isEmpty)
    }

    @Test func `it is told which entries the copy lacks`() throws {
        var seen: Standing?
        _ = try restore { seen = $1 }
        guard case .campaign(let head, let lacking) = seen else {
            Issue.record("\(String(describing: seen))")
            return
        }
        #expect(head.entries == 11 && lacking.map(\.number) == ["A11"])
    }

    @Test func `what is not approved changes nothing`() throws {
        let before = try scratch.bytes()
        #expect(throws: Absent.self) { try restore { _, _ in throw Absent() } }
        #expect(try scratch.bytes() == before)
        #expect(names == ["cabang.sosi", "copy"])
    }

    @Test(arguments: ["cut", "flip", "text", "empty", "wal", "missing"])
    func `a bad copy changes nothing`(fault: String) throws {
        let before = try scratch.bytes()
        var bytes = try scratch.bytes("copy")
        let bad = scratch.folder + "/bad"
        switch fault {
        case "cut": bytes = Array(bytes.prefix(bytes.count / 2))
        case "flip":
            let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("Pasar S1".utf8)) })
            bytes[place] ^= 2
        case "text": bytes = Array("catatan\n".utf8)
        case "empty": bytes = []
        case "wal": try Data([1, 2, 3]).write(to: URL(fileURLWithPath: bad + "-wal"))
        default: break
        }
        if fault != "missing" { try Data(bytes).write(to: URL(fileURLWithPath: bad)) }
        let kept = names
        #expect(throws: (any Error).self) { try restore(bad) }
        #expect(try scratch.bytes() == before)
        #expect(names == kept)
    }

    @Test func `where there is nothing the copy is put`() throws {
        unlink(scratch.path)
        // A log that has lost its file is not taken for one of the copy.
        try Data(repeating: 7, count: 99).write(to: URL(fileURLWithPath: scratch.path + "-wal"))
        let restored = try restore { #expect($1 == .nothing) }
        #expect(restored.former == nil)
        #expect(try scratch.open().examine().findings.isEmpty)
        #expect(names.contains("former-wal"))
    }

    @Test func `a damaged file is kept with its log`() throws {
        let noise = Array(try scratch.bytes().prefix(100)) + Array(repeating: UInt8(0xA5), count: 20_000)
        try Data(noise).write(to: URL(fileURLWithPath: scratch.path))
        try Data(repeating: 7, count: 99).write(to: URL(fileURLWithPath: scratch.path + "-wal"))
        let restored = try restore { if case .unreadable = $1 {} else { Issue.record("\($1)") } }
        #expect(restored.former == former)
        #expect(try scratch.bytes("former") == noise)
        #expect(try scratch.open().examine().findings.isEmpty)
    }

    @Test func `a file that someone has open is busy and stays`() throws {
        let open = try scratch.open()
        #expect(try open.logHead().entries == 11)
        #expect(throws: CampaignFileError.busy(path: scratch.path)) { try restore() }
        try open.add(Site.named("S3"))
        #expect(try open.examine().findings.isEmpty)
        #expect(names.filter { !$0.hasPrefix("cabang") } == ["copy"])
    }

    @Test func `a copy of an older schema is brought up`() throws {
        let old = scratch.folder + "/old"
        let bytes = try scratch.bytes("copy")
        try Data(bytes).write(to: URL(fileURLWithPath: old))
        try scratch.tamper(
            """
            ALTER TABLE plan DROP COLUMN weeks; ALTER TABLE plan DROP COLUMN prize; ALTER TABLE plan DROP COLUMN bound;
            ALTER TABLE plan DROP COLUMN dropped; ALTER TABLE person DROP COLUMN same_as;
            DROP TABLE mapping; PRAGMA user_version = 2
            """, "old")
        _ = try restore(old)
        #expect(try scratch.open().examine().findings.isEmpty)
    }
}
