import GRDB
import Outreach

extension CampaignFile {
    /// All records of a noun in the order of their identifiers.
    ///
    /// - Parameter retired: whether those out of use are among them.
    package func all<N: Noun>(_ noun: N.Type = N.self, retired: Bool = false) throws(CampaignFileError) -> [N] {
        try read { try N.fetchAll($0, retired ? "TRUE" : "r.retired = 0") }
    }

    /// The record that a person means by a text: its identifier, or its short name with or without the device's letter.
    package func find<N: Noun>(_ text: String, _ noun: N.Type = N.self) throws(CampaignFileError) -> N? {
        try read { database in
            try N.find(text, in: database) { try self.rememberedDevice(in: database)?.letter }
        }
    }

    /// The handle of every record of a noun and, where it has one, its name, for suggestions.
    package func names<N: Noun>(_ noun: N.Type = N.self) throws(CampaignFileError) -> [String] {
        try read { database in
            let known = "FROM \(N.source) WHERE r.removed = 0 AND r.retired = 0"
            var names = try String.fetchAll(database, sql: "SELECT COALESCE(d.letter || r.number, r.id) \(known)")
            // People are not suggested: looks at personal data are recorded.
            if N.kind != .person, N.fields.contains(where: { $0.name == "name" }) {
                names += try String.fetchAll(database, sql: "SELECT r.name \(known)")
            }
            return names
        }
    }

    /// When each record of a noun was first and last changed.
    package func times(of noun: NounKind) throws(CampaignFileError) -> [String: (created: Instant, changed: Instant)] {
        try read { database in
            var times: [String: (created: Instant, changed: Instant)] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT id, created, changed FROM \"\(noun.rawValue)\"") {
                times[row[0]] = (Instant(milliseconds: row[1]), Instant(milliseconds: row[2]))
            }
            return times
        }
    }

    /// The number of operations after `head` that changed one of those nouns, without those of the kinds given.
    package func changes(
        of nouns: [NounKind], since head: Int64, except kinds: [String] = []
    ) throws(CampaignFileError) -> [Entry] {
        let list = nouns.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let left = kinds.map { "'\($0)'" }.joined(separator: ", ")
        return try read { database in
            try Entry.fetch(
                database,
                """
                o.key > ? AND o.kind NOT IN (\(left))
                AND EXISTS (SELECT 1 FROM change c WHERE c.operation = o.key AND c.noun IN (\(list)))
                """, [head])
        }
    }

    /// The operation that made a record; 0 if there is none.
    package func birth(of noun: NounKind, _ id: String) throws(CampaignFileError) -> Int64 {
        try read { database in
            try Int64.fetchOne(
                database,
                sql: "SELECT MIN(operation) FROM change WHERE record = ? AND noun = ? AND action = 'create'",
                arguments: [id, noun.rawValue]) ?? 0
        }
    }
}

extension Journal {
    /// All records of a noun as they stand inside this operation.
    package func all<N: Noun>(_ noun: N.Type = N.self) throws -> [N] { try N.fetchAll(database, "TRUE") }

    /// All records of a noun with their versions, by identifier.
    package func stored<N: Noun>(_ noun: N.Type = N.self) throws -> [String: StoredRecord<N>] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT \(N.selection), r.version FROM \(N.source) WHERE r.removed = 0")
        var records: [String: StoredRecord<N>] = [:]
        while let row = try rows.next() {
            let record = N(record: row)
            records[record.id] = StoredRecord(noun: record, version: row[N.fields.count + 4])
        }
        return records
    }

    /// The record of that identifier as it stands inside this operation.
    package func record<N: Noun>(_ id: String, _ noun: N.Type = N.self) throws -> N? {
        try N.stored(id: id, in: database)?.noun
    }
}

extension Journal {
    /// The record that a person means by a text, as it stands inside this operation.
    package func find<N: Noun>(_ text: String, _ noun: N.Type = N.self) throws -> N? {
        try N.find(text, in: database) { self.device.letter }
    }
}

extension Noun {
    /// The record of that identifier or short name; `letter` is the device's for a number alone.
    fileprivate static func find(_ text: String, in database: Database, letter own: () throws -> String?) throws
        -> Self?
    {
        if let known = try stored(id: text, in: database)?.noun { return known }
        let bare = text.hasPrefix("#") ? text.dropFirst() : text[...]
        let given = bare.prefix { $0.isLetter && $0.isASCII }.uppercased()
        guard let number = Int(bare.dropFirst(given.count)) else { return nil }
        guard let letter = given.isEmpty ? try own() : given else { return nil }
        return try fetchAll(database, "d.letter = ? AND r.number = ?", [letter, number]).first
    }

    /// The records that a condition on `r` and `d` selects, by identifier.
    static func fetchAll(
        _ database: Database, _ condition: String, _ arguments: StatementArguments = []
    ) throws -> [Self] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT \(selection) FROM \(source) WHERE r.removed = 0 AND \(condition) ORDER BY r.id",
            arguments: arguments)
        var records: [Self] = []
        while let row = try rows.next() { records.append(Self(record: row)) }
        return records
    }
}
