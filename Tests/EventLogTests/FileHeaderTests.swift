import Testing

@testable import EventLog

@Suite struct FileHeaderTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a campaign is known by its marks`() throws {
        try CampaignFile.create(path: scratch.path)
        let header = try FileHeader(path: scratch.path)
        #expect(header.applicationID == 0x534F_5349)
        #expect(header.version == Schema.version)
    }

    @Test func `the largest numbers are read`() throws {
        try CampaignFile.create(path: scratch.path)
        try scratch.tamper("PRAGMA user_version = -1; PRAGMA application_id = -1")
        let header = try FileHeader(path: scratch.path)
        #expect(header.applicationID == .max)
        #expect(header.version == 4_294_967_295)
    }
}
