import GRDB
import Testing

@testable import EventLog

@Suite struct SchemaTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func everything(_ file: CampaignFile) throws -> [String] {
        try file.read { try String.fetchAll($0, sql: "SELECT COALESCE(sql, name) FROM sqlite_schema ORDER BY name") }
    }

    @Test func `a step that was taken is not taken again`() throws {
        let file = try scratch.found()
        let schema = try everything(file)
        let tables = try dump(file)
        for version in 0...Schema.version { try Schema.migrate(file.queue, from: version) }
        #expect(try everything(file) == schema)
        #expect(try dump(file) == tables)
        #expect(try file.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
    }

    @Test func `a file on which no step was taken is brought to the newest version`() throws {
        try CampaignFile.create(path: scratch.path)
        let schema = try everything(scratch.open())
        let empty = try DatabaseQueue(path: scratch.folder + "/old.sosi")
        try empty.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }
        try empty.close()
        // A database without a single table is not a file that this program made, but one of version 0 all the same.
        #expect(try everything(scratch.open("old.sosi")) == schema)
    }

    @Test func `the mark is the program's name in ASCII`() {
        #expect(withUnsafeBytes(of: Schema.applicationID.bigEndian) { Array($0) } == Array("SOSI".utf8))
    }
}
