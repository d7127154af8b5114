import Crypto
import Foundation
import GRDB
import Outreach

extension CampaignFile {
    /// Where the log and the tables disagree: empty for a sound file.
    ///
    /// Replays every change in the order of the log and compares what comes out with each record table; follows each
    /// device's chain of digests; and holds the marks of superseded facts and undone operations against the operations that
    /// set them. O(size of the log).
    package func discrepancies() throws(CampaignFileError) -> [String] {
        try read { database in
            try self.recordDiscrepancies(database) + self.chainDiscrepancies(database)
                + self.factDiscrepancies(database)
        }
    }

    private func recordDiscrepancies(_ database: Database) throws -> [String] {
        var states: [NounKind: [String: RecordState]] = [:]
        for change in try LoggedChange.fetch(database, "TRUE", []) {
            states[change.noun, default: [:]][change.record, default: RecordState()]
                .take(change.action, content: change.content)
        }
        return try Campaign.differences(states, database) + Ecosystem.differences(states, database)
            + Region.differences(states, database) + Site.differences(states, database)
            + Team.differences(states, database) + Officer.differences(states, database)
            + Holiday.differences(states, database) + Event.differences(states, database)
            + Person.differences(states, database) + Coverage.differences(states, database)
            + WeekPlan.differences(states, database) + Quota.differences(states, database)
            + Link.differences(states, database) + TravelTable.differences(states, database)
    }

    private func chainDiscrepancies(_ database: Database) throws -> [String] {
        var found: [String] = []
        var previous: [String: (sequence: Int, chain: Data)] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT o.id, d.id AS device, o.sequence, o.lamport, o.actor, o.entered, o.kind, o.reverses, o.changes,
                    o.facts, o.salt, o.payload, o.digest, o.chain, o.key
                FROM operation o JOIN device d ON d.key = o.device ORDER BY o.device, o.sequence
                """)
        while let row = try rows.next() {
            let device: String = row["device"]
            let sequence: Int = row["sequence"]
            let last = previous[device] ?? (0, Data())
            if sequence != last.sequence + 1 { found.append("operation \(device) \(sequence): gap") }
            let header: [String] = [
                row["id"], device, "\(sequence)", "\(row["lamport"] as Int)", row["actor"], "\(row["entered"] as Int)",
                row["kind"], row["reverses"] ?? "", "\(row["changes"] as Int)", "\(row["facts"] as Int)",
            ]
            let digest: Data = row["digest"]
            let chain: Data = row["chain"]
            if CampaignFile.chain(previous: last.chain, header: header, digest: digest) != chain {
                found.append("operation \(device) \(sequence): chain")
            }
            if try payloadDigest(row, database) != digest {
                found.append("operation \(device) \(sequence): payload")
            }
            previous[device] = (sequence, chain)
        }
        return found
    }

    /// The digest of an operation's payload, its changes and its facts, taken from what the file holds now.
    private func payloadDigest(_ operation: Row, _ database: Database) throws -> Data {
        let key: Int64 = operation["key"]
        var changes = SHA256()
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT action, noun, record, base, content, salt, digest FROM change WHERE operation = ? ORDER BY ordinal
                    """), arguments: [key])
        while let row = try rows.next() {
            var digest: Data = row["digest"]
            // An erased change keeps its digest alone.
            if let salt: Data = row["salt"], let action = ChangeAction(rawValue: row["action"]),
                let noun = NounKind(rawValue: row["noun"])
            {
                digest = Data(
                    Journal.digest(salt: salt, action, noun, row["record"], base: row["base"], row["content"]))
            }
            changes.update(data: digest)
        }
        var facts = SHA256()
        if operation["facts"] as Int > 0 {
            for text in try canonicalFacts(of: key, database) { facts.update(data: Data(text.utf8)) }
        }
        var digest = SHA256()
        digest.update(data: operation["salt"] as Data)
        digest.update(data: Data((operation["payload"] as String).utf8))
        changes.finalize().withUnsafeBytes { digest.update(bufferPointer: $0) }
        facts.finalize().withUnsafeBytes { digest.update(bufferPointer: $0) }
        return Data(digest.finalize())
    }

    private func canonicalFacts(of operation: Int64, _ database: Database) throws -> [String] {
        let all =
            try Attendance.canonical(operation, database) + HeadCount.canonical(operation, database)
            + SignUp.canonical(operation, database) + Cost.canonical(operation, database)
        return all.sorted { $0.ordinal < $1.ordinal }.map(\.text)
    }
}

extension Noun {
    /// Where this noun's table differs from what the log says.
    static func differences(_ states: [NounKind: [String: RecordState]], _ database: Database) throws -> [String] {
        var expected = states[kind] ?? [:]
        var found: [String] = []
        let columns = fields.map(\.name) + ["retired"]
        let selection = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, version, removed, \(selection) FROM \"\(kind.rawValue)\"")
        while let row = try rows.next() {
            let id: String = row[0]
            guard let state = expected.removeValue(forKey: id) else {
                found.append("\(kind.rawValue) \(id): not in the log")
                continue
            }
            if state.version != row[1] || state.removed != (row[2] == 1) {
                found.append("\(kind.rawValue) \(id): version \(row[1] as Int), log \(state.version)")
            }
            for (index, name) in columns.enumerated() {
                let held = FieldValue(row[index + 3] as DatabaseValue)
                if !held.isSame(as: state.values[name] ?? .null) {
                    found.append("\(kind.rawValue) \(id): \(name) \(held.text)")
                }
            }
        }
        return found + expected.keys.sorted().map { "\(kind.rawValue) \($0): only in the log" }
    }

    /// The facts of an operation as they were digested.
    static func canonical(_ operation: Int64, _ database: Database) throws -> [(ordinal: Int, text: String)] {
        let columns = fields.map { field in
            field.refersTo.map { "(SELECT id FROM \"\($0.rawValue)\" WHERE key = f.\"\(field.name)\")" }
                ?? "f.\"\(field.name)\""
        }
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT f.ordinal, \(columns.joined(separator: ", ")) FROM "\(kind.rawValue)" f WHERE f.operation = ?
                """, arguments: [operation])
        return rows.map { row in
            let values = fields.indices.map { FieldValue(row[$0 + 1] as DatabaseValue).text }
            return (row[0], ([kind.rawValue] + values).joined(separator: "\u{1F}") + "\u{1E}")
        }
    }
}

extension FieldValue {
    /// Whether both are the same value; a whole number may be kept as a real one.
    fileprivate func isSame(as other: FieldValue) -> Bool {
        switch (self, other) {
        case (.real(let left), .integer(let right)), (.integer(let right), .real(let left)): left == Double(right)
        default: self == other
        }
    }
}
