import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct SchemaVersion1Tests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
    }

    private func columns(_ table: String) throws -> [Row] {
        try file.read {
            try Row.fetchAll($0, sql: "SELECT name, type, \"notnull\" FROM pragma_table_info(?)", arguments: [table])
        }
    }

    /// Holds that a table has the bookkeeping columns and then the fields of its noun, in their order.
    private func expectColumns<N: Noun>(_ type: N.Type) throws {
        let bookkeeping =
            N.kind.isFact
            ? ["operation", "ordinal", "superseded"]
            : ["key", "id", "device", "number", "version", "created", "changed", "retired", "removed"]
        let columns = try columns(N.kind.rawValue)
        #expect(columns.prefix(bookkeeping.count).map { $0["name"] as String } == bookkeeping)
        // Later steps add columns behind those of a table, wherever their fields stand in the noun.
        let names = columns.dropFirst(bookkeeping.count).map { $0["name"] as String }.filter { $0 != "outranked" }
        #expect(names.count == N.fields.count && Set(names) == Set(N.fields.map(\.name)))
        for field in N.fields {
            let column = try columns.first { $0["name"] == field.name }.orThrow()
            let type: String = column["type"]
            let expected =
                switch field.expectation {
                case .integer, .flag: "INTEGER"
                case .decimal: "REAL"
                default: N.kind.isFact && field.refersTo != nil ? "INTEGER" : "TEXT"
                }
            #expect(type == expected, "\(N.kind) \(field.name)")
            let isAlwaysKnown = field.required || field.value(of: N(id: "")) != .null && N.kind != .campaign
            #expect((column["notnull"] == 1) == isAlwaysKnown || N.kind == .campaign, "\(N.kind) \(field.name)")
        }
    }

    @Test func `the columns of each table are the fields of its noun`() throws {
        try expectColumns(Campaign.self)
        try expectColumns(Ecosystem.self)
        try expectColumns(Region.self)
        try expectColumns(Site.self)
        try expectColumns(Team.self)
        try expectColumns(Officer.self)
        try expectColumns(Holiday.self)
        try expectColumns(Event.self)
        try expectColumns(Person.self)
        try expectColumns(Coverage.self)
        try expectColumns(WeekPlan.self)
        try expectColumns(Attendance.self)
        try expectColumns(HeadCount.self)
        try expectColumns(SignUp.self)
        try expectColumns(Cost.self)
        try expectColumns(Quota.self)
        try expectColumns(Link.self)
        try expectColumns(TravelTable.self)
        try expectColumns(Mapping.self)
        try expectColumns(Target.self)
        try expectColumns(BusyTime.self)
        try expectColumns(CalendarProposal.self)
    }

    @Test func `there is one table for each noun beside the log, and each is strict`() throws {
        let rows = try file.read {
            try Row.fetchAll(
                $0,
                sql: """
                    SELECT name, strict FROM pragma_table_list
                    WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'conversion_%'
                    """
            )
        }
        #expect(
            Set(rows.map { $0["name"] as String })
                == Set(
                    NounKind.allCases.map(\.rawValue) + ["device", "operation", "change", "audit", "calendar_shown"]))
        #expect(rows.allSatisfy { $0["strict"] == 1 })
    }

    @Test func `SQLite finds nothing wrong with it`() throws {
        #expect(try file.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
        #expect(try file.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
    }

    @Test(arguments: [
        "INSERT INTO headcount (operation, ordinal, event, heads) VALUES (1, 0, 99, 5)",
        "INSERT INTO site (id, version, created, changed, retired, removed, name, ecosystem) VALUES ('x', 1, 0, 0, 0, 0, 'x', 'none')",
        "INSERT INTO region (id, version, created, changed, retired, removed, name) VALUES ('x', 'one', 0, 0, 0, 0, 'x')",
        "INSERT INTO region (id, version, created, changed, retired, removed) VALUES ('x', 1, 0, 0, 0, 0)",
        "INSERT INTO change (operation, ordinal, noun, record, action, base, digest) VALUES (99, 0, 'site', 'x', 'edit', 0, x'00')",
    ])
    func `what cannot be is refused by the tables themselves`(sql: String) {
        #expect(throws: DatabaseError.self) { try file.queue.write { try $0.execute(sql: sql) } }
    }
}
