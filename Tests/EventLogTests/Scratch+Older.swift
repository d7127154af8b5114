import Foundation
import GRDB
import Outreach

@testable import EventLog

extension Scratch {
    /// Turns a closed file into one that an older version of the program left: its tables, and in the log of records no field that
    /// came later, unless that is to stay. The digests of the log stay as they are.
    func makeOlder(_ version: Int, _ name: String = "cabang.sosi", cutsLog: Bool = true) throws {
        let path = "\(folder)/\(name)"
        let old = try DatabaseQueue(path: path + ".old")
        try old.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA foreign_keys = OFF")
            for step in Schema.steps.prefix(version) { try database.execute(sql: step) }
            try database.execute(sql: "PRAGMA user_version = \(version); ATTACH '\(path)' AS newer")
            let tables = try String.fetchAll(database, sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table'")
            for table in tables {
                let columns = try names(table, "main", database)
                let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
                try database.execute(
                    sql: "INSERT INTO main.\"\(table)\" (\(list)) SELECT \(list) FROM newer.\"\(table)\"")
                let added = Set(try names(table, "newer", database)).subtracting(columns).sorted()
                guard cutsLog, NounKind(rawValue: table).map({ !$0.isFact }) == true, !added.isEmpty else { continue }
                let paths = added.map { "'$.\($0)'" }.joined(separator: ", ")
                try database.execute(
                    sql: "UPDATE main.change SET content = json_remove(content, \(paths)) WHERE noun = '\(table)'")
            }
            try database.execute(sql: "DETACH newer")
        }
        try old.close()
        for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
        try FileManager.default.moveItem(atPath: path + ".old", toPath: path)
    }

    private func names(_ table: String, _ schema: String, _ database: Database) throws -> [String] {
        try String.fetchAll(database, sql: "SELECT name FROM pragma_table_info(?, ?)", arguments: [table, schema])
    }
}
