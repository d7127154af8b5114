import Crypto
import Foundation
import GRDB
import Outreach

/// A bundle that was written.
package struct WrittenBundle: Sendable {
    package let header: BundleHeader
    /// Its size.
    package let bytes: Int
}

/// Why there is no bundle for a device.
package struct UnknownDevice: Error, Hashable, Sendable {
    package let letter: String
    /// The letters of the devices that there are.
    package let known: [String]
}

extension CampaignFile {
    /// Writes the entries of the log into a file for other devices.
    ///
    /// - Parameters:
    ///   - target: a path at which nothing stands, or an older bundle of this campaign, which makes room.
    ///   - letter: only what the device of that letter did not know when it last wrote, as far as this file tells.
    ///   - actor: who makes it.
    ///   - progress: is told fractions of 0...1.
    /// - Throws: `UnknownDevice`, `BackupRefusal` where something else stands at the target, `CampaignFileError`.
    package func makeBundle(
        at target: String, for letter: String? = nil, by actor: String, _ progress: (Double) -> Void = { _ in }
    ) throws -> WrittenBundle {
        let replacing = try canReplaceBundle(target)
        var header: BundleHeader?
        let draft = try DraftFile(beside: target) { write in
            do {
                header = try queue.read { try self.write($0, for: letter, by: actor, write, progress) }
            } catch let error as DatabaseError {
                throw CampaignFile.error(error, path)
            }
        }
        defer { draft.discard() }
        try draft.place(at: target, replacing: replacing)
        guard let header else { throw CampaignFileError.failed(path: target, detail: "bundle") }
        var status = stat()
        stat(target, &status)
        return WrittenBundle(header: header, bytes: Int(status.st_size))
    }

    /// Whether a bundle of this campaign stands at the target; false where the place is free.
    private func canReplaceBundle(_ target: String) throws -> Bool {
        var status = stat()
        guard lstat(target, &status) == 0 else { return false }
        guard status.st_mode & S_IFMT == S_IFREG, let data = FileManager.default.contents(atPath: target),
            let reader = try? BundleReader([UInt8](data)), reader.header.campaign == (try logHead().campaign)
        else { throw BackupRefusal.taken(path: target) }
        return true
    }

    private func write(
        _ database: Database, for letter: String?, by actor: String,
        _ write: ([UInt8]) throws(CampaignFileError) -> Void, _ progress: (Double) -> Void
    ) throws -> BundleHeader {
        let known = try letter.map { try knownTo($0, database) } ?? Heads()
        let heads = try CampaignFile.heads(database)
        let header = try header(heads, beyond: known, by: actor, database)
        var digest = SHA256()
        func put(_ line: String) throws {
            let bytes = Array((line + "\n").utf8)
            digest.update(data: bytes)
            try write(bytes)
        }
        try put(header.line)
        var written = 0
        try CampaignFile.entries(database, beyond: known) { entry in
            try entry.lines.forEach(put)
            written += 1
            progress(Double(written) / Double(max(header.entries, 1)))
        }
        try write(Array(BundleReader.trailer(digest.finalize()).utf8))
        return header
    }

    /// What the device of a letter knew when it wrote its last entry in this file.
    private func knownTo(_ letter: String, _ database: Database) throws -> Heads {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT d.id, (SELECT MAX(sequence) FROM operation o WHERE o.device = d.key),
                    (SELECT knows FROM operation o WHERE o.device = d.key AND knows IS NOT NULL
                     ORDER BY sequence DESC LIMIT 1)
                FROM device d WHERE d.letter = ?
                """, arguments: [letter.uppercased()])
        guard let row, let last: Int = row[1] else {
            throw UnknownDevice(
                letter: letter, known: try String.fetchAll(database, sql: "SELECT letter FROM device ORDER BY letter"))
        }
        var heads = (row[2] as String?).flatMap { Heads($0) } ?? Heads()
        heads[row[0]] = last
        return heads
    }

    private func header(
        _ heads: Heads, beyond known: Heads, by actor: String, _ database: Database
    ) throws -> BundleHeader {
        let head = try LogHead(database, path: path)
        let letters = try Row.fetchAll(database, sql: "SELECT id, COALESCE(claimed, letter) FROM device")
        let device = try rememberedDevice(in: database)?.id ?? ""
        let entries = heads.sequences.reduce(0) { $0 + max(0, $1.value - known[$1.key]) }
        return BundleHeader(
            campaign: head.campaign, branch: head.branch, zone: head.zone, actor: actor, made: clock(), device: device,
            letters: Dictionary(letters.map { ($0[0], $0[1]) }) { first, _ in first }, heads: heads, entries: entries)
    }

    /// Hands the entries that are not known to the body, in the order of the log.
    private static func entries(
        _ database: Database, beyond known: Heads, _ body: (BundleEntry) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT o.key, o.id, d.id, o.sequence, o.lamport, o.actor, o.entered, o.kind, o.payload, o.reverses, o.knows,
                    o.salt, o.digest, o.chain, o.facts
                FROM operation o JOIN device d ON d.key = o.device ORDER BY o.lamport, d.id
                """)
        while let row = try rows.next() {
            let (device, sequence): (String, Int) = (row[2], row[3])
            guard sequence > known[device] else { continue }
            var entry = BundleEntry(
                id: row[1], device: device, sequence: sequence, lamport: row[4], actor: row[5], entered: row[6],
                kind: row[7], payload: row[8], reverses: row[9], knows: row[10], salt: row[11], digest: row[12],
                chain: row[13])
            entry.changes = try changes(of: row[0], database)
            if row[14] as Int > 0 { entry.facts = try facts(of: row[0], database) }
            try body(entry)
        }
    }

    private static func changes(of operation: Int64, _ database: Database) throws -> [BundleEntry.Change] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT noun, record, action, base, content, salt, digest FROM change WHERE operation = ? ORDER BY ordinal
                    """), arguments: [operation])
        return try rows.map { row in
            guard let noun = NounKind(rawValue: row[0]), let action = ChangeAction(rawValue: row[2]) else {
                throw CampaignFileError.failed(path: "", detail: "change")
            }
            return BundleEntry.Change(
                noun: noun, record: row[1], action: action, base: row[3], content: row[4], salt: row[5], digest: row[6])
        }
    }

    private static func facts(of operation: Int64, _ database: Database) throws -> [BundleEntry.Fact] {
        try NounKind.factNouns.flatMap { noun in
            try noun.values(of: operation, database).map {
                (ordinal: $0.ordinal, fact: BundleEntry.Fact(noun: noun.kind, values: $0.values))
            }
        }.sorted { $0.ordinal < $1.ordinal }.map(\.fact)
    }
}
