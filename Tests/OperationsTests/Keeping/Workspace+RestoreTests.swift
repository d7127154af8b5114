import Foundation
import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceRestoreTests {
    private let branch: Branch
    private let path: String
    private let copy: String

    init() async throws {
        branch = try await Branch()
        path = branch.folder + "/a.sosi"
        copy = try await branch.workspace.backUp().path
    }

    private func restore(over place: String? = nil, isConfirmed: Bool = false) async throws -> RestoreReply {
        try await branch.workspace.close()
        return try Workspace.restore(
            copy, over: place ?? path, isConfirmed: isConfirmed, settings: await branch.workspace.settings)
    }

    @Test func `a copy of the same state needs no word`() async throws {
        let restored = try await restore()
        #expect(restored.entries == 7 && restored.last == "A7" && restored.day == day("2026-10-05"))
        #expect(restored.former == path + ".before-restore-20261005-0800")
    }

    @Test func `an older copy needs to be confirmed`() async throws {
        _ = try await branch.team("T2")
        let failure = await refusal { _ = try await restore() }
        #expect(failure?.code == "restore.older" && failure?.exitCode == .refused)
        #expect(failure?.what == .keeping(.losesEntries(count: 1, last: "A8", day("2026-10-05"))))
        _ = try Workspace.restore(copy, over: path, isConfirmed: true, settings: await branch.workspace.settings)
        let again = try Workspace(path: path, settings: await branch.workspace.settings)
        #expect(try await again.history(limit: nil).count == 7)
    }

    @Test func `a copy of another campaign is refused, also when confirmed`() async throws {
        let other = try await Branch(seed: 9)
        try await other.workspace.close()
        let settings = await branch.workspace.settings
        let failure = await refusal {
            _ = try Workspace.restore(copy, over: other.folder + "/a.sosi", isConfirmed: true, settings: settings)
        }
        #expect(failure?.code == "restore.other")
    }

    @Test func `where no file is the copy becomes one`() async throws {
        let restored = try await restore(over: branch.folder + "/new.sosi")
        #expect(restored.former == nil)
    }

    @Test func `a file that cannot be read goes only when confirmed`() async throws {
        let place = try branch.file("b.sosi", "catatan")
        let failure = await refusal { _ = try await restore(over: place) }
        #expect(failure?.code == "restore.unreadable")
        let restored = try await restore(over: place, isConfirmed: true)
        #expect(try String(contentsOfFile: restored.former ?? "", encoding: .utf8) == "catatan")
    }

    @Test func `a link to the campaign stays one`() async throws {
        let link = branch.folder + "/link.sosi"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        _ = try await restore(over: link)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    }

    @Test func `a campaign in use is busy`() async throws {
        let failure = await refusal {
            _ = try Workspace.restore(copy, over: path, isConfirmed: true, settings: await branch.workspace.settings)
        }
        #expect(failure?.code == "file.busy")
    }
}
