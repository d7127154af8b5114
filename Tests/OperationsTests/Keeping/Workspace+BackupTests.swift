import EventLog
import Foundation
import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceBackupTests {
    private let branch: Branch

    init() async throws { branch = try await Branch() }

    @Test func `it is named by campaign and time and lies beside the campaign unless said`() async throws {
        let backup = try await branch.workspace.backUp()
        #expect(backup.path == branch.folder + "/a-20261005-0800.sosialisasi")
        #expect(backup.isSound && backup.entries == 7 && backup.last == "A7")
        let folder = branch.folder + "/stick"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        #expect(try await branch.workspace.backUp(to: folder).path == folder + "/a-20261005-0800.sosialisasi")
        #expect(try await branch.workspace.backUp(to: folder + "/b").path == folder + "/b")
    }

    @Test func `one that was written is verified as sound`() async throws {
        let backup = try await branch.workspace.backUp()
        let verified = try Workspace.verify(backup.path, settings: await branch.workspace.settings)
        #expect(verified.isSound && verified.entries == backup.entries && verified.bytes == backup.bytes)
    }

    @Test func `what stands in its way is told`() async throws {
        let note = try branch.file("catatan.txt", "catatan")
        let failure = await refusal { _ = try await branch.workspace.backUp(to: note) }
        #expect(failure?.code == "backup.taken" && failure?.exitCode == .input)
        let own = await refusal { _ = try await branch.workspace.backUp(to: branch.folder + "/a.sosi") }
        #expect(own?.code == "backup.campaign")
    }

    @Test func `a bad one is told with the code of a file that cannot be used`() async throws {
        let note = try branch.file("catatan.txt", "catatan")
        let settings = await branch.workspace.settings
        let failure = await refusal { _ = try Workspace.verify(note, settings: settings) }
        #expect(failure?.exitCode == .file)
    }

    @Test func `after a week without a backup a change is followed by a reminder`() async throws {
        #expect(try await branch.workspace.backupReminder() == nil)
        branch.set("2026-10-12 09:00")
        #expect(try await branch.workspace.backupReminder() == .keeping(.neverBackedUp(days: 7)))
        _ = try await branch.workspace.backUp()
        #expect(try await branch.workspace.backupReminder() == nil)
        branch.set("2026-10-20 09:00")
        #expect(try await branch.workspace.backupReminder() == .keeping(.reminder(days: 8)))
    }

    @Test func `who changes nothing is not reminded`() async throws {
        branch.set("2026-11-12 09:00")
        let reader = try Workspace(path: branch.folder + "/a.sosi", settings: await branch.workspace.settings)
        _ = try await reader.events(EventFilter())
        #expect(try await reader.backupReminder() == nil)
    }
}

/// The failure of a body; nil if there is none.
func refusal(_ body: () async throws -> Void) async -> Failure? {
    do { try await body() } catch { return error as? Failure }
    return nil
}
