import GRDB
import Outreach

extension CampaignFile {
    /// Rebuilds indexes, records and marks from the log. The log itself is never touched, and where it does not verify, nothing but
    /// the indexes is: what is wrong in it would spread into the tables.
    ///
    /// - Returns: whether the tables now stand as the log says.
    package func repair() throws(CampaignFileError) -> Bool {
        do {
            try queue.writeWithoutTransaction { database in
                // Rows that break a unique index keep it from being made; the next look tells.
                try allowing(.SQLITE_CONSTRAINT) { try database.execute(sql: "REINDEX") }
            }
            var isMended = false
            try queue.inTransaction(.immediate) { database in
                // A site may come back before or after the events at it.
                try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
                let states = try CampaignFile.recordStates(database)
                for noun in CampaignFile.recordNouns { try noun.mend(states, database) }
                try CampaignFile.mendMarks(database)
                try CampaignFile.mendUndone(database)
                try CampaignFile.forgetSummary(database)
                isMended = try !CampaignFile.discrepancies(database).contains(where: \.isInLog)
                return isMended ? .commit : .rollback
            }
            return isMended
        } catch {
            let failure = CampaignFile.error(error, path)
            if case .failed = failure { return false }
            throw failure
        }
    }

    private func allowing(_ code: ResultCode, _ body: () throws -> Void) throws {
        do { try body() } catch let error as DatabaseError where error.resultCode == code { return }
    }

    /// Sets each fact's mark as the log says.
    private static func mendMarks(_ database: Database) throws {
        let wrong = try wrongMarks(database, all: true).wrong
        let keys = try operationKeys(database)
        for fact in wrong {
            guard let maker = keys[fact.operation] else { continue }
            try mark(fact.noun, maker, fact.ordinal, by: fact.expected.flatMap { keys[$0] }, database)
        }
        for fact in wrong {
            guard let maker = keys[fact.operation] else { continue }
            try rankFact(fact.noun, of: maker, fact.ordinal, database)
        }
    }

    private static func operationKeys(_ database: Database) throws -> [String: Int64] {
        try Dictionary(
            Row.fetchAll(database, sql: "SELECT id, key FROM operation").map { ($0[0] as String, $0[1] as Int64) }
        ) { first, _ in first }
    }

    /// Sets each entry's mark of the one that undid it as the log says.
    static func mendUndone(_ database: Database) throws {
        let undone = try undoneOperations(database)
        let marked = try String.fetchAll(database, sql: "SELECT id FROM operation WHERE undone IS NOT NULL")
        for id in Set(marked).union(undone.keys) {
            try database.execute(
                sql: """
                    UPDATE operation SET undone = (SELECT key FROM operation WHERE id = :by)
                    WHERE id = :id AND undone IS NOT (SELECT key FROM operation WHERE id = :by)
                    """, arguments: ["id": id, "by": undone[id]])
        }
    }
}

extension Noun {
    /// Brings this noun's table to what the log says.
    static func mend(_ states: [NounKind: [String: RecordState]], _ database: Database) throws {
        let expected = states[kind] ?? [:]
        let births = try Birth.fetch(kind, database)
        for case .record(_, let id, let fault) in Set(try differences(states, database)) {
            switch fault {
            case .unlogged:
                // What still points at it keeps it; the next look tells.
                try? database.execute(sql: "DELETE FROM \"\(kind.rawValue)\" WHERE id = ?", arguments: [id])
            case .missing: if let state = expected[id] { try bringBack(id, state, births[id], database) }
            case .version, .field: if let state = expected[id] { try set(id, state, database) }
            }
        }
    }

    private static func columns(_ state: RecordState) -> [(name: String, value: DatabaseValue)] {
        (fields.map(\.name) + ["retired"]).map { ($0, (state.values[$0] ?? .null).databaseValue) }
            + [("version", state.version.databaseValue), ("removed", (state.removed ? 1 : 0).databaseValue)]
    }

    static func set(_ id: String, _ state: RecordState, _ database: Database) throws {
        let columns = columns(state)
        let assignments = columns.map { "\"\($0.name)\" = ?" }.joined(separator: ", ")
        try database.execute(
            sql: "UPDATE \"\(kind.rawValue)\" SET \(assignments) WHERE id = ?",
            arguments: StatementArguments(columns.map(\.value) + [id.databaseValue]))
    }

    static func bringBack(_ id: String, _ state: RecordState, _ birth: Birth?, _ database: Database) throws {
        guard let birth else { return }
        let number = state.values["number"] ?? .null
        var columns = columns(state)
        columns += [
            ("id", id.databaseValue), ("created", birth.created.databaseValue),
            ("changed", birth.changed.databaseValue), ("number", number.databaseValue),
            ("device", number == .null ? .null : birth.device.databaseValue),
        ]
        if let key = birth.key { columns.append(("key", key.databaseValue)) }
        let names = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
            sql: "INSERT INTO \"\(kind.rawValue)\" (\(names)) VALUES (\(places))",
            arguments: StatementArguments(columns.map(\.value)))
    }
}

/// Where and when a record came into being, as far as the log tells.
struct Birth {
    let created: Int64
    let changed: Int64
    let device: Int64
    /// The local key by which facts point at it. Records are never deleted, so keys count them in the order of their making;
    /// nil where the table contradicts that.
    let key: Int64?

    /// That of one record which is about to come into this file.
    static func fetch(of record: String, _ noun: NounKind, _ database: Database) throws -> Birth? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT o.entered, o.device,
                        (SELECT MAX(l.entered) FROM change m JOIN operation l ON l.key = m.operation
                         WHERE m.record = c.record AND m.noun = c.noun)
                    FROM change c JOIN operation o ON o.key = c.operation JOIN device d ON d.key = o.device
                    WHERE c.record = ? AND c.noun = ? AND c.action = 'create' ORDER BY o.lamport, d.id LIMIT 1
                    """), arguments: [record, noun.rawValue]
        ).map { Birth(created: $0[0], changed: $0[2], device: $0[1], key: nil) }
    }

    static func fetch(_ noun: NounKind, _ database: Database) throws -> [String: Birth] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT c.record, o.entered, o.device, r.key,
                    (SELECT MAX(l.entered) FROM change m JOIN operation l ON l.key = m.operation
                     WHERE m.record = c.record AND m.noun = c.noun)
                FROM change c JOIN operation o ON o.key = c.operation
                LEFT JOIN "\(noun.rawValue)" r ON r.id = c.record
                WHERE c.noun = ? AND c.action = 'create' ORDER BY c.operation, c.ordinal
                """, arguments: [noun.rawValue])
        var order: [Row] = []
        var seen: Set<String> = []
        for row in rows where seen.insert(row[0]).inserted { order.append(row) }
        let isCounted = order.enumerated().allSatisfy { index, row in
            (row[3] as Int64?).map { $0 == Int64(index + 1) } ?? true
        }
        var births: [String: Birth] = [:]
        for (index, row) in order.enumerated() {
            births[row[0]] = Birth(
                created: row[1], changed: row[4], device: row[2], key: isCounted ? Int64(index + 1) : nil)
        }
        return births
    }
}
