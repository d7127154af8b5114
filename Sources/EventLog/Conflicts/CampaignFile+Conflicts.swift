import GRDB
import Outreach

extension CampaignFile {
    /// What devices entered in different ways without knowing of each other, and nobody has decided since.
    package func conflicts() throws(CampaignFileError) -> [Conflict] {
        try read { database in
            var search = ConflictSearch(database)
            return try search.all()
        }
    }
}

extension Journal {
    /// Decides what a field holds, also if it holds that already: the entry is written in knowledge of all that was in question.
    package func decide(_ noun: NounKind, _ id: String, field name: String, _ value: FieldValue) throws {
        var content = [(name: name, value: value)]
        let row = try Row.fetchOne(
            database,
            sql:
                "SELECT version\(noun == .event ? ", sequence" : "") FROM \"\(noun.rawValue)\" WHERE id = ? AND removed = 0",
            arguments: [id])
        guard let row else { throw RecordProblem.unknown(noun, id) }
        // Calendars that took the other value have to be told.
        if noun == .event { content.append(("sequence", .integer((row[1] as Int) + 1))) }
        try note(.edit, noun, id, base: row[0], Content.text(content))
        try apply(.edit, noun, id, content: content)
    }

    /// Decides that a record that was removed stays so.
    package func decideRemoved(_ noun: NounKind, _ id: String) throws {
        let version = try Int.fetchOne(
            database, sql: "SELECT version FROM \"\(noun.rawValue)\" WHERE id = ?", arguments: [id])
        guard let version else { throw RecordProblem.unknown(noun, id) }
        try note(.remove, noun, id, base: version, nil)
        try apply(.remove, noun, id, content: [])
    }
}
