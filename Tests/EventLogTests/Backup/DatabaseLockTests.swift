import Foundation
import Testing

@testable import EventLog

/// The lock keeps out other processes; within one it is SQLite that knows of its own connections.
@Suite struct DatabaseLockTests {
    @Test func `it is had where nobody has the file open`() throws {
        let scratch = try Scratch()
        try CampaignFile.create(path: scratch.path)
        _ = try DatabaseLock(scratch.path)
    }

    @Test func `a file that is not there cannot be locked`() throws {
        let scratch = try Scratch()
        #expect(throws: CampaignFileError.unwritable(path: scratch.path)) { _ = try DatabaseLock(scratch.path) }
    }
}
