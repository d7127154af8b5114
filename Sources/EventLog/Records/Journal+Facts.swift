import GRDB
import Outreach

extension Journal {
    /// Adds a fact. What it refers to by identifier must exist.
    package func insert<F: Noun>(_ fact: F) throws {
        var columns: [DatabaseValue] = [operation.databaseValue, facts.databaseValue]
        var canonical = F.kind.rawValue
        for field in F.fields {
            let value = field.value(of: fact)
            canonical += "\u{1F}" + value.text
            if let noun = field.refersTo, case .text(let id) = value {
                columns.append(try key(of: noun, id).databaseValue)
            } else {
                columns.append(value.databaseValue)
            }
        }
        let names = F.fields.map { ", \"\($0.name)\"" }.joined()
        let places = String(repeating: ", ?", count: F.fields.count)
        try database.cachedStatement(
            sql: "INSERT INTO \"\(F.kind.rawValue)\" (operation, ordinal\(names)) VALUES (?, ?\(places))"
        ).execute(arguments: StatementArguments(columns))
        noteFact(canonical + "\u{1E}")
    }

    /// Marks a fact as no longer counting. Its row stays.
    package func supersede(_ noun: NounKind, _ fact: FactReference) throws {
        try note(.supersede, noun, fact.text(in: database), base: 0, nil)
        try database.cachedStatement(
            sql: "UPDATE \"\(noun.rawValue)\" SET superseded = ? WHERE operation = ? AND ordinal = ?"
        ).execute(arguments: [operation, fact.operation, fact.ordinal])
    }

    /// The local key of a record, remembered for the length of the operation.
    func key(of noun: NounKind, _ id: String) throws -> Int64 {
        if let known = keys[noun]?[id] { return known }
        let statement = try database.cachedStatement(sql: "SELECT key FROM \"\(noun.rawValue)\" WHERE id = ?")
        guard let key = try Int64.fetchOne(statement, arguments: [id]) else { throw RecordProblem.unknown(noun, id) }
        keys[noun, default: [:]][id] = key
        return key
    }
}

/// Which fact is meant: the operation that added it and its place in it.
package struct FactReference: Hashable, Sendable {
    package let operation: Int64
    package let ordinal: Int

    /// The form that the log keeps and every device understands.
    func text(in database: Database) throws -> String {
        let id = try String.fetchOne(database, sql: "SELECT id FROM operation WHERE key = ?", arguments: [operation])
        return "\(id ?? "?"):\(ordinal)"
    }
}
