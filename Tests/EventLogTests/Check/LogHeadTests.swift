import Outreach
import Testing

@testable import EventLog

@Suite struct LogHeadTests {
    @Test func `it tells campaign, entries and the newest one`() throws {
        let scratch = try Scratch()
        let file = try scratch.history()
        let head = try file.logHead()
        #expect(head.entries == 10 && head.last.number == "A10")
        #expect(head.branch == "Pangkalpinang" && head.zone == .western)
        #expect(try head.campaign == file.all(Campaign.self).first?.id)
        #expect(try file.firstEntered() == Scratch.noon)
    }

    @Test func `the log knows the campaign where the table has lost it`() throws {
        let scratch = try Scratch()
        let file = try scratch.history()
        let campaign = try file.logHead().campaign
        try scratch.tamper("DELETE FROM campaign")
        #expect(try file.logHead().campaign == campaign)
    }

    @Test func `a file that was never founded is damaged`() throws {
        let scratch = try Scratch()
        try CampaignFile.create(path: scratch.path)
        let file = try scratch.open()
        #expect(throws: CampaignFileError.damaged(path: scratch.path, detail: "campaign")) { try file.logHead() }
        #expect(try file.firstEntered() == nil)
    }
}
