import Foundation
import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileBackupTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.history()
    }

    private var target: String { scratch.folder + "/copy.sosialisasi" }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: scratch.folder)) ?? []).sorted().filter {
            !$0.hasPrefix("cabang") && $0 != "state"
        }
    }

    /// Another program's connection, which may leave a transaction open.
    private func other() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return try DatabaseQueue(path: scratch.path, configuration: configuration)
    }

    @Test func `a backup holds what the file holds, in one file for the user alone`() throws {
        let written = try file.backUp(to: target)
        #expect(names == ["copy.sosialisasi"])
        var status = stat()
        #expect(stat(target, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(written.bytes == Int(status.st_size) && !written.hasReplaced)
        #expect(try written.head == file.logHead())
        let before = try dump(file)
        #expect(try dump(scratch.open("copy.sosialisasi", seed: 2)) == before)
    }

    @Test func `the file stays as it is`() throws {
        try scratch.settle(file)
        let before = try scratch.bytes()
        _ = try file.backUp(to: target)
        #expect(try scratch.bytes() == before)
    }

    @Test func `what a reader keeps in SQLite's log is in the backup`() throws {
        let reader = try other()
        try reader.inDatabase { try $0.execute(sql: "BEGIN; SELECT COUNT(*) FROM site") }
        for number in 0..<50 { try file.add(Site.named("L\(number)")) }
        let written = try file.backUp(to: target)
        #expect(written.head.entries == 60)
        try reader.inDatabase { try $0.execute(sql: "COMMIT") }
    }

    @Test func `a write of another connection is in it whole or not at all`() throws {
        let writer = try other()
        try writer.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE; UPDATE site SET name = 'half'") }
        _ = try file.backUp(to: target)
        try writer.inDatabase { try $0.execute(sql: "COMMIT") }
        #expect(try scratch.open("copy.sosialisasi", seed: 2).find("S1", Site.self)?.name == "Pasar S1")
    }

    @Test func `an older backup of the campaign makes room and it is told`() throws {
        _ = try file.backUp(to: target)
        try file.add(Site.named("S2"))
        let written = try file.backUp(to: target)
        #expect(written.hasReplaced && written.head.entries == 11)
    }

    @Test func `a copy with entries that the file lacks is left as it is`() throws {
        _ = try file.backUp(to: target)
        let other = try scratch.open("copy.sosialisasi", seed: 3)
        try other.add(Site.named("S9"))
        try other.close()
        let before = try scratch.bytes("copy.sosialisasi")
        #expect(throws: BackupRefusal.taken(path: target)) { try file.backUp(to: target) }
        #expect(try scratch.bytes("copy.sosialisasi") == before)
    }

    @Test func `other files are left as they are`() throws {
        try Data("catatan".utf8).write(to: URL(fileURLWithPath: target))
        #expect(throws: BackupRefusal.taken(path: target)) { try file.backUp(to: target) }
        #expect(try scratch.bytes("copy.sosialisasi") == Array("catatan".utf8))
    }

    @Test func `a link at the target is not followed`() throws {
        let link = scratch.folder + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.folder + "/nowhere")
        #expect(throws: BackupRefusal.taken(path: link)) { try file.backUp(to: link) }
        #expect(names == ["link"])
    }

    @Test func `the file itself is no target, under its own name or another`() throws {
        #expect(throws: BackupRefusal.isCampaign(path: scratch.path)) { try file.backUp(to: scratch.path) }
        Foundation.link(scratch.path, target)
        #expect(throws: BackupRefusal.isCampaign(path: target)) { try file.backUp(to: target) }
    }

    @Test func `a file that is not sound is not backed up`() throws {
        try scratch.tamper("UPDATE site SET name = 'Pasir'")
        #expect(
            throws: BackupRefusal.unsound(
                path: scratch.path, [.record(.site, id: "S1", .field("name", held: "Pasir"))])
        ) { try file.backUp(to: target) }
        #expect(names.isEmpty)
    }

    @Test func `a folder that is not there is told`() {
        let path = scratch.folder + "/none/copy"
        #expect(throws: CampaignFileError.unwritable(path: path)) { try file.backUp(to: path) }
    }

    @Test func `a copy is kept of a file that is not sound, under a free name`() throws {
        try scratch.tamper("UPDATE site SET name = 'Pasir'")
        #expect(try file.keepCopy(at: target) == target)
        #expect(try file.keepCopy(at: target) == target + "-2")
        #expect(try file.keepCopy(at: target) == target + "-3")
        #expect(try scratch.open("copy.sosialisasi", seed: 2).find("S1", Site.self)?.name == "Pasir")
    }
}
