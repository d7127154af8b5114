import GRDB
import Testing

@testable import EventLog

@Suite struct KeptStatementTests {
    private let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue()
        try queue.write { try $0.execute(sql: "CREATE TABLE t (k INTEGER PRIMARY KEY, a TEXT, b BLOB) STRICT") }
    }

    @Test func `values are kept as they were bound, also the empty ones`() throws {
        let texts: [String?] = ["", "a", "é – ظ", nil, String(repeating: "x", count: 40)]
        try queue.write { database in
            let statement = try KeptStatement(database, sql: "INSERT INTO t VALUES (?, ?, ?)")
            for (key, text) in texts.enumerated() {
                statement.bind(Int64(key), 1)
                statement.bind(text, 2)
                statement.bind(blob: Array((text ?? "").utf8), 3)
                let isRow = try statement.step()
                #expect(!isRow && statement.changes == 1)
            }
        }
        let kept = try queue.read { try Optional<String>.fetchAll($0, sql: "SELECT a FROM t ORDER BY k") }
        #expect(kept == texts)
        let read = try queue.read { database in
            let statement = try KeptStatement(database, sql: "SELECT k, a FROM t WHERE k >= ? ORDER BY k")
            statement.bind(2, 1)
            var rows: [String] = []
            while try statement.step() { rows.append("\(statement.number(0)) \(statement.text(1) ?? "NULL")") }
            return rows
        }
        #expect(read == ["2 é – ظ", "3 NULL", "4 " + String(repeating: "x", count: 40)])
    }

    @Test func `a text by its bytes is NULL without any`() throws {
        let kinds = try queue.write { database in
            let statement = try KeptStatement(database, sql: "INSERT INTO t (a) VALUES (?)")
            for text in ["09:00", ""] {
                statement.bind(text: Array(text.utf8), 1)
                _ = try statement.step()
            }
            return try String.fetchAll(database, sql: "SELECT typeof(a) FROM t ORDER BY k")
        }
        #expect(kinds == ["text", "null"])
    }

    @Test func `a refused run is thrown and the statement can be run again`() throws {
        try queue.write { database in
            let statement = try KeptStatement(database, sql: "INSERT INTO t (k) VALUES (?)")
            statement.bind(1, 1)
            _ = try statement.step()
            #expect(throws: DatabaseError.self) { try statement.step() }
            statement.bind(2, 1)
            let isRow = try statement.step()
            #expect(!isRow)
        }
    }
}
