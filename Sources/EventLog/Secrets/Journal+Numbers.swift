import GRDB
import Outreach

extension Journal {
    /// A new key for identity numbers.
    package func newKey() -> NumberKey { NumberKey(random: random) }

    /// The people whose identity number has one of these keyed digests.
    package func people(withNumber macs: [String]) throws -> [Person] {
        try macs.flatMap { try Person.fetchAll(database, "r.nik_mac = ?", [$0]) }
    }
}
