import Foundation
import GRDB
import Outreach

/// Brings entries of other devices into a campaign file: their rows of the log, and whatever the log then says of the records, facts
/// and marks that they touch.
///
/// The tables follow from the set of entries alone, not from the order in which they came: two files that hold the same entries
/// hold the same records.
final class BundleMerge {
    private let database: Database
    private var heads: Heads
    private var devices: [String: Int64] = [:]
    private var chains: [String: Data] = [:]
    private var keys: [NounKind: [String: Int64]] = [:]
    private var nextKey: Int64
    /// Operations whose facts' marks have to be set anew, by identifier.
    private var touchedFacts: Set<String> = []
    private var hasReversal = false
    private var known: Set<Touched> = []
    private var sources: [MergeReport.Source: Int] = [:]
    private(set) var report: MergeReport
    private var span: [Writer: (count: Int, first: Int, last: Int)] = [:]

    private struct Touched: Hashable {
        let noun: NounKind
        let record: String
    }

    private struct Writer: Hashable {
        let device: String
        let actor: String
    }

    init(_ database: Database, _ header: BundleHeader) throws {
        self.database = database
        report = MergeReport(header: header)
        heads = try CampaignFile.heads(database)
        nextKey = try (Int64.fetchOne(database, sql: "SELECT MAX(key) FROM operation") ?? 0) + 1
        for row in try Row.fetchAll(database, sql: "SELECT id, key FROM device") { devices[row[0]] = row[1] }
    }

    /// Takes an entry, or passes over one that is here already.
    ///
    /// - Throws: `BundleProblem` if it does not fit to what is here.
    func take(_ entry: BundleEntry) throws {
        if entry.sequence <= heads[entry.device] {
            try compare(entry)
            report.held += 1
            return
        }
        try checkCauses(of: entry)
        let previous = try chain(of: entry.device)
        guard entry.isVerified(after: previous) else {
            throw BundleProblem.unverified(device: letter(of: entry.device), sequence: entry.sequence)
        }
        try add(entry)
        heads[entry.device] = entry.sequence
        chains[entry.device] = entry.chain
        note(entry)
    }

    /// Sets what depends on all entries: marks of facts and of undone operations, letters of devices.
    ///
    /// - Parameter own: the identifier of this machine's device.
    func finish(own: String?) throws -> MergeReport {
        for operation in touchedFacts.sorted() { try settleMarks(of: operation) }
        if hasReversal { try CampaignFile.mendUndone(database) }
        let changed = try CampaignFile.settleLetters(database)
        report.letters = changed.map { device, letters in
            MergeReport.LetterChange(before: letters.before, after: letters.after, isOwn: device == own)
        }.sorted { $0.before < $1.before }
        let letters = try Dictionary(
            Row.fetchAll(database, sql: "SELECT id, letter FROM device").map { ($0[0] as String, $0[1] as String) }
        ) { first, _ in first }
        report.sources = span.map { writer, span in
            MergeReport.Source(
                letter: letters[writer.device] ?? "?", actor: writer.actor, entries: span.count,
                first: Instant(milliseconds: Int64(span.first)), last: Instant(milliseconds: Int64(span.last)))
        }.sorted { ($0.letter, $0.actor) < ($1.letter, $1.actor) }
        report.events = known.filter { $0.noun == .event }.map(\.record).sorted()
        return report
    }

    // MARK: One entry

    private func compare(_ entry: BundleEntry) throws {
        let chain = try Data.fetchOne(
            database.cachedStatement(sql: "SELECT chain FROM operation WHERE device = ? AND sequence = ?"),
            arguments: [devices[entry.device], entry.sequence])
        guard chain == entry.chain else {
            throw BundleProblem.forked(device: letter(of: entry.device), sequence: entry.sequence)
        }
    }

    /// Everything that an entry was written in knowledge of has to be here before it.
    private func checkCauses(of entry: BundleEntry) throws {
        var needed = entry.knows.flatMap { Heads($0) } ?? Heads()
        needed[entry.device] = entry.sequence - 1
        for (device, last) in needed.sequences.sorted(by: { $0.key < $1.key }) where heads[device] < last {
            throw BundleProblem.gap(device: letter(of: device), from: heads[device] + 1, to: last)
        }
    }

    private func chain(of device: String) throws -> Data {
        if let known = chains[device] { return known }
        return try Data.fetchOne(
            database, sql: "SELECT chain FROM operation WHERE device = ? AND sequence = ?",
            arguments: [devices[device], heads[device]]) ?? Data()
    }

    private func letter(of device: String) -> String {
        let held = try? String.fetchOne(database, sql: "SELECT letter FROM device WHERE id = ?", arguments: [device])
        return (held ?? nil) ?? report.header.letters[device] ?? "?"
    }

    private func add(_ entry: BundleEntry) throws {
        let device = try key(ofDevice: entry.device)
        let operation = nextKey
        nextKey += 1
        try database.cachedStatement(
            sql: """
                INSERT INTO operation (key, id, device, sequence, lamport, actor, entered, kind, payload, reverses,
                    changes, facts, salt, digest, chain, knows)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                operation, entry.id, device, entry.sequence, entry.lamport, entry.actor, entry.entered, entry.kind,
                entry.payload, entry.reverses, entry.changes.count, entry.facts.count, entry.salt, entry.digest,
                entry.chain, entry.knows,
            ])
        var records: [Touched] = []
        for (ordinal, change) in entry.changes.enumerated() {
            try add(change, operation, ordinal)
            if change.action == .supersede || change.action == .restore {
                touchedFacts.insert(String(change.record.prefix { $0 != ":" }))
            } else if records.last != Touched(noun: change.noun, record: change.record) {
                records.append(Touched(noun: change.noun, record: change.record))
            }
        }
        for record in Set(records).count == records.count ? records : unique(records) { try settle(record) }
        for (ordinal, fact) in entry.facts.enumerated() { try add(fact, operation, ordinal) }
        if !entry.facts.isEmpty { touchedFacts.insert(entry.id) }
        if entry.reverses != nil { hasReversal = true }
    }

    private func unique(_ records: [Touched]) -> [Touched] {
        var seen: Set<Touched> = []
        return records.filter { seen.insert($0).inserted }
    }

    private func add(_ change: BundleEntry.Change, _ operation: Int64, _ ordinal: Int) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO change (operation, ordinal, noun, record, action, base, content, salt, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                operation, ordinal, change.noun.rawValue, change.record, change.action.rawValue, change.base,
                change.content, change.salt, change.digest,
            ])
    }

    /// Facts come in outranked; which of them count is settled when all are there.
    private func add(_ fact: BundleEntry.Fact, _ operation: Int64, _ ordinal: Int) throws {
        var values: [DatabaseValue] = [operation.databaseValue, ordinal.databaseValue, operation.databaseValue]
        for (value, noun) in zip(fact.values, fact.noun.factReferences) {
            if let noun, case .text(let id) = value {
                values.append(try key(of: noun, id).databaseValue)
            } else {
                values.append(value.databaseValue)
            }
        }
        let isRanked = fact.noun.onceFor != nil
        let names = fact.noun.factFields.map { ", \"\($0)\"" }.joined() + (isRanked ? ", outranked" : "")
        let places = String(repeating: ", ?", count: fact.noun.factFields.count) + (isRanked ? ", 1" : "")
        try database.cachedStatement(
            sql:
                "INSERT INTO \"\(fact.noun.rawValue)\" (operation, ordinal, superseded\(names)) VALUES (?, ?, ?\(places))"
        ).execute(arguments: StatementArguments(values))
    }

    private func settle(_ touched: Touched) throws {
        guard let noun = CampaignFile.recordNouns.first(where: { $0.kind == touched.noun }) else { return }
        let wasErased = try touched.noun == .person && CampaignFile.isErased(person: touched.record, in: database)
        let isNew = try noun.settle(touched.record, database)
        if try touched.noun == .person && CampaignFile.isErased(person: touched.record, in: database) {
            // What was said of an erased person goes, whenever it comes in.
            try CampaignFile.stripErased(person: touched.record, in: database)
            if !wasErased { report.erased += 1 }
        }
        guard known.insert(touched).inserted else { return }
        if isNew {
            report.created[touched.noun, default: 0] += 1
        } else {
            report.changed[touched.noun, default: 0] += 1
        }
    }

    private func note(_ entry: BundleEntry) {
        report.entries += 1
        for fact in entry.facts { report.facts[fact.noun, default: 0] += 1 }
        let writer = Writer(device: entry.device, actor: entry.actor)
        let before = span[writer]
        span[writer] = (
            (before?.count ?? 0) + 1, min(before?.first ?? entry.entered, entry.entered),
            max(before?.last ?? entry.entered, entry.entered)
        )
    }

    // MARK: Keys and marks

    private func key(ofDevice id: String) throws -> Int64 {
        if let known = devices[id] { return known }
        // The letter is settled at the end; until then the identifier keeps it apart from all others.
        let claimed = report.header.letters[id] ?? "A"
        try database.execute(
            sql: "INSERT INTO device (id, letter, claimed) VALUES (:id, :id, :claimed)",
            arguments: ["id": id, "claimed": claimed])
        devices[id] = database.lastInsertedRowID
        return database.lastInsertedRowID
    }

    private func key(of noun: NounKind, _ id: String) throws -> Int64 {
        if let known = keys[noun]?[id] { return known }
        let statement = try database.cachedStatement(sql: "SELECT key FROM \"\(noun.rawValue)\" WHERE id = ?")
        guard let key = try Int64.fetchOne(statement, arguments: [id]) else { throw RecordProblem.unknown(noun, id) }
        keys[noun, default: [:]][id] = key
        return key
    }

    /// Marks the facts of an operation as all entries together say.
    private func settleMarks(of operation: String) throws {
        guard
            let key = try Int64.fetchOne(
                database.cachedStatement(sql: "SELECT key FROM operation WHERE id = ?"), arguments: [operation])
        else { return }
        let marks = try CampaignFile.factMarks(database, of: operation)
        for noun in NounKind.factNouns.map({ $0.kind }) {
            let ordinals = try Int.fetchAll(
                database.cachedStatement(
                    sql: "SELECT ordinal FROM \"\(noun.rawValue)\" WHERE operation = ?"), arguments: [key])
            for ordinal in ordinals {
                let mark = try marks.mark(of: noun, operation, ordinal).flatMap {
                    try Int64.fetchOne(
                        database.cachedStatement(sql: "SELECT key FROM operation WHERE id = ?"), arguments: [$0])
                }
                // What counted stays where it is; ranking tells it from what is new.
                try CampaignFile.mark(noun, key, ordinal, by: mark, database)
            }
        }
        try CampaignFile.rankFacts(of: key, database)
    }
}

extension Noun {
    /// Brings one record of the table to what the log says of it.
    ///
    /// - Returns: whether it was not there before.
    fileprivate static func settle(_ id: String, _ database: Database) throws -> Bool {
        var state = RecordState()
        for change in try LoggedChange.fetch(database, "c.record = ? AND c.noun = ?", [id, kind.rawValue]) {
            state.take(change.action, content: change.content)
        }
        let isThere =
            try Bool.fetchOne(
                database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \"\(kind.rawValue)\" WHERE id = ?)"),
                arguments: [id]) ?? false
        let birth = try Birth.fetch(of: id, kind, database)
        if isThere {
            try set(id, state, database)
            try database.execute(
                sql: "UPDATE \"\(kind.rawValue)\" SET created = ?, changed = ? WHERE id = ?",
                arguments: [birth?.created, birth?.changed, id])
        } else {
            try bringBack(id, state, birth, database)
        }
        return !isThere
    }
}
