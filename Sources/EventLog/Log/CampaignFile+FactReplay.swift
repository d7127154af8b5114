import GRDB
import Outreach

extension CampaignFile {
    /// Where the marks of superseded facts and undone operations, the number of facts, or what a row points at differ from
    /// what the log says. O(size of the log).
    func factDiscrepancies(_ database: Database) throws -> [String] {
        try markDiscrepancies(database) + undoneDiscrepancies(database) + countDiscrepancies(database)
            + strays(database)
    }

    /// Replays which operation took each fact out of count, one by one or all facts of an operation at once (`*`).
    private func markDiscrepancies(_ database: Database) throws -> [String] {
        var single: [String: String] = [:]
        var whole: [String: String] = [:]
        let changes = try Row.fetchCursor(
            database,
            sql: """
                SELECT c.noun, c.record, c.action, o.id
                FROM change c JOIN operation o ON o.key = c.operation JOIN device d ON d.key = o.device
                WHERE c.action IN ('supersede', 'restore') ORDER BY o.lamport, d.id, c.ordinal
                """)
        while let row = try changes.next() {
            let record: String = row[1]
            let superseding: String? = row[2] == ChangeAction.supersede.rawValue ? row[3] : nil
            if record.hasSuffix(":*") {
                whole[String(record.dropLast(2))] = superseding
            } else {
                single["\(row[0] as String) \(record)"] = superseding
            }
        }
        var found: [String] = []
        for noun in NounKind.allCases where noun.isFact {
            let facts = try Row.fetchCursor(
                database,
                sql: """
                    SELECT o.id, f.ordinal, s.id FROM "\(noun.rawValue)" f JOIN operation o ON o.key = f.operation
                    LEFT JOIN operation s ON s.key = f.superseded WHERE f.superseded IS NOT NULL OR o.undone IS NOT NULL
                    """)
            while let row = try facts.next() {
                let operation: String = row[0]
                let name = "\(noun.rawValue) \(operation):\(row[1] as Int)"
                let expected = single.removeValue(forKey: name) ?? whole[operation]
                if expected != row[2] { found.append("\(name): superseded") }
            }
        }
        return found + single.keys.sorted().map { "\($0): superseded" }
    }

    /// Replays which operation undid each one; a redo takes an undo back and so brings its operation into effect.
    private func undoneDiscrepancies(_ database: Database) throws -> [String] {
        var undone: [String: String] = [:]
        var reversed: [String: String] = [:]
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT o.id, o.reverses, d.id, o.sequence, u.id FROM operation o JOIN device d ON d.key = o.device
                LEFT JOIN operation u ON u.key = o.undone ORDER BY o.lamport, d.id
                """)
        for row in rows {
            guard let target: String = row[1] else { continue }
            undone[target] = row[0]
            reversed[row[0]] = target
            if let original = reversed[target] { undone[original] = nil }
        }
        return rows.filter { undone[$0[0]] != $0[4] }.map { "operation \($0[2] as String) \($0[3] as Int): undone" }
    }

    private func countDiscrepancies(_ database: Database) throws -> [String] {
        let counts = NounKind.allCases.filter(\.isFact).map {
            "SELECT operation, COUNT(*) AS number FROM \"\($0.rawValue)\" GROUP BY operation"
        }
        return try String.fetchAll(
            database,
            sql: """
                SELECT 'operation ' || d.id || ' ' || o.sequence || ': facts' FROM operation o JOIN device d ON d.key = o.device
                JOIN (\(counts.joined(separator: " UNION ALL "))) n ON n.operation = o.key
                GROUP BY o.key HAVING SUM(n.number) <> o.facts
                """)
    }

    /// Rows that point at what is not there.
    private func strays(_ database: Database) throws -> [String] {
        let rows = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        return Set(rows.map { "\($0[0] as String): points at no \($0[2] as String)" }).sorted()
    }
}
