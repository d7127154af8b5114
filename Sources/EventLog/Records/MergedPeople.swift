import GRDB
import Outreach

/// Which records of people stand for another: two records that were found to be one person.
struct MergedPeople {
    /// By the local key of each merged record, that of the one which stands for it.
    private let stand: [Int: Int]

    /// Complexity: merged records, not all.
    init(_ database: Database) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT p.key, q.key FROM person p JOIN person q ON q.id = p.same_as
                WHERE p.same_as IS NOT NULL AND p.removed = 0 AND q.removed = 0
                """)
        stand = Dictionary(rows.map { ($0[0] as Int, $0[1] as Int) }) { first, _ in first }
    }

    var isEmpty: Bool { stand.isEmpty }

    /// The key that counts for a person.
    func root(of key: Int) -> Int { stand[key] == nil ? key : standIn(for: key) { stand[$0] } }
}
