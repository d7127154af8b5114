import GRDB
import Outreach

/// What a thorough look at a campaign file came to.
package struct Examination: Hashable, Sendable {
    package let head: LogHead
    /// Records in the tables, removed ones left out.
    package let records: Int
    /// Facts that were ever entered.
    package let facts: Int
    /// All that is wrong; empty for a sound file.
    package let findings: [Finding]

    /// What is wrong with the file itself, whatever people entered: a copy with any of it cannot be relied on.
    package var damage: [Finding] { findings.filter { !$0.isOfField } }
}

extension CampaignFile {
    /// Looks through the whole file: pages and indexes, references, the chain of the log, the log replayed against the tables,
    /// and what must hold of the field's own numbers. O(size of the file).
    ///
    /// - Parameter progress: is told fractions of 0...1.
    /// - Throws: `damaged` where so much is broken that the log cannot be read.
    package func examine(_ progress: (Double) -> Void = { _ in }) throws(CampaignFileError) -> Examination {
        try read { database in
            progress(0)
            let damage = try CampaignFile.damage(database)
            progress(0.2)
            let head = try LogHead(database, path: self.path)
            let found =
                try damage + CampaignFile.discrepancies(database) { progress(0.2 + $0 * 0.7) }
                + CampaignFile.brokenRules(database) + (self.keepsOtherSums(database) ? [.sums] : [])
            let records = try CampaignFile.recordNouns.reduce(0) { sum, noun in
                try sum
                    + (Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \"\(noun.kind.rawValue)\" WHERE removed = 0")
                        ?? 0)
            }
            let facts = try Int.fetchOne(database, sql: "SELECT SUM(facts) FROM operation") ?? 0
            progress(1)
            return Examination(head: head, records: records, facts: facts, findings: found)
        }
    }

    /// What SQLite's own check says; it stops after a hundred lines.
    private static func damage(_ database: Database) throws -> [Finding] {
        try String.fetchAll(database, sql: "PRAGMA integrity_check(100)").filter { $0 != "ok" }.map {
            .damage($0.printable)
        }
    }

    /// Where a table says what the field does not allow, although the log says it too.
    private static func brokenRules(_ database: Database) throws -> [Finding] {
        let shares = try Row.fetchAll(database, sql: "SELECT id, teams FROM event WHERE removed = 0").filter {
            TeamShares(cell: $0[1]) == nil
        }
        func signUps(_ condition: String) throws -> [(person: String, event: String)] {
            try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT COALESCE(d.letter || p.number, p.id), COALESCE(c.letter || e.number, e.id)
                    FROM signup s JOIN person p ON p.key = s.person LEFT JOIN device d ON d.key = p.device
                    JOIN event e ON e.key = s.event LEFT JOIN device c ON c.key = e.device
                    WHERE s.superseded IS NULL AND \(condition) (
                        SELECT 1 FROM attendance a
                        WHERE a.event = s.event AND a.person = s.person AND a.superseded IS NULL
                    """ + (condition == "EXISTS" ? " AND a.member = 'yes'" : "") + ") ORDER BY 2, 1"
            ).map { ($0[0], $0[1]) }
        }
        return try shares.map { .shares(event: $0[0]) }
            + signUps("NOT EXISTS").map { .unlisted(person: $0.person, event: $0.event) }
            + signUps("EXISTS").map { .ineligible(person: $0.person, event: $0.event) }
    }
}
