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
    package func discrepancies() throws(CampaignFileError) -> [Finding] {
        try read { try CampaignFile.discrepancies($0) }
    }

    /// The same inside a read; `progress` is told fractions of 0...1.
    static func discrepancies(_ database: Database, _ progress: (Double) -> Void = { _ in }) throws -> [Finding] {
        let inLog = try chainDiscrepancies(database) { progress($0 * 0.6) }
        progress(0.6)
        let inRecords = try recordDiscrepancies(database)
        progress(0.9)
        return try inRecords + inLog + factDiscrepancies(database)
    }

    /// The nouns with a record table, each behind those that it refers to.
    static let recordNouns: [any Noun.Type] = [
        Campaign.self, Ecosystem.self, Region.self, Site.self, Team.self, Officer.self, Holiday.self, Event.self,
        Person.self, Coverage.self, Target.self, WeekPlan.self, Quota.self, Link.self, TravelTable.self, Mapping.self,
        BusyTime.self,
        CalendarProposal.self, Term.self, Sponsor.self, Batch.self, Agent.self, Commitment.self, Apparatus.self,
        Service.self,
    ]

    /// What the log says of each record.
    static func recordStates(_ database: Database) throws -> [NounKind: [String: RecordState]] {
        var states: [NounKind: [String: RecordState]] = [:]
        for change in try LoggedChange.fetch(database, "TRUE", []) {
            states[change.noun, default: [:]][change.record, default: RecordState()]
                .take(change.action, content: change.content)
        }
        return states
    }

    private static func recordDiscrepancies(_ database: Database) throws -> [Finding] {
        let states = try recordStates(database)
        return try recordNouns.flatMap { try $0.differences(states, database) }
    }

    /// Where a device's chain of digests is broken, or an entry is not what its digest says.
    static func chainDiscrepancies(
        _ database: Database, _ progress: (Double) -> Void = { _ in }
    ) throws -> [Finding] {
        var found: [Finding] = []
        let count = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM operation") ?? 0
        var done = 0
        var previous: [String: (sequence: Int, chain: Data)] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT o.id, d.id AS device, d.letter, o.sequence, o.lamport, o.actor, o.entered, o.kind, o.reverses, o.changes,
                    o.facts, o.salt, o.payload, o.digest, o.chain, o.key, o.knows
                FROM operation o JOIN device d ON d.key = o.device ORDER BY o.device, o.sequence
                """)
        while let row = try rows.next() {
            let device: String = row["device"]
            let sequence: Int = row["sequence"]
            let last = previous[device] ?? (0, Data())
            func note(_ fault: Finding.EntryFault) {
                found.append(.entry(letter: row["letter"], sequence: sequence, fault))
            }
            if sequence != last.sequence + 1 { note(.gap) }
            let header: [String] = [
                row["id"], device, "\(sequence)", "\(row["lamport"] as Int)", row["actor"], "\(row["entered"] as Int)",
                row["kind"], row["reverses"] ?? "", "\(row["changes"] as Int)", "\(row["facts"] as Int)",
            ]
            let digest: Data = row["digest"]
            let chain: Data = row["chain"]
            if CampaignFile.chain(previous: last.chain, header: header, knows: row["knows"], digest: digest) != chain {
                note(.chain)
            }
            if try payloadDigest(row, database) != digest {
                note(.payload)
            }
            done += 1
            progress(Double(done) / Double(max(count, 1)))
            previous[device] = (sequence, chain)
        }
        return found
    }

    /// The digest of an operation's payload, its changes and its facts, taken from what the file holds now.
    private static func payloadDigest(_ operation: Row, _ database: Database) throws -> Data {
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

    private static func canonicalFacts(of operation: Int64, _ database: Database) throws -> [String] {
        try NounKind.factNouns.flatMap { noun in
            try noun.values(of: operation, database).map {
                (ordinal: $0.ordinal, text: Journal.canonical(noun.kind, $0.values))
            }
        }.sorted { $0.ordinal < $1.ordinal }.map(\.text)
    }
}

extension Noun {
    /// Where this noun's table differs from what the log says.
    static func differences(_ states: [NounKind: [String: RecordState]], _ database: Database) throws -> [Finding] {
        var expected = states[kind] ?? [:]
        var found: [Finding] = []
        let columns = fields.map(\.name) + ["retired"]
        let selection = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, version, removed, \(selection) FROM \"\(kind.rawValue)\"")
        while let row = try rows.next() {
            let id: String = row[0]
            guard let state = expected.removeValue(forKey: id) else {
                found.append(.record(kind, id: id, .unlogged))
                continue
            }
            if state.version != row[1] || state.removed != (row[2] == 1) {
                found.append(.record(kind, id: id, .version(held: row[1], logged: state.version)))
            }
            for (index, name) in columns.enumerated() {
                let held = FieldValue(row[index + 3] as DatabaseValue)
                if !held.isSame(as: state.values[name] ?? .null) {
                    found.append(.record(kind, id: id, .field(name, held: held.text)))
                }
            }
        }
        return found + expected.keys.sorted().map { .record(kind, id: $0, .missing) }
    }

    /// The values of an operation's facts in the order of the fields; what they refer to by its identifier.
    static func values(of operation: Int64, _ database: Database) throws -> [(ordinal: Int, values: [FieldValue])] {
        let columns = fields.map { field in
            field.refersTo.map { "(SELECT id FROM \"\($0.rawValue)\" WHERE key = f.\"\(field.name)\")" }
                ?? "f.\"\(field.name)\""
        }
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT f.ordinal, \(columns.joined(separator: ", ")) FROM "\(kind.rawValue)" f WHERE f.operation = ?
                    """), arguments: [operation])
        return rows.map { row in (row[0], fields.indices.map { FieldValue(row[$0 + 1] as DatabaseValue) }) }
    }
}

extension FieldValue {
    /// Whether both are the same value; a whole number may be kept as a real one.
    func isSame(as other: FieldValue) -> Bool {
        switch (self, other) {
        case (.real(let left), .integer(let right)), (.integer(let right), .real(let left)): left == Double(right)
        default: self == other
        }
    }
}
