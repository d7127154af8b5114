import GRDB
import Outreach

extension CampaignFile {
    /// Where the marks of superseded facts and undone operations, the number of facts, or what a row points at differ from
    /// what the log says. O(size of the log).
    static func factDiscrepancies(_ database: Database) throws -> [Finding] {
        try markDiscrepancies(database) + undoneDiscrepancies(database) + countDiscrepancies(database)
            + strays(database)
    }

    /// Which operation took facts out of count, as the log says it.
    struct FactMarks {
        /// By noun and fact, `cost 0199…:0`.
        var single: [String: String] = [:]
        /// By the operation all of whose facts are meant.
        var whole: [String: String] = [:]

        /// The operation that took a fact out of count; nil if none did.
        func mark(of noun: NounKind, _ operation: String, _ ordinal: Int) -> String? {
            single["\(noun.rawValue) \(operation):\(ordinal)"] ?? whole[operation]
        }
    }

    /// Replays which operation took each fact out of count, one by one or all facts of an operation at once (`*`).
    ///
    /// - Parameter of: only the facts of the operation with this identifier.
    static func factMarks(_ database: Database, of operation: String? = nil) throws -> FactMarks {
        var marks = FactMarks()
        let changes = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT c.noun, c.record, c.action, o.id
                    FROM change c JOIN operation o ON o.key = c.operation JOIN device d ON d.key = o.device
                    WHERE c.action IN ('supersede', 'restore')
                        \(operation == nil ? "" : "AND c.record > ? || ':' AND c.record < ? || ';'")
                    ORDER BY o.lamport, d.id, c.ordinal
                    """), arguments: operation.map { [$0, $0] } ?? [])
        while let row = try changes.next() {
            let record: String = row[1]
            let superseding: String? = row[2] == ChangeAction.supersede.rawValue ? row[3] : nil
            if record.hasSuffix(":*") {
                marks.whole[String(record.dropLast(2))] = superseding
            } else {
                marks.single["\(row[0] as String) \(record)"] = superseding
            }
        }
        return marks
    }

    /// A fact whose mark is not what the log says.
    struct WrongMark {
        let noun: NounKind
        /// Its operation and its place there.
        let operation: String
        let ordinal: Int
        /// The operation that took it out of count, as the log says it; nil if it counts, or would if it were not outranked.
        let expected: String?
    }

    /// The facts whose marks are not what the log says, and the names of those that the log marks and that were not found.
    ///
    /// - Parameter all: whether to look at every fact, or only where a fact or its operation carries a mark.
    static func wrongMarks(_ database: Database, all: Bool) throws -> (wrong: [WrongMark], absent: [String]) {
        let marks = try factMarks(database)
        var single = marks.single
        var wrong: [WrongMark] = []
        for noun in NounKind.allCases where noun.isFact {
            let facts = try Row.fetchCursor(
                database,
                sql: """
                    SELECT o.id, f.ordinal, s.id, \(noun.onceFor == nil ? "NULL" : "f.outranked")
                    FROM "\(noun.rawValue)" f JOIN operation o ON o.key = f.operation
                    LEFT JOIN operation s ON s.key = f.superseded
                    \(all ? "" : "WHERE f.superseded IS NOT NULL OR o.undone IS NOT NULL")
                    """)
            while let row = try facts.next() {
                let (operation, ordinal): (String, Int) = (row[0], row[1])
                single["\(noun.rawValue) \(operation):\(ordinal)"] = nil
                let expected = marks.mark(of: noun, operation, ordinal)
                let held: String? = row[2]
                // What counts is outranked only by one whose mark is wrong, which is then ranked.
                let isOutranked =
                    try expected == nil && held != nil && isOutranked(noun, operation, ordinal, database)
                if (isOutranked ? operation : expected) != held || isOutranked != ((row[3] as Int?) == 1) {
                    wrong.append(WrongMark(noun: noun, operation: operation, ordinal: ordinal, expected: expected))
                }
            }
        }
        return (wrong, single.keys.sorted())
    }

    private static func markDiscrepancies(_ database: Database) throws -> [Finding] {
        let (wrong, absent) = try wrongMarks(database, all: false)
        return wrong.map { .superseded($0.noun, fact: "\($0.operation):\($0.ordinal)") }
            + absent.compactMap { name in
                let parts = name.split(separator: " ")
                guard parts.count == 2, let noun = NounKind(rawValue: String(parts[0])) else { return nil }
                return .superseded(noun, fact: String(parts[1]))
            }
    }

    /// Replays which operation undid each one, by identifiers; a redo takes an undo back and so brings its operation into effect.
    static func undoneOperations(_ database: Database) throws -> [String: String] {
        var undone: [String: String] = [:]
        var reversed: [String: String] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT o.id, o.reverses FROM operation o JOIN device d ON d.key = o.device
                WHERE o.reverses IS NOT NULL ORDER BY o.lamport, d.id
                """)
        while let row = try rows.next() {
            let target: String = row[1]
            undone[target] = row[0]
            reversed[row[0]] = target
            if let original = reversed[target] { undone[original] = nil }
        }
        return undone
    }

    private static func undoneDiscrepancies(_ database: Database) throws -> [Finding] {
        let undone = try undoneOperations(database)
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT o.id, d.letter, o.sequence, u.id FROM operation o JOIN device d ON d.key = o.device
                LEFT JOIN operation u ON u.key = o.undone ORDER BY o.lamport, d.id
                """)
        return rows.filter { undone[$0[0]] != $0[3] }.map { .entry(letter: $0[1], sequence: $0[2], .undone) }
    }

    private static func countDiscrepancies(_ database: Database) throws -> [Finding] {
        let counts = NounKind.allCases.filter(\.isFact).map {
            "SELECT operation, COUNT(*) AS number FROM \"\($0.rawValue)\" GROUP BY operation"
        }
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT d.letter, o.sequence FROM operation o JOIN device d ON d.key = o.device
                JOIN (\(counts.joined(separator: " UNION ALL "))) n ON n.operation = o.key
                GROUP BY o.key HAVING SUM(n.number) <> o.facts
                """)
        return rows.map { .entry(letter: $0[0], sequence: $0[1], .facts) }
    }

    /// Rows that point at what is not there.
    private static func strays(_ database: Database) throws -> [Finding] {
        let rows = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        let found = Set(rows.map { Finding.stray(table: $0[0], target: $0[2]) })
        return found.sorted { $0.description < $1.description }
    }
}
