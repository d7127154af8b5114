import GRDB
import Outreach

/// Finds the later operations in effect that stand on one operation.
struct Dependents {
    let entry: Entry
    let changes: [LoggedChange]
    let database: Database

    init(of entry: Entry, _ changes: [LoggedChange], in database: Database) {
        self.entry = entry
        self.changes = changes
        self.database = database
    }

    /// Those operations, the newest first.
    func entries() throws -> [Entry] {
        var keys: Set<Int64> = []
        for change in changes where !change.noun.isFact {
            keys.formUnion(try laterChanges(of: change))
            if change.action == .create { try keys.formUnion(references(to: change)) }
        }
        if entry.facts > 0 { keys.formUnion(try supersedingFacts()) }
        keys.remove(entry.key)
        guard !keys.isEmpty else { return [] }
        let list = keys.sorted().prefix(500).map(String.init).joined(separator: ", ")
        return try Entry.fetch(database, "o.key IN (\(list))", [])
    }

    private func laterChanges(of change: LoggedChange) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT c.operation FROM change c JOIN operation o ON o.key = c.operation
                    WHERE c.record = ? AND c.noun = ? AND o.lamport > ? AND o.undone IS NULL
                        AND o.kind NOT IN ('undo', 'redo') AND o.id IS NOT ?
                    """), arguments: [change.record, change.noun.rawValue, entry.lamport, entry.reverses])
    }

    /// Operations that made records or facts which point at a record that would go.
    private func references(to change: LoggedChange) throws -> [Int64] {
        var keys: [Int64] = []
        switch change.noun {
        case .site, .team, .ecosystem:
            keys += try makers(of: .site, where: change.noun == .ecosystem ? "r.ecosystem = ?" : nil, change.record)
            keys += try makers(of: .officer, where: change.noun == .team ? "r.team = ?" : nil, change.record)
            keys += try makers(of: .event, where: change.noun == .site ? "r.site = ?" : nil, change.record)
            let team = "(';' || r.teams || ';' LIKE '%;' || ? || ';%' OR ';' || r.teams LIKE '%;' || ? || ':%')"
            keys += try makers(of: .event, where: change.noun == .team ? team : nil, change.record)
        case .event, .person:
            for noun in [NounKind.attendance, .headcount, .cost, .signup] {
                let hasColumn = change.noun == .event || noun == .attendance || noun == .signup
                guard hasColumn else { continue }
                keys += try Int64.fetchAll(
                    database.cachedStatement(
                        sql: """
                            SELECT DISTINCT operation FROM "\(noun.rawValue)" WHERE superseded IS NULL AND
                                "\(change.noun.rawValue)" = (SELECT key FROM "\(change.noun.rawValue)" WHERE id = ?)
                            """), arguments: [change.record])
            }
        default: break
        }
        return keys
    }

    private func makers(of noun: NounKind, where condition: String?, _ record: String) throws -> [Int64] {
        guard let condition else { return [] }
        let count = condition.split(separator: "?", omittingEmptySubsequences: false).count - 1
        return try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT MAX(c.operation) FROM "\(noun.rawValue)" r JOIN change c
                        ON c.record = r.id AND c.noun = '\(noun.rawValue)' AND c.action = 'create'
                    WHERE r.removed = 0 AND \(condition) GROUP BY r.key
                    """), arguments: StatementArguments(Array(repeating: record, count: count)))
    }

    private func supersedingFacts() throws -> [Int64] {
        try NounKind.allCases.filter(\.isFact).flatMap { noun in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT superseded FROM "\(noun.rawValue)" WHERE operation = ? AND superseded IS NOT NULL
                    """, arguments: [entry.key])
        }
    }
}
