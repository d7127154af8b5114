import Crypto
import Foundation
import GRDB

/// Writes many operations at once into a campaign: edits of sites and lines of attendance in turn, each chained and digested
/// as the program does it, so that `check` finds nothing.
struct LongLog {
    let folder: String
    let operations: Int
    let people: Int
    let events: Int

    init(_ folder: String, operations: Int, people: Int, events: Int) {
        self.folder = folder
        self.operations = operations
        self.people = people
        self.events = events
    }

    private static let device = "0199a0c4-0000-7000-8000-000000000001"

    func write() throws {
        let queue = try DatabaseQueue(path: folder + "/campaign")
        try queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        try queue.write { database in
            let device = try Int64.fetchOne(database, sql: "SELECT MAX(key) + 1 FROM device") ?? 1
            try database.execute(
                sql: "INSERT INTO device (key, id, letter) VALUES (?, ?, 'Q')", arguments: [device, Self.device])
            let first = try Int64.fetchOne(database, sql: "SELECT MAX(key) + 1 FROM operation") ?? 1
            let lamport = try Int64.fetchOne(database, sql: "SELECT MAX(lamport) + 1 FROM operation") ?? 1
            let events = try Row.fetchAll(database, sql: "SELECT key, id FROM event ORDER BY key")
            let people = try Row.fetchAll(database, sql: "SELECT key, id FROM person ORDER BY key")
            let insertOperation = try database.makeStatement(
                sql: """
                    INSERT INTO operation (key, id, device, sequence, lamport, actor, entered, kind, payload, changes, facts,
                        salt, digest, chain) VALUES (?, ?, ?, ?, ?, 'rina', ?, ?, '{}', ?, ?, ?, ?, ?)
                    """)
            let insertChange = try database.makeStatement(
                sql: """
                    INSERT INTO change (operation, ordinal, noun, record, action, base, content, salt, digest)
                    VALUES (?, 0, 'site', ?, 'edit', ?, ?, ?, ?)
                    """)
            let insertFact = try database.makeStatement(
                sql: """
                    INSERT INTO attendance (operation, ordinal, superseded, event, person, stage, member, at)
                    VALUES (?, 0, NULL, ?, ?, NULL, 'unknown', NULL)
                    """)
            var versions = [Int](repeating: 1, count: 100)
            var chain = Data()
            var facts = 0
            let limit = events.count * people.count
            for number in 0..<operations {
                let key = first + Int64(number)
                let id = uuid(number)
                let salt = Data(repeating: UInt8(number & 0xFF), count: 16)
                let isFact = number % 2 == 0 && facts < limit
                var changeDigests = Data()
                var canonical = ""
                if isFact {
                    let (event, person) = (events[facts % events.count], people[facts / events.count])
                    facts += 1
                    canonical =
                        "attendance\u{1F}\(event[1] as String)\u{1F}\(person[1] as String)\u{1F}\u{1F}unknown\u{1F}\u{1E}"
                    try insertFact.execute(arguments: [key, event[0] as Int64, person[0] as Int64])
                } else {
                    let site = number / 2 % 100
                    let content = "{\"note\":\"\(number)\"}"
                    let base = versions[site]
                    versions[site] += 1
                    let text = "edit\u{1F}site\u{1F}S\(site)\u{1F}\(base)\u{1F}\(content)"
                    changeDigests = Data(SHA256.hash(data: salt + Data(text.utf8)))
                    try insertChange.execute(arguments: [key, "S\(site)", base, content, salt, changeDigests])
                }
                var payload = salt + Data("{}".utf8)
                payload += Data(SHA256.hash(data: changeDigests))
                payload += Data(SHA256.hash(data: Data(canonical.utf8)))
                let digest = Data(SHA256.hash(data: payload))
                let entered = LogCampaign.noon.milliseconds + Int64(number)
                let kind = isFact ? "attend.add" : "site.edit"
                let header = [
                    id, Self.device, "\(number + 1)", "\(lamport + Int64(number))", "rina", "\(entered)", kind, "",
                    isFact ? "0" : "1", isFact ? "1" : "0",
                ].joined(separator: "\u{1F}")
                chain = Data(SHA256.hash(data: chain + Data(header.utf8) + digest))
                try insertOperation.execute(arguments: [
                    key, id, device, number + 1, lamport + Int64(number), entered, kind, isFact ? 0 : 1, isFact ? 1 : 0,
                    salt, digest, chain,
                ])
            }
            for (site, version) in versions.enumerated() {
                let last = try String.fetchOne(
                    database,
                    sql:
                        "SELECT content FROM change WHERE record = ? AND noun = 'site' ORDER BY operation DESC LIMIT 1",
                    arguments: ["S\(site)"])
                let note = last.map { $0.dropFirst(9).dropLast(2) }.map(String.init)
                try database.execute(
                    sql: "UPDATE site SET version = ?, note = ? WHERE id = ?",
                    arguments: [version, version > 1 ? note : nil, "S\(site)"])
            }
        }
        try queue.close()
    }

    private func uuid(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return "0199a0c4-0000-7000-9000-" + String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
    }
}
