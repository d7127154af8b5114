import GRDB
import Outreach

extension Journal {
    /// Adds a fact. What it refers to by identifier must exist.
    @discardableResult
    package func insert<F: Noun>(_ fact: F) throws -> FactReference {
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
        return FactReference(operation: operation, ordinal: facts - 1)
    }

    /// Marks a fact as no longer counting. Its row stays.
    package func supersede(_ noun: NounKind, _ fact: FactReference) throws {
        let maker =
            try fact.operation == operation
            ? id : String.fetchOne(database, sql: "SELECT id FROM operation WHERE key = ?", arguments: [fact.operation])
        // Every device understands the operation's identifier; its key is of this file alone.
        try note(.supersede, noun, "\(maker ?? ""):\(fact.ordinal)", base: 0, nil)
        try CampaignFile.mark(noun, fact.operation, fact.ordinal, by: operation, database)
    }

    /// The local key of a record, remembered for the length of the operation.
    ///
    /// - Throws: `RecordProblem.unknown` if there is none of that identifier.
    package func key(of noun: NounKind, _ id: String) throws -> Int64 {
        if let known = keys[noun]?[id] { return known }
        let statement = try database.cachedStatement(
            sql: "SELECT key FROM \"\(noun.rawValue)\" WHERE id = ? AND removed = 0")
        guard let key = try Int64.fetchOne(statement, arguments: [id]) else { throw RecordProblem.unknown(noun, id) }
        keys[noun, default: [:]][id] = key
        return key
    }
}

/// Which fact is meant: the operation that added it and its place in it.
package struct FactReference: Hashable, Sendable {
    package let operation: Int64
    package let ordinal: Int
}
