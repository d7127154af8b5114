import GRDB
import Outreach

/// A fact with the place where it stands.
package struct LoggedFact<F: Noun>: Sendable {
    package let fact: F
    package let reference: FactReference
    /// When it was entered.
    package let entered: Instant
    /// Who entered it.
    package let actor: String

    /// A fact as it stands in the file or is being written to it.
    package init(fact: F, reference: FactReference, entered: Instant, actor: String) {
        self.fact = fact
        self.reference = reference
        self.entered = entered
        self.actor = actor
    }
}

extension CampaignFile {
    /// The facts that count, in the order of entry.
    ///
    /// - Parameter of: only those that refer to this record.
    package func facts<F: Noun>(
        _ noun: F.Type = F.self, of record: (noun: NounKind, id: String)? = nil
    ) throws(CampaignFileError) -> [LoggedFact<F>] {
        try read { try F.facts($0, of: record) }
    }
}

extension Journal {
    /// The facts that count inside this operation, its own among them, and refer to the record.
    package func facts<F: Noun>(
        _ noun: F.Type = F.self, of record: (noun: NounKind, id: String)? = nil
    ) throws -> [LoggedFact<F>] {
        try F.facts(database, of: record, writing: self)
    }
}

extension Noun {
    static func facts(
        _ database: Database, of record: (noun: NounKind, id: String)?, writing journal: Journal? = nil
    ) throws -> [LoggedFact<Self>] {
        var joins = ""
        var columns: [String] = []
        for field in fields {
            if let target = field.refersTo {
                joins += " LEFT JOIN \"\(target.rawValue)\" \(field.name)_ ON \(field.name)_.key = f.\"\(field.name)\""
                columns.append("\(field.name)_.id")
            } else {
                columns.append("f.\"\(field.name)\"")
            }
        }
        var sql = """
            SELECT f.operation, f.ordinal, o.entered, o.actor, \(columns.joined(separator: ", "))
            FROM "\(kind.rawValue)" f LEFT JOIN operation o ON o.key = f.operation\(joins) WHERE f.superseded IS NULL
            """
        var arguments: StatementArguments = []
        if let record {
            sql += " AND f.\"\(record.noun.rawValue)\" = (SELECT key FROM \"\(record.noun.rawValue)\" WHERE id = ?)"
            arguments = [record.id]
        }
        sql += " ORDER BY f.operation, f.ordinal"
        let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
        var found: [LoggedFact<Self>] = []
        while let row = try rows.next() {
            let reference = FactReference(operation: row[0], ordinal: row[1])
            var fact = Self(id: "\(reference.operation):\(reference.ordinal)")
            for (index, field) in fields.enumerated() {
                field.restore(FieldValue(row[index + 4] as DatabaseValue), into: &fact)
            }
            // The operation that is being written has no row of its own yet.
            let entered = (row[2] as Int64?).map { Instant(milliseconds: $0) } ?? journal?.entered
            guard let entered, let actor = (row[3] as String?) ?? journal?.actor else { continue }
            found.append(LoggedFact(fact: fact, reference: reference, entered: entered, actor: actor))
        }
        return found
    }
}
