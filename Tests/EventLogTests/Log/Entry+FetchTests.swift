import Outreach
import Testing

@testable import EventLog

@Suite struct EntryFetchTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
        for name in ["S1", "S2", "S3"] { try file.add(Site.named(name)) }
    }

    @Test func `the newest entry comes first`() throws {
        #expect(try file.history().map(\.number) == ["A4", "A3", "A2", "A1"])
        #expect(try file.history(limit: 2).map(\.number) == ["A4", "A3"])
        #expect(try file.history(limit: 0).isEmpty)
        #expect(try file.head() == 4)
    }

    @Test(arguments: ["A2", "a2", "#A2", "2", "#2"])
    func `an entry is found by its number`(text: String) throws {
        #expect(try file.entry(numbered: text)?.sequence == 2)
    }

    @Test(arguments: ["", "A", "#", "B2", "A5", "A0", "A-1", "2A", "A2x", "ß2", "A99999999999999999999"])
    func `no other text finds one`(text: String) throws {
        #expect(try file.entry(numbered: text) == nil)
    }

    @Test func `a bare number is of the device that asks`() throws {
        let other = try scratch.open(state: "other", seed: 2)
        #expect(try other.entry(numbered: "2") == nil)
        try other.add(Site.named("S4"))
        #expect(try other.entry(numbered: "1")?.number == "B1")
        #expect(try other.entry(numbered: "A2")?.number == "A2")
        #expect(try file.entry(numbered: "1")?.number == "A1")
    }

    @Test func `an empty file has no head`() throws {
        try CampaignFile.create(path: scratch.folder + "/kosong.sosi")
        let empty = try scratch.open("kosong.sosi", seed: 2)
        #expect(try empty.head() == 0)
        #expect(try empty.history().isEmpty)
        #expect(try empty.discrepancies().isEmpty)
    }
}
