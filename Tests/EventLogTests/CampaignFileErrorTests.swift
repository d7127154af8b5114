import GRDB
import Testing

@testable import EventLog

@Suite struct CampaignFileErrorTests {
    @Test(arguments: [
        (ResultCode.SQLITE_BUSY, CampaignFileError.busy(path: "p")), (.SQLITE_LOCKED, .busy(path: "p")),
        (.SQLITE_NOTADB, .foreign(path: "p")), (.SQLITE_CORRUPT, .damaged(path: "p", detail: "x")),
        (.SQLITE_FULL, .full(path: "p")), (.SQLITE_READONLY, .unwritable(path: "p")),
        (.SQLITE_CANTOPEN, .unwritable(path: "p")), (.SQLITE_PERM, .unwritable(path: "p")),
        (.SQLITE_CONSTRAINT, .failed(path: "p", detail: "x")),
        (.SQLITE_BUSY_SNAPSHOT, .busy(path: "p")), (.SQLITE_CORRUPT_VTAB, .damaged(path: "p", detail: "x")),
    ])
    func `SQLite's word becomes ours`(code: ResultCode, error: CampaignFileError) {
        #expect(CampaignFile.error(DatabaseError(resultCode: code, message: "x"), "p") == error)
    }

    @Test func `what SQLite says is shown harmless`() {
        let error = DatabaseError(resultCode: .SQLITE_ERROR, message: "near \"\u{1B}[2J\"")
        #expect(CampaignFile.error(error, "p") == .failed(path: "p", detail: "near \"\u{FFFD}[2J\""))
    }

    @Test func `our own words stay`() {
        #expect(CampaignFile.error(CampaignFileError.full(path: "q"), "p") == .full(path: "q"))
        #expect(CampaignFile.error(Absent(), "p") == .failed(path: "p", detail: "Absent"))
    }
}
