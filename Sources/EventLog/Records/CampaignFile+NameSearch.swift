import GRDB
import Outreach

/// A record as suggestions show it.
package struct NamedRecord: Hashable, Sendable {
    package let id: String
    /// The short name that people type.
    package let handle: String
    /// What it is called.
    package let name: String
}

extension CampaignFile {
    /// The records in use whose short name begins with the text, or whose name has a word that does, whatever the case; those whose
    /// short name does first. Looks through all records of the noun.
    ///
    /// - Parameters:
    ///   - naming: the column with the name, or an expression on `r`.
    ///   - order: what they are ordered by among those that fit equally well.
    package func named<N: Noun>(
        _ text: String, _ noun: N.Type, naming: String = "r.\"name\"", order: String = "called", limit: Int = 50
    ) throws(CampaignFileError) -> [NamedRecord] {
        try read { database in
            let escaped = text.reduce(into: "") { escaped, character in
                if "%_!".contains(character) { escaped.append("!") }
                escaped.append(character)
            }
            let handle = "COALESCE(d.letter || r.number, r.id)"
            // Most names do not hold the text anywhere and are passed over by one look; a text with a space is no short name.
            let isWord =
                "\(naming) LIKE :part ESCAPE '!' AND (\(naming) LIKE :start ESCAPE '!' OR \(naming) LIKE :word ESCAPE '!')"
            let mayBeHandle = text.isEmpty || Identifier.isValid(text)
            let isHandle = mayBeHandle ? "\(handle) LIKE :start ESCAPE '!'" : "FALSE"
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT r.id, \(handle), COALESCE(\(naming), '') AS called FROM \(N.source)
                    WHERE r.removed = 0 AND r.retired = 0 AND (\(isHandle) OR \(isWord))
                    ORDER BY \(isHandle) DESC, called LIKE :start ESCAPE '!' DESC, \(order), r.id LIMIT :limit
                    """,
                arguments: [
                    "start": "\(escaped)%", "word": "% \(escaped)%", "part": "%\(escaped)%", "limit": limit,
                ])
            return rows.map { NamedRecord(id: $0[0], handle: $0[1], name: $0[2]) }
        }
    }
}
