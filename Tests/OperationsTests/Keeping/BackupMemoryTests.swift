import Foundation
import Outreach
import Testing

@testable import Operations

@Suite struct BackupMemoryTests {
    private let folder = NSTemporaryDirectory() + "sosialisasi-" + UUID().uuidString

    @Test func `what is remembered is known for that campaign alone`() {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let memory = BackupMemory(folder: folder)
        #expect(memory.time(of: "a-1") == nil)
        let time = Instant(milliseconds: 1_790_000_000_000)
        memory.remember(time, of: "a-1", at: "/media/stick/a.sosialisasi")
        #expect(memory.time(of: "a-1") == time)
        #expect(memory.time(of: "a-2") == nil)
    }

    @Test func `an identifier from a file names no other folder`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        BackupMemory(folder: folder).remember(Instant(milliseconds: 1), of: "../../etc/x", at: "b")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["backup-etcx"])
    }

    @Test func `a folder that cannot be made costs nothing`() {
        let memory = BackupMemory(folder: "/proc/none")
        memory.remember(Instant(milliseconds: 1), of: "a", at: "b")
        #expect(memory.time(of: "a") == nil)
    }
}
