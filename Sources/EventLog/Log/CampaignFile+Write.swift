import Crypto
import Foundation
import GRDB
import Outreach

extension CampaignFile {
    /// Writes one operation. The body changes records and adds facts through the journal; if it throws, nothing happened.
    ///
    /// - Parameters:
    ///   - kind: what is done, `event.move`.
    ///   - actor: who does it.
    ///   - reverses: the operation that this one undoes or redoes.
    ///   - isLong: whether it adds many thousand facts whose keys the body looked up itself. The file then does not look each of
    ///     them up a second time, which would take a third of the time of a long import.
    /// - Returns: the entry, or nil if the body changed nothing, and then nothing is logged.
    /// - Throws: what the body throws, or `CampaignFileError`.
    @discardableResult
    package func write(
        _ kind: String, by actor: String, reverses: String? = nil, isLong: Bool = false,
        _ body: (Journal) throws -> Void
    ) throws -> Entry? {
        let entered = clock()
        var written: (entry: Entry?, memory: DeviceRegistry.Memory)?
        do {
            try inTransaction(isLong: isLong) { database in
                let device = try self.device(in: database)
                let key = try (Int64.fetchOne(database.cachedStatement(sql: "SELECT MAX(key) FROM operation")) ?? 0) + 1
                let journal = Journal(
                    database: database, operation: key, device: device, entered: entered, actor: actor,
                    random: { self.random.withLock { $0.next() } })
                try body(journal)
                for close in journal.closing { try close() }
                // A device that wrote nothing leaves no trace either.
                guard !journal.isEmpty else { return .rollback }
                try follow(journal, isReversal: reverses != nil)
                let memory = try append(kind, reverses, journal)
                written = (try Entry.fetch(database, "o.key = ?", [key]).first, memory)
                return .commit
            }
        } catch let error as DatabaseError {
            throw CampaignFile.error(error, path)
        }
        guard let written else { return nil }
        noteWriting()
        devices.remember(written.memory, for: path)
        return written.entry
    }

    /// Runs a write that waits for other writers. That references lead somewhere can only be left unchecked before it begins.
    private func inTransaction(
        isLong: Bool, _ body: (Database) throws -> Database.TransactionCompletion
    ) throws {
        try queue.writeWithoutTransaction { database in
            if isLong { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
            defer { if isLong { try? database.execute(sql: "PRAGMA foreign_keys = ON") } }
            try database.inTransaction(.immediate) { try body(database) }
        }
    }

    /// Adds the operation's own row, chained to the last one of this device.
    private func append(
        _ kind: String, _ reverses: String?, _ journal: Journal
    ) throws -> DeviceRegistry.Memory {
        let database = journal.database
        let last = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT sequence, chain FROM operation WHERE device = ? ORDER BY sequence DESC LIMIT 1"),
            arguments: [journal.device.key])
        let sequence = (last?[0] ?? 0) + 1
        let previous: Data = last?[1] ?? Data()
        let lamport = try (Int.fetchOne(database.cachedStatement(sql: "SELECT MAX(lamport) FROM operation")) ?? 0) + 1
        let payload = Content.text(journal.payload)
        let knows = try CampaignFile.news(for: journal.device, database)
        let salt = Data((0..<2).flatMap { _ in withUnsafeBytes(of: journal.random()) { Array($0) } })
        let totals = journal.totals()
        var digest = SHA256()
        digest.update(data: salt)
        digest.update(data: Data(payload.utf8))
        totals.changes.withUnsafeBytes { digest.update(bufferPointer: $0) }
        totals.facts.withUnsafeBytes { digest.update(bufferPointer: $0) }
        let payloadDigest = Data(digest.finalize())
        let chain = CampaignFile.chain(
            previous: previous,
            header: [
                journal.id, journal.device.id, "\(sequence)", "\(lamport)", journal.actor,
                "\(journal.entered.milliseconds)",
                kind,
                reverses ?? "", "\(journal.changes)", "\(journal.facts)",
            ], knows: knows, digest: payloadDigest)
        try database.cachedStatement(
            sql: """
                INSERT INTO operation (key, id, device, sequence, lamport, actor, entered, kind, payload, reverses,
                    changes, facts, salt, digest, chain, knows)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                journal.operation, journal.id, journal.device.key, sequence, lamport, journal.actor,
                journal.entered.milliseconds,
                kind, payload, reverses, journal.changes, journal.facts, salt, payloadDigest, chain, knows,
            ])
        return DeviceRegistry.Memory(device: journal.device.id, sequence: sequence, chain: chain.hex)
    }

    /// The link of the hash chain: SHA-256 over the previous link, the entry's header with what it says to know of other devices,
    /// and the digest of its payload.
    static func chain(previous: Data, header: [String], knows: String?, digest: Data) -> Data {
        var hash = SHA256()
        hash.update(data: previous)
        hash.update(data: Data((header + (knows.map { [$0] } ?? [])).joined(separator: "\u{1F}").utf8))
        hash.update(data: digest)
        return Data(hash.finalize())
    }

    /// The device that this machine is for this file: the remembered one if the file still ends where it wrote, else a new one.
    private func device(in database: Database) throws -> Journal.Device {
        if let known = try rememberedDevice(in: database) { return known }
        let id = random.withLock { Identity.text($0.next(), $0.next()) }
        let taken = try Set(String.fetchAll(database, sql: "SELECT letter FROM device"))
        let letter = CampaignFile.freeLetter(taken)
        try database.execute(
            sql: "INSERT INTO device (id, letter, claimed) VALUES (:id, :letter, :letter)",
            arguments: ["id": id, "letter": letter])
        return Journal.Device(key: database.lastInsertedRowID, id: id, letter: letter)
    }

    /// This machine's device, if it has written to this very file before.
    func rememberedDevice(in database: Database) throws -> Journal.Device? {
        guard let memory = devices.memory(of: path),
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT d.key, d.id, d.letter, o.chain FROM device d JOIN operation o ON o.device = d.key
                        WHERE d.id = ? AND o.sequence = ?
                        """), arguments: [memory.device, memory.sequence]),
            (row[3] as Data).hex == memory.chain
        else { return nil }
        return Journal.Device(key: row[0], id: row[1], letter: row[2])
    }
}

extension Data {
    /// Lower-case hexadecimal digits.
    var hex: String { map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined() }
}
