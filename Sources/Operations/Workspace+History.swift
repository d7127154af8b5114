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

extension Workspace {
    /// The latest entries of the log, the newest first.
    public func history(limit: Int? = 20) throws(Failure) -> [HistoryLine] {
        try attempt { try file.history(limit: limit).map(HistoryLine.init) }
    }

    /// The newest entry of the log.
    public func lastEntry() throws(Failure) -> HistoryLine? { try history(limit: 1).first }

    /// Undoes the last entry of this device, or the one of that number.
    public func undo(_ number: String? = nil) throws(Failure) -> HistoryLine {
        try attempt {
            let entry = try number.map { try file.entry(numbered: $0) } ?? file.lastUndoable()
            guard let entry else {
                throw number.map { Failure(.refused, "entry.unknown", .unknownEntry($0.printable), hint: .hintHistory) }
                    ?? Failure(UndoRefusal.nothing)
            }
            guard entry.kind != "undo" else { throw UndoRefusal.alreadyUndone(entry) }
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
            let restored = try undo.payload["number"].flatMap { try file.entry(numbered: $0.text) }
            return HistoryLine(restored ?? undo)
        }
    }
}
