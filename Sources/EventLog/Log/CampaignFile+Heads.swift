import GRDB

extension CampaignFile {
    /// How far this file's log goes, device by device. O(devices).
    static func heads(_ database: Database) throws -> Heads {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT d.id, (SELECT MAX(sequence) FROM operation WHERE device = d.key) FROM device d
                    """))
        return Heads(
            Dictionary(rows.compactMap { row in (row[1] as Int?).map { (row[0], $0) } }) { first, _ in first })
    }

    /// What the next entry of a device has to say of the others: how far they are known, where that is not as its last entry
    /// said; nil else.
    static func news(for device: Journal.Device, _ database: Database) throws -> String? {
        var others = try heads(database).sequences
        others[device.id] = nil
        guard !others.isEmpty else { return nil }
        let text = Heads(others).text
        let said = try String.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT knows FROM operation WHERE device = ? AND knows IS NOT NULL ORDER BY sequence DESC LIMIT 1
                    """), arguments: [device.key])
        return text == said ? nil : text
    }
}

/// Which entries each entry was written in knowledge of.
struct Knowledge {
    private let database: Database
    private var known: [String: Heads?] = [:]

    init(_ database: Database) { self.database = database }

    /// An entry, as far as the order of entries needs it.
    struct Place: Hashable {
        let device: String
        let sequence: Int
        let lamport: Int
    }

    /// Whether the later entry was written in knowledge of the earlier one: the relation "happened before" of Lamport (1978).
    mutating func isKnown(_ earlier: Place, to later: Place) throws -> Bool {
        if earlier.device == later.device { return earlier.sequence <= later.sequence }
        // Entries from before devices told what they know stand in copies of one file: the counter orders them.
        guard let heads = try heads(of: later) else { return earlier.lamport < later.lamport }
        return earlier.sequence <= heads[earlier.device]
    }

    private mutating func heads(of place: Place) throws -> Heads? {
        let name = "\(place.device):\(place.sequence)"
        if let found = known[name] { return found }
        let text = try String.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT knows FROM operation WHERE device = (SELECT key FROM device WHERE id = ?) AND sequence <= ?
                        AND knows IS NOT NULL ORDER BY sequence DESC LIMIT 1
                    """), arguments: [place.device, place.sequence])
        let heads = text.flatMap { Heads($0) }
        known[name] = .some(heads)
        return heads
    }
}
