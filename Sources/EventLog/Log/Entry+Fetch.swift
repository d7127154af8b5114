import GRDB
import Outreach

extension Entry {
    /// The entries that a condition on `operation o` and `device d` selects, the latest first.
    static func fetch(
        _ database: Database, _ condition: String, _ arguments: StatementArguments, limit: Int? = nil
    ) throws -> [Entry] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT o.key, o.id, d.letter, o.sequence, o.lamport, o.actor, o.entered, o.kind, o.payload, o.reverses,
                        o.changes, o.facts, o.undone
                    FROM operation o JOIN device d ON d.key = o.device
                    WHERE \(condition) ORDER BY o.lamport DESC, d.id DESC LIMIT \(limit ?? -1)
                    """), arguments: arguments)
        return rows.map { row in
            Entry(
                key: row[0], id: row[1], letter: row[2], sequence: row[3], lamport: row[4], actor: row[5],
                entered: Instant(milliseconds: row[6]), kind: row[7], payload: Content.values(row[8]), reverses: row[9],
                changes: row[10], facts: row[11], isUndone: row[12] as Int64? != nil)
        }
    }
}

extension CampaignFile {
    /// The latest entries that fit, the newest first. Without conditions O(limit).
    package func history(
        _ filter: EntryFilter = EntryFilter(), limit: Int? = nil
    ) throws(CampaignFileError) -> [Entry] {
        try read { try Entry.fetch($0, filter.condition, filter.arguments, limit: limit) }
    }

    /// The entry of that number, `A42`, or `42` for this device's own; nil if there is none.
    package func entry(numbered text: String) throws(CampaignFileError) -> Entry? {
        let bare = text.hasPrefix("#") ? text.dropFirst() : text[...]
        let letter = bare.prefix { $0.isLetter && $0.isASCII }.uppercased()
        guard let sequence = Int(bare.dropFirst(letter.count)) else { return nil }
        return try read { database in
            guard let device = try letter.isEmpty ? self.rememberedDevice(in: database)?.letter : letter else {
                return nil
            }
            return try Entry.fetch(database, "d.letter = ? AND o.sequence = ?", [device, sequence]).first
        }
    }

    /// The entry of that identifier.
    package func entry(of id: String) throws(CampaignFileError) -> Entry? {
        try read { try Entry.fetch($0, "o.id = ?", [id]).first }
    }

    /// The number of the newest operation in this file, 0 for none: what a plan was made on.
    package func head() throws(CampaignFileError) -> Int64 {
        try read { try Int64.fetchOne($0, sql: "SELECT MAX(key) FROM operation") ?? 0 }
    }
}
