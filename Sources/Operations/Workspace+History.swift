import EventLog
import Outreach

/// One line of the history.
public struct HistoryLine: Hashable, Sendable {
    /// The short number, `A42`.
    public let number: String
    /// When it was entered.
    public let entered: Instant
    /// Who entered it.
    public let actor: String
    /// What was done, `event.move`.
    public let kind: String
    /// What is told of it.
    public let payload: [String: FieldValue]
    /// Records changed.
    public let changes: Int
    /// Facts added.
    public let facts: Int
    /// Whether it was undone later.
    public let isUndone: Bool

    init(_ entry: Entry) {
        number = entry.number
        entered = entry.entered
        actor = entry.actor
        kind = entry.kind
        payload = entry.payload
        changes = entry.changes
        facts = entry.facts
        isUndone = entry.isUndone
    }
}

/// A record whose history is asked for.
public struct HistoryRecord: Hashable, Sendable {
    /// What it is.
    public let noun: NounKind
    /// Its identifier or short name.
    public let name: String

    /// The record of that name.
    public init(_ noun: NounKind, _ name: String) {
        self.noun = noun
        self.name = name
    }
}

extension Workspace {
    /// The latest entries of the log, the newest first.
    ///
    /// - Parameters:
    ///   - days: only those entered on these days, in the campaign's zone.
    ///   - actor: only those entered by someone of this name.
    ///   - record: only those that changed this record, or facts of it.
    public func history(
        days: DayRange? = nil, actor: String? = nil, record: HistoryRecord? = nil, limit: Int? = 20
    ) throws(Failure) -> [HistoryLine] {
        var filter = EntryFilter()
        if let days {
            let zone = try campaign().zone
            filter.since = Instant(Moment(days.first, minute: 0), in: zone)
            filter.until = Instant(Moment(days.last.advanced(by: 1), minute: 0), in: zone)
        }
        filter.actor = actor
        if let record { filter.record = (record.noun, try identifier(of: record)) }
        return try attempt { try file.history(filter, limit: limit).map(HistoryLine.init) }
    }

    private func identifier(of record: HistoryRecord) throws(Failure) -> String {
        switch record.noun {
        case .site: try find(record.name, Outreach.Site.self).id
        case .team: try find(record.name, Team.self).id
        case .officer: try find(record.name, Officer.self).id
        case .person: try find(record.name, Person.self).id
        case .plan: try find(record.name, WeekPlan.self).id
        case .ecosystem: try find(record.name, Ecosystem.self).id
        case .region: try find(record.name, Region.self).id
        case .link: try find(record.name, Link.self).id
        case .quota: try find(record.name, Outreach.Quota.self).id
        default: try find(record.name, Outreach.Event.self).id
        }
    }

    /// What undoing an entry would take back: the entry and, if asked, those that stand on it, the newest first.
    ///
    /// - Throws: `Failure` if it cannot be undone.
    public func undoable(_ number: String? = nil, withLater: Bool = false) throws(Failure) -> [HistoryLine] {
        try attempt {
            let entry = try entry(toUndo: number)
            return try file.standing(on: entry, withLater: withLater).map(HistoryLine.init) + [HistoryLine(entry)]
        }
    }

    /// Undoes an entry after those that stand on it, the newest first.
    public func undoWithLater(_ number: String? = nil) throws(Failure) -> [HistoryLine] {
        try attempt {
            let entry = try entry(toUndo: number)
            let all = try file.standing(on: entry, withLater: true) + [entry]
            for entry in all { _ = try file.reverse(entry, by: settings.actor) }
            return all.map(HistoryLine.init)
        }
    }

    private func entry(toUndo number: String?) throws -> Entry {
        let entry = try number.map { try file.entry(numbered: $0) } ?? file.lastUndoable()
        guard let entry else {
            throw number.map { Failure(.refused, "entry.unknown", .unknownEntry($0.printable), hint: .hintHistory) }
                ?? Failure(UndoRefusal.nothing)
        }
        guard entry.kind != "undo" else { throw UndoRefusal.alreadyUndone(entry) }
        return entry
    }

    /// The newest entry of the log.
    public func lastEntry() throws(Failure) -> HistoryLine? { try history(limit: 1).first }

    /// Undoes the last entry of this device, or the one of that number.
    public func undo(_ number: String? = nil) throws(Failure) -> HistoryLine {
        try attempt {
            let entry = try entry(toUndo: number)
            _ = try file.reverse(entry, by: settings.actor)
            return HistoryLine(entry)
        }
    }

    /// Brings back what the last undo took away.
    ///
    /// - Returns: the entry that is in effect again.
    public func redo() throws(Failure) -> HistoryLine {
        try attempt {
            guard let undo = try file.lastRedoable() else {
                throw Failure(.refused, "redo.nothing", .nothingToRedo)
            }
            _ = try file.reverse(undo, by: settings.actor)
            let restored = try undo.reverses.flatMap { try file.entry(of: $0) }
            return HistoryLine(restored ?? undo)
        }
    }
}
