import GRDB
import Testing

@testable import EventLog

@Suite struct SchemaVersion7Tests {
    @Test func `what was taken out of effect is found without looking through everything`() throws {
        let file = try Scratch().found()
        for table in ["attendance", "headcount", "signup", "cost"] {
            let plan = try file.read { database in
                try Row.fetchAll(
                    database, sql: "EXPLAIN QUERY PLAN SELECT 1 FROM \"\(table)\" WHERE superseded = ?", arguments: [7]
                ).map { $0["detail"] as String }
            }
            #expect(plan.allSatisfy { $0.contains("\(table)_superseded") }, "\(plan)")
        }
        let plan = try file.read { database in
            try String.fetchAll(
                database, sql: "SELECT name FROM pragma_index_list('operation') WHERE name = 'operation_undone'")
        }
        #expect(plan == ["operation_undone"])
    }
}
