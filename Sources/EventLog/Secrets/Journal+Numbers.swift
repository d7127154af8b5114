import GRDB
import Outreach

extension Journal {
    /// A new key for identity numbers.
    package func newKey() -> NumberKey { NumberKey(random: random) }

    /// The people whose identity number has one of these keyed digests.
    package func people(withNumber macs: [String]) throws -> [Person] {
        // Without an order, so that SQLite takes the index of the digests and not that of the identifiers.
        let statement = try database.cachedStatement(sql: "SELECT id FROM person WHERE nik_mac = ? AND removed = 0")
        let ids = try macs.flatMap { try String.fetchAll(statement, arguments: [$0]) }
        return try Set(ids).sorted().compactMap { try record($0, Person.self) }
    }
}
