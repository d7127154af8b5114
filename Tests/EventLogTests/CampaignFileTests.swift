import Foundation
import GRDB
import Outreach
import Synchronization
import Testing

@testable import EventLog

@Suite struct CampaignFileTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// What opening the file throws.
    private func refusal(_ name: String = "cabang.sosi") -> CampaignFileError? {
        do {
            _ = try scratch.open(name)
            return nil
        } catch {
            return error as? CampaignFileError
        }
    }

    private func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: "\(scratch.folder)/\(name)")[.posixPermissions] as? Int
    }

    private func put(_ bytes: some Sequence<UInt8>) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: scratch.path))
    }

    @Test func `a new file can be read and written by its owner alone`() throws {
        let file = try scratch.found()
        #expect(try mode("cabang.sosi") == 0o600)
        #expect(try mode("cabang.sosi-wal") == 0o600)
        #expect(try mode("cabang.sosi-shm") == 0o600)
        #expect(try file.history().map(\.number) == ["A1"])
    }

    @Test func `what runs on the file can be stopped, and the file goes on`() throws {
        let file = try scratch.found()
        let end = Ending()
        Thread.detachNewThread {
            while !end.isOver.withLock({ $0 }) { file.interrupt() }
            end.hasEnded.signal()
        }
        // It would count without end.
        let endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
        #expect(throws: CampaignFileError.interrupted) { try file.read { try Int.fetchOne($0, sql: endless) } }
        end.isOver.withLock { $0 = true }
        end.hasEnded.wait()
        #expect(try file.history().map(\.number) == ["A1"])
    }

    private final class Ending: Sendable {
        let isOver = Mutex(false)
        let hasEnded = DispatchSemaphore(value: 0)
    }

    @Test func `a new file leaves no draft beside it`() throws {
        try CampaignFile.create(path: scratch.path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["cabang.sosi"])
    }

    @Test func `a file that exists is not made again, nor what a link names`() throws {
        try put("catatan".utf8)
        #expect(throws: CampaignFileError.exists(path: scratch.path)) { try CampaignFile.create(path: scratch.path) }
        #expect(try scratch.bytes() == Array("catatan".utf8))
        let link = scratch.folder + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.folder + "/nowhere")
        #expect(throws: CampaignFileError.exists(path: link)) { try CampaignFile.create(path: link) }
        #expect(!FileManager.default.fileExists(atPath: scratch.folder + "/nowhere"))
    }

    @Test func `a folder that does not exist is not written`() {
        let path = scratch.folder + "/none/cabang.sosi"
        #expect(throws: CampaignFileError.unwritable(path: path)) { try CampaignFile.create(path: path) }
    }

    @Test func `a missing file is told`() {
        #expect(refusal() == .missing(path: scratch.path))
        #expect(!FileManager.default.fileExists(atPath: scratch.path))
    }

    @Test func `a folder is foreign`() {
        #expect(throws: CampaignFileError.foreign(path: scratch.folder + "/.")) { try scratch.open(".") }
    }

    @Test(
        arguments: [
            [], Array("id,name\nS1,Pasar\n".utf8), Array("SQLite format 3\0".utf8),
            Array("SQLite format 3\0".utf8) + Array(repeating: 0, count: 84), Array(repeating: 0x20, count: 5_000),
        ] as [[UInt8]])
    func `what is no campaign is foreign and stays as it is`(bytes: [UInt8]) throws {
        try put(bytes)
        #expect(refusal() == .foreign(path: scratch.path))
        #expect(try scratch.bytes() == bytes)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["cabang.sosi"])
    }

    @Test func `the database of another program is foreign and stays as it is`() throws {
        let queue = try DatabaseQueue(path: scratch.path)
        try queue.write { try $0.execute(sql: "CREATE TABLE site (id TEXT)") }
        try queue.close()
        let before = try scratch.bytes()
        #expect(refusal() == .foreign(path: scratch.path))
        #expect(try scratch.bytes() == before)
    }

    @Test func `a newer file is told with its version and stays as it is`() throws {
        try CampaignFile.create(path: scratch.path)
        try scratch.tamper("PRAGMA user_version = 99")
        let before = try scratch.bytes()
        #expect(refusal() == .newer(path: scratch.path, version: 99))
        #expect(try scratch.bytes() == before)
    }

    @Test(arguments: [100, 512, 4_096, 10_000, 40_000])
    func `a file that was cut short is damaged and stays as it is`(length: Int) throws {
        let file = try scratch.found()
        try scratch.settle(file)
        try file.queue.close()
        for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: scratch.path + ending) }
        let whole = try scratch.bytes()
        try #require(whole.count > length)
        try put(whole.prefix(length))
        guard case .damaged = refusal() else {
            Issue.record("\(String(describing: refusal()))")
            return
        }
        #expect(try scratch.bytes() == Array(whole.prefix(length)))
    }

    @Test func `every write reaches the disk and every reference is held`() throws {
        try CampaignFile.create(path: scratch.path)
        let file = try scratch.open(isDurable: true)
        let pragmas = try file.read { database in
            try ["journal_mode", "synchronous", "foreign_keys", "application_id", "user_version"].map {
                try String.fetchOne(database, sql: "PRAGMA \($0)")
            }
        }
        #expect(pragmas == ["wal", "2", "1", "\(Schema.applicationID)", "\(Schema.version)"])
    }

    @Test func `what was written is there when the file is opened again`() throws {
        let file = try scratch.found()
        try file.add(Site.named("S1"))
        let before = try dump(file)
        try file.queue.close()
        #expect(try dump(scratch.open(seed: 2)) == before)
    }
}
