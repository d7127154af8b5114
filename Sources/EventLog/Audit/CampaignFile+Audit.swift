import Crypto
import Foundation
import GRDB
import Outreach

extension CampaignFile {
    /// Notes a look at personal data in the file: one small commit, chained to the last one of this device.
    package func audit(_ note: AuditNote, by actor: String) throws(CampaignFileError) {
        let at = clock()
        do {
            try queue.inTransaction(.immediate) { database in
                let device = try rememberedDevice(in: database)?.id ?? ""
                let last = try Row.fetchOne(
                    database, sql: "SELECT sequence, chain FROM audit WHERE device = ? ORDER BY sequence DESC LIMIT 1",
                    arguments: [device])
                let sequence = (last?[0] ?? 0) + 1
                let subjects =
                    note.subjects.count > AuditNote.mostSubjects ? "" : note.subjects.joined(separator: " ")
                let row: [String] = [
                    device, "\(sequence)", "\(at.milliseconds)", actor, note.kind.rawValue, note.noun.rawValue,
                    subjects,
                    "\(note.subjects.count)", note.reason ?? "",
                ]
                let chain = CampaignFile.auditChain(last?[1] ?? Data(), row)
                try database.execute(
                    sql: """
                        INSERT INTO audit (device, sequence, at, actor, kind, noun, subjects, count, reason, chain)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        device, sequence, at.milliseconds, actor, note.kind.rawValue, note.noun.rawValue, subjects,
                        note.subjects.count, note.reason, chain,
                    ])
                return .commit
            }
        } catch { throw CampaignFile.error(error, path) }
    }

    /// The looks that fit, the latest first.
    package func audit(_ filter: AuditFilter, limit: Int?) throws(CampaignFileError) -> [AuditEntry] {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT a.sequence, COALESCE(d.letter, '?'), a.at, a.actor, a.kind, a.noun, a.subjects, a.count, a.reason
                    FROM audit a LEFT JOIN device d ON d.id = a.device
                    WHERE (:since IS NULL OR a.at >= :since) AND (:until IS NULL OR a.at < :until)
                        AND (:actor IS NULL OR a.actor = :actor COLLATE NOCASE) ORDER BY a.key DESC
                    """,
                arguments: [
                    "since": filter.since?.milliseconds, "until": filter.until?.milliseconds, "actor": filter.actor,
                ])
            var found: [AuditEntry] = []
            while found.count < limit ?? .max, let row = try rows.next() {
                guard let kind = AuditEntry.Kind(rawValue: row[4]), let noun = NounKind(rawValue: row[5]) else {
                    continue
                }
                let subjects = (row[6] as String).split(separator: " ").map(String.init)
                // Of a long list nobody is named: whoever was known may have been on it.
                if let people = filter.people, !subjects.isEmpty || row[7] == 0, people.isDisjoint(with: subjects) {
                    continue
                }
                found.append(
                    AuditEntry(
                        sequence: row[0], letter: row[1], at: Instant(milliseconds: row[2]), actor: row[3], kind: kind,
                        noun: noun, subjects: subjects, count: row[7], reason: row[8]))
            }
            return found
        }
    }

    /// Follows each device's chain to its end.
    package func auditHeads() throws(CampaignFileError) -> [AuditHead] {
        try read { database in
            var heads: [AuditHead] = []
            for device in try String.fetchAll(database, sql: "SELECT DISTINCT device FROM audit ORDER BY device") {
                let letter = try String.fetchOne(
                    database, sql: "SELECT letter FROM device WHERE id = ?", arguments: [device])
                var (chain, count): (Data, Int) = (Data(), 0)
                var broken: Int?
                let rows = try Row.fetchCursor(
                    database,
                    sql: """
                        SELECT sequence, at, actor, kind, noun, subjects, count, COALESCE(reason, ''), chain FROM audit
                        WHERE device = ? ORDER BY sequence
                        """, arguments: [device])
                while let row = try rows.next() {
                    count += 1
                    let parts: [String] = [
                        device, "\(row[0] as Int)", "\(row[1] as Int64)", row[2], row[3], row[4], row[5],
                        "\(row[6] as Int)", row[7],
                    ]
                    let expected = CampaignFile.auditChain(chain, parts)
                    chain = row[8]
                    if broken == nil, expected != chain || row[0] != count { broken = row[0] }
                }
                heads.append(AuditHead(letter: letter ?? "?", entries: count, chain: chain.hex, brokenAt: broken))
            }
            return heads
        }
    }

    /// The link of the audit's chain: SHA-256 over the previous link and the entry's parts.
    private static func auditChain(_ previous: Data, _ parts: [String]) -> Data {
        var hash = SHA256()
        hash.update(data: previous)
        hash.update(data: Data(parts.joined(separator: "\u{1F}").utf8))
        return Data(hash.finalize())
    }
}
