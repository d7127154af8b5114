import GRDB
import Outreach

extension NounKind {
    /// The records by which facts of this kind are told apart where only one of them can count: a person stands on a list once,
    /// an event has one head count. Nil where any number can count.
    var onceFor: [NounKind]? {
        switch self {
        case .attendance: [.event, .person]
        case .headcount: [.event]
        default: nil
        }
    }
}

/// Two devices may enter what can count only once: then the latest in the order of the log counts, and the others are outranked.
/// An outranked fact is marked, and names its own operation as the one that took it out of count.
extension CampaignFile {
    /// A fact that counts or would count if it were not outranked.
    private struct Candidate {
        let key: Int64
        let ordinal: Int
        let counts: Bool
        let lamport: Int
        let device: String

        func isBefore(_ other: Candidate) -> Bool {
            (lamport, device, ordinal) < (other.lamport, other.device, other.ordinal)
        }
    }

    /// Marks a fact as taken out of count by an operation. With none it would count: it is marked as outranked until it is ranked,
    /// where only one can count.
    static func mark(
        _ noun: NounKind, _ operation: Int64, _ ordinal: Int, by superseding: Int64?, _ database: Database
    ) throws {
        let isRanked = noun.onceFor != nil
        let mark = isRanked ? ", outranked = \(superseding == nil ? "1" : "NULL")" : ""
        try database.cachedStatement(
            sql: "UPDATE \"\(noun.rawValue)\" SET superseded = ?\(mark) WHERE operation = ? AND ordinal = ?"
        ).execute(arguments: [superseding ?? (isRanked ? operation : nil), operation, ordinal])
    }

    /// Makes the latest fact for those records count, and no other.
    ///
    /// - Parameter keys: the local keys of the records, in the order of `onceFor`.
    static func rank(_ noun: NounKind, for keys: [Int64], _ database: Database) throws {
        let found = try candidates(noun, keys, database)
        guard let first = found.max(by: { $0.isBefore($1) }) else { return }
        let statement = try database.cachedStatement(
            sql: "UPDATE \"\(noun.rawValue)\" SET superseded = ?, outranked = ? WHERE operation = ? AND ordinal = ?")
        for other in found where other.counts && (other.key, other.ordinal) != (first.key, first.ordinal) {
            try statement.execute(arguments: [other.key, 1, other.key, other.ordinal])
        }
        if !first.counts { try statement.execute(arguments: [nil, nil, first.key, first.ordinal]) }
    }

    /// Ranks whatever facts of an operation name, after all of them were marked as outranked or out of count.
    static func rankFacts(of operation: Int64, _ database: Database) throws {
        for noun in NounKind.allCases { try rank(noun, "operation = ?", [operation], database) }
    }

    /// Ranks what a fact names, after it was marked as outranked or out of count.
    static func rankFact(
        _ noun: NounKind, of operation: Int64, _ ordinal: Int, _ database: Database
    ) throws {
        try rank(noun, "operation = ? AND ordinal = ?", [operation, ordinal], database)
    }

    private static func rank(
        _ noun: NounKind, _ condition: String, _ arguments: StatementArguments, _ database: Database
    ) throws {
        guard let once = noun.onceFor else { return }
        let columns = once.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: "SELECT DISTINCT \(columns) FROM \"\(noun.rawValue)\" WHERE \(condition)"),
            arguments: arguments)
        for row in rows { try rank(noun, for: once.indices.map { row[$0] }, database) }
    }

    /// Whether facts of an operation that an undo took out of count would meet others that count, were they to count again.
    static func wouldMeetOthers(_ operation: Int64, outOfCountBy undo: Int64, _ database: Database) throws -> Bool {
        try hasOutranked(database)
            || NounKind.allCases.contains { noun in
                guard let once = noun.onceFor else { return false }
                let same = once.map { "g.\"\($0.rawValue)\" = f.\"\($0.rawValue)\"" }.joined(separator: " AND ")
                return try Bool.fetchOne(
                    database,
                    sql: """
                        SELECT EXISTS (SELECT 1 FROM "\(noun.rawValue)" f
                        JOIN "\(noun.rawValue)" g ON \(same) AND g.superseded IS NULL
                        WHERE f.operation = ? AND f.superseded = ?)
                        """, arguments: [operation, undo]) ?? false
            }
    }

    /// Whether any fact is outranked by another. O(1).
    static func hasOutranked(_ database: Database) throws -> Bool {
        try NounKind.allCases.filter { $0.onceFor != nil }.contains { noun in
            try Bool.fetchOne(
                database,
                sql: "SELECT EXISTS (SELECT 1 FROM \"\(noun.rawValue)\" WHERE outranked = 1)") ?? false
        }
    }

    /// Whether a fact that no operation took out of count is outranked by a later one.
    static func isOutranked(_ noun: NounKind, _ operation: String, _ ordinal: Int, _ database: Database) throws -> Bool
    {
        guard let once = noun.onceFor else { return false }
        let columns = once.map { "f.\"\($0.rawValue)\"" }.joined(separator: ", ")
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT o.key, o.lamport, d.id, \(columns) FROM "\(noun.rawValue)" f
                    JOIN operation o ON o.key = f.operation JOIN device d ON d.key = o.device
                    WHERE o.id = ? AND f.ordinal = ?
                    """), arguments: [operation, ordinal])
        guard let row else { return false }
        let own = Candidate(key: row[0], ordinal: ordinal, counts: false, lamport: row[1], device: row[2])
        return try candidates(noun, once.indices.map { row[$0 + 3] }, database).contains { own.isBefore($0) }
    }

    private static func candidates(_ noun: NounKind, _ keys: [Int64], _ database: Database) throws -> [Candidate] {
        let condition = (noun.onceFor ?? []).map { "f.\"\($0.rawValue)\" = ?" }.joined(separator: " AND ")
        return try ["f.superseded IS NULL", "f.outranked = 1"].flatMap { state in
            try Row.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT f.operation, f.ordinal, f.superseded IS NULL, o.lamport, d.id FROM "\(noun.rawValue)" f
                        JOIN operation o ON o.key = f.operation JOIN device d ON d.key = o.device
                        WHERE \(condition) AND \(state)
                        """), arguments: StatementArguments(keys)
            ).map { row in
                Candidate(key: row[0], ordinal: row[1], counts: row[2], lamport: row[3], device: row[4])
            }
        }
    }
}
