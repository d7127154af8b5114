import GRDB
import Outreach

/// Why an operation cannot be undone.
package enum UndoRefusal: Error, Hashable, Sendable {
    /// There is nothing to undo, or nothing to redo.
    case nothing
    /// It has been undone already.
    case alreadyUndone(Entry)
    /// The campaign's founding cannot be undone.
    case founding(Entry)
    /// What it did is meant to last: an erasure, a purge, a key.
    case lasting(Entry)
    /// It changed nothing but people who were erased since.
    case erasedSince(Entry)
    /// Later entries stand on it; they have to be undone first, the newest first.
    case neededBy([Entry])
}

extension CampaignFile {
    /// The kinds of operations that cannot be undone, in SQL.
    static let lastingKinds = "'person.erase', 'person.purge', 'key.make', 'key.rotate'"

    /// The last operation of this device that is in effect: what `undo` takes when no number is given.
    package func lastUndoable() throws(CampaignFileError) -> Entry? {
        try read { database in
            guard let device = try self.rememberedDevice(in: database) else { return nil }
            return try Entry.fetch(
                database,
                """
                o.device = ? AND o.undone IS NULL
                    AND o.kind NOT IN ('undo', 'redo', 'campaign.init', \(CampaignFile.lastingKinds))
                """, [device.key], limit: 1
            ).first
        }
    }

    /// The last undo of this device since which nothing else was done: what `redo` takes.
    package func lastRedoable() throws(CampaignFileError) -> Entry? {
        try read { database in
            guard let device = try self.rememberedDevice(in: database) else { return nil }
            return try Entry.fetch(
                database,
                """
                o.device = :device AND o.undone IS NULL AND o.kind = 'undo' AND o.sequence > COALESCE(
                    (SELECT MAX(sequence) FROM operation WHERE device = :device AND kind NOT IN ('undo', 'redo')), 0)
                """, ["device": device.key], limit: 1
            ).first
        }
    }

    /// Appends the inverse of an operation: `redo` of an undo, `undo` of anything else. Undoing a redo undoes what it brought
    /// back.
    ///
    /// - Throws: `UndoRefusal`, or `CampaignFileError`.
    package func reverse(_ entry: Entry, by actor: String) throws -> Entry? {
        let entry = try original(of: entry)
        let isUndone = entry.kind == "undo"
        let written = try write(isUndone ? "redo" : "undo", by: actor, reverses: entry.id) { journal in
            let database = journal.database
            let changes = try CampaignFile.changes(toReverse: entry, in: database)
            let dependents = try Dependents(of: entry, changes, in: database).entries(most: CampaignFile.mostToldOf)
            guard dependents.isEmpty else { throw UndoRefusal.neededBy(dependents) }
            journal.payload = [("number", .text(entry.number)), ("kind", .text(entry.kind))]
            // A person stands on a list once: a fact leaves before the one that it replaced comes back.
            if !isUndone { try journal.reverseFacts(of: entry) }
            // What the operation corrected of its own facts stays corrected.
            for change in changes.reversed() where !change.record.hasPrefix("\(entry.id):") {
                try journal.reverse(change)
            }
            if isUndone { try journal.reverseFacts(of: entry) }
        }
        guard let written else { throw UndoRefusal.erasedSince(entry) }
        return written
    }

    /// The entries that stand on this one and have to be undone before it, the newest first.
    ///
    /// - Parameter withLater: whether to gather them; otherwise their being there is refused.
    /// - Throws: `UndoRefusal`, or `CampaignFileError`.
    package func standing(on entry: Entry, withLater: Bool) throws -> [Entry] {
        let entry = try original(of: entry)
        do {
            return try queue.read { try CampaignFile.standing(on: entry, withLater: withLater, in: $0) }
        } catch let error as DatabaseError {
            throw CampaignFile.error(error, path)
        }
    }

    private static func standing(on entry: Entry, withLater: Bool, in database: Database) throws -> [Entry] {
        var found: [Int64: Entry] = [:]
        var open = [entry]
        while let next = open.popLast() {
            let changes = try changes(toReverse: next, in: database)
            let dependents = try Dependents(of: next, changes, in: database)
                .entries(most: withLater ? .max : mostToldOf)
            guard withLater || dependents.isEmpty else { throw UndoRefusal.neededBy(dependents) }
            for dependent in dependents where found[dependent.key] == nil {
                found[dependent.key] = dependent
                open.append(dependent)
            }
        }
        return found.values.sorted { ($1.lamport, $1.key) < ($0.lamport, $0.key) }
    }

    /// So many of the entries that stand in the way of an undo are told.
    private static let mostToldOf = 500

    /// The changes of an entry as it stands; throws `UndoRefusal` if it is not in effect or made the campaign.
    private static func changes(toReverse entry: Entry, in database: Database) throws -> [LoggedChange] {
        guard let now = try Entry.fetch(database, "o.key = ?", [entry.key]).first else { throw UndoRefusal.nothing }
        if now.isUndone { throw UndoRefusal.alreadyUndone(now) }
        if now.kind == "campaign.init" { throw UndoRefusal.founding(now) }
        if CampaignFile.lastingKinds.contains("'\(now.kind)'") { throw UndoRefusal.lasting(now) }
        return try LoggedChange.fetch(database, "c.operation = ?", [entry.key])
    }

    /// The operation that a redo brought back; any other entry itself.
    private func original(of entry: Entry) throws(CampaignFileError) -> Entry {
        guard entry.kind == "redo" else { return entry }
        return try read { database in
            try Entry.fetch(
                database, "o.id = (SELECT reverses FROM operation WHERE id = ?)", [entry.reverses]
            ).first ?? entry
        }
    }
}

extension Journal {
    /// Logs and applies the opposite of a change.
    func reverse(_ change: LoggedChange) throws {
        // Nothing is brought back of a person who was erased.
        if try isErased(change.noun, change.record) { return }
        switch change.action {
        case .erase: break
        case .create:
            try log(.remove, change, [])
        case .edit, .remove:
            let before = try change.stateBefore(in: database)
            let isEdit = change.action == .edit
            let logged = change.content
            var content = before.values.filter { isEdit ? logged[$0.key] != nil : true }
            if change.noun == .event, let sequence = content["sequence"], case .integer = sequence, isEdit {
                // Calendars take a change only under a higher number, also when it leads back.
                let latest = try Int.fetchOne(
                    database, sql: "SELECT sequence FROM event WHERE id = ?", arguments: [change.record])
                content["sequence"] = .integer((latest ?? 0) + 1)
            }
            let ordered = content.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
            try log(isEdit ? .edit : .create, change, ordered)
        case .supersede, .restore:
            try reverseFactChange(change)
        }
    }

    private func log(
        _ action: ChangeAction, _ change: LoggedChange, _ content: [(name: String, value: FieldValue)]
    ) throws {
        let text = action == .remove ? nil : Content.text(content)
        try note(action, change.noun, change.record, base: try version(change.noun, change.record), text)
        try apply(action, change.noun, change.record, content: content)
    }

    /// How often the record was changed; 0 for one that is not there.
    private func version(_ noun: NounKind, _ record: String) throws -> Int {
        let statement = try kept("SELECT version FROM \"\(noun.rawValue)\" WHERE id = ?")
        statement.bind(record, 1)
        defer { statement.reset() }
        return try statement.step() ? Int(statement.number(0)) : 0
    }

    private func reverseFactChange(_ change: LoggedChange) throws {
        let parts = change.record.split(separator: ":")
        guard parts.count == 2, let ordinal = Int(parts[1]) else { return }
        let isSuperseded = change.action == .supersede
        try note(isSuperseded ? .restore : .supersede, change.noun, change.record, base: 0, nil)
        let maker = try Int64.fetchOne(
            database, sql: "SELECT key FROM operation WHERE id = ?", arguments: [String(parts[0])])
        guard let maker else { return }
        try CampaignFile.mark(change.noun, maker, ordinal, by: isSuperseded ? nil : operation, database)
        try CampaignFile.rankFact(change.noun, of: maker, ordinal, database)
    }

    /// Takes the facts of an undone operation out of count, or back into it, and marks the operation.
    func reverseFacts(of entry: Entry) throws {
        if entry.reverses != nil, let undone = try Entry.fetch(database, "o.id = ?", [entry.reverses]).first {
            try bringBackFacts(of: undone, from: entry)
            try database.execute(
                sql: "UPDATE operation SET undone = NULL WHERE key = ?", arguments: [undone.key])
            if undone.facts > 0 { try note(.restore, .attendance, "\(undone.id):*", base: 0, nil) }
        } else if entry.facts > 0 {
            for noun in NounKind.allCases where noun.isFact {
                let (mark, condition) = noun.onceFor == nil ? ("", "") : (", outranked = NULL", " OR outranked = 1")
                try database.execute(
                    sql: """
                        UPDATE "\(noun.rawValue)" SET superseded = ?\(mark)
                        WHERE operation = ? AND (superseded IS NULL\(condition))
                        """, arguments: [operation, entry.key])
            }
            if try CampaignFile.hasOutranked(database) { try CampaignFile.rankFacts(of: entry.key, database) }
            try note(.supersede, .attendance, "\(entry.id):*", base: 0, nil)
        }
        try database.execute(
            sql: "UPDATE operation SET undone = ? WHERE key = ?", arguments: [operation, entry.key])
    }

    /// Lets the facts count again that an undo took out of count; where others came in meanwhile, the latest.
    private func bringBackFacts(of undone: Entry, from undo: Entry) throws {
        let meetOthers = try CampaignFile.wouldMeetOthers(undone.key, outOfCountBy: undo.key, database)
        for noun in NounKind.allCases where noun.isFact {
            let isRanked = meetOthers && noun.onceFor != nil
            try database.execute(
                sql: """
                    UPDATE "\(noun.rawValue)" SET superseded = \(isRanked ? "operation, outranked = 1" : "NULL")
                    WHERE operation = ? AND superseded = ?
                    """, arguments: [undone.key, undo.key])
        }
        if meetOthers { try CampaignFile.rankFacts(of: undone.key, database) }
    }
}
