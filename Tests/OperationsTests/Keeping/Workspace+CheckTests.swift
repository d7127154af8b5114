import Foundation
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceCheckTests {
    @Test func `the sample campaign is well, and stays so through undo and redo`() async throws {
        let branch = try await Branch(isFurnished: false)
        _ = try await branch.workspace.importFolder(Branch.sample)
        let check = try await branch.workspace.check()
        #expect(check.findings.isEmpty && check.entries == 2 && check.facts > 2_000 && check.records > 1_000)
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.check().findings.isEmpty)
        _ = try await branch.workspace.redo()
        #expect(try await branch.workspace.check().findings.isEmpty)
    }

    @Test func `a day's work leaves nothing to find`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V1", "2026-10-05 09:00")
        try await branch.attend(event, [("name", "Wati"), ("stage", "interested")])
        _ = try await branch.workspace.signUp([("name", "Wati"), ("event", event), ("date", "2026-10-05")])
        _ = try await branch.workspace.signUp([("name", "Budi"), ("event", event), ("date", "2026-10-05")])
        #expect(try await branch.workspace.check().findings.isEmpty)
    }

    @Test func `where nothing is wrong nothing is repaired`() async throws {
        let branch = try await Branch()
        #expect(try await branch.workspace.repair() == nil)
        let names = try FileManager.default.contentsOfDirectory(atPath: branch.folder)
        #expect(!names.contains { $0.contains("before-repair") })
    }
}
