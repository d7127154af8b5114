import Foundation
import Testing

@testable import EventLog

@Suite struct FolderLockTests {
    @Test func `many share it and one has it alone`() throws {
        let scratch = try Scratch()
        let first = try FolderLock(of: scratch.path, .shared)
        let second = try FolderLock(of: scratch.path, .shared)
        #expect(isTaken(scratch.folder))
        withExtendedLifetime((first, second)) {}
    }

    @Test func `it goes with the value`() throws {
        let scratch = try Scratch()
        do { _ = try FolderLock(of: scratch.path, .exclusive) }
        #expect(!isTaken(scratch.folder))
    }

    @Test func `a folder that is not there needs none`() throws {
        _ = try FolderLock(of: "/nowhere/at/all", .exclusive)
    }

    private func isTaken(_ folder: String) -> Bool {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
        defer { close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) != 0
    }
}
