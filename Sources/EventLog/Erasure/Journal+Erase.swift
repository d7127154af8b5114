import GRDB
import Outreach

extension Journal {
    /// Erases a person: the record becomes blank for good, and the log keeps of it nothing but that it was there.
    ///
    /// Everything that counts stays: attendance and sign-ups refer to the person by identifier. Nothing that is logged of the
    /// record before or after, on this device or another, brings anything back.
    package func erase(person id: String, on day: Day) throws {
        // One that an undo took away is still there, and comes back as someone who was erased.
        let version = try Int.fetchOne(
            database, sql: "SELECT version FROM person WHERE id = ? AND erased IS NULL", arguments: [id])
        guard let version else { return }
        let content: [(name: String, value: FieldValue)] = [("erased", day.fieldValue), ("retired", true.fieldValue)]
        try note(.erase, .person, id, base: version, Content.text(content))
        try apply(.erase, .person, id, content: content)
        try CampaignFile.stripErased(person: id, in: database)
    }

    /// Whether the record is of a person who was erased.
    func isErased(_ noun: NounKind, _ record: String) throws -> Bool {
        guard noun == .person else { return false }
        let statement = try kept("SELECT erased IS NOT NULL FROM person WHERE id = ?")
        statement.bind(record, 1)
        defer { statement.reset() }
        return try statement.step() && statement.number(0) != 0
    }
}

extension CampaignFile {
    /// Takes the content of everything that was logged of an erased person; the digests stay, and the chain verifies with them.
    ///
    /// Of a creation the number stays, by which the record can still be named. Whatever brings in entries of other devices calls it
    /// for each erased person among them.
    static func stripErased(person id: String, in database: Database) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT operation, ordinal, action, content FROM change
                WHERE noun = 'person' AND record = ? AND action <> 'erase' AND salt IS NOT NULL
                """, arguments: [id])
        for row in rows {
            var left: String?
            if row[2] == ChangeAction.create.rawValue, let text: String = row[3],
                let number = Content.values(text)["number"]
            {
                left = Content.text([("number", number)])
            }
            try database.cachedStatement(
                sql: "UPDATE change SET content = ?, salt = NULL WHERE operation = ? AND ordinal = ?"
            ).execute(arguments: [left, row[0] as Int64, row[1] as Int])
        }
    }

    /// People whose records an undo took away, with the time of their last change: nobody sees them, but they are kept.
    package func removedPeople() throws(CampaignFileError) -> [(id: String, changed: Instant)] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT id, changed FROM person WHERE removed = 1 AND erased IS NULL ORDER BY id"
            ).map { ($0[0], Instant(milliseconds: $0[1])) }
        }
    }

    /// Whether the person's record says that it was erased.
    static func isErased(person id: String, in database: Database) throws -> Bool {
        let statement = try database.cachedStatement(sql: "SELECT erased IS NOT NULL FROM person WHERE id = ?")
        return try Bool.fetchOne(statement, arguments: [id]) ?? false
    }

    /// Brings what was erased off the disk: out of the write-ahead log, and out of the pages that are free.
    ///
    /// - Throws: `busy` while another program has the file open; what was erased is gone from the tables all the same.
    package func clearErased() throws(CampaignFileError) {
        do {
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA secure_delete = ON; VACUUM")
                let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                if row?[0] == 1 { throw CampaignFileError.busy(path: path) }
            }
        } catch { throw CampaignFile.error(error, path) }
    }
}
