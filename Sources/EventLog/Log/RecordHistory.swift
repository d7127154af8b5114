import GRDB
import Outreach

/// What the log says of one record: its fields after a run of changes.
struct RecordState: Equatable {
    var values: [String: FieldValue] = [:]
    var version = 0
    var removed = false
    /// Whether it is of a person who was erased: nothing that is logged later changes it.
    var isErased = false

    /// Takes the next change in the order of the log.
    mutating func take(_ action: ChangeAction, content: [String: FieldValue]) {
        if isErased, action != .supersede, action != .restore {
            version += 1
            return
        }
        switch action {
        case .erase:
            values = content.merging(values.filter { $0.key == "number" }) { $1 }
            removed = false
            isErased = true
        case .create:
            take(content)
            removed = false
        case .edit: take(content)
        case .remove: removed = true
        case .supersede, .restore: return
        }
        version += 1
    }

    /// The number of an event's changes never falls, also where two devices counted on from the same one: calendars hold to the
    /// highest (RFC 5545, 3.8.7.4).
    private mutating func take(_ content: [String: FieldValue]) {
        let former = values["sequence"]
        values.merge(content) { $1 }
        if case .integer(let former)? = former, case .integer(let later)? = values["sequence"], later < former {
            values["sequence"] = .integer(former)
        }
    }
}

/// One logged change as it stands in the file.
struct LoggedChange {
    let operation: Int64
    /// The place in the operation.
    let ordinal: Int
    let noun: NounKind
    let record: String
    let action: ChangeAction
    let base: Int
    /// The content as it was logged.
    private let text: String?

    /// Empty for a removal, or when the content has been erased. A creation holds every field: one of which nothing was
    /// logged is as a new record has it. So does an erasure. Read anew at each call: most changes are never looked into.
    var content: [String: FieldValue] {
        let content = text.map(Content.values) ?? [:]
        guard (action == .create && !content.isEmpty) || action == .erase else { return content }
        return content.merging(LoggedChange.blanks[noun] ?? [:]) { logged, _ in logged }
    }

    static func fetch(
        _ database: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> [LoggedChange] {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT c.operation, c.noun, c.record, c.action, c.base, c.content, c.ordinal
                    FROM change c JOIN operation o ON o.key = c.operation JOIN device d ON d.key = o.device
                    WHERE \(condition) ORDER BY o.lamport, d.id, c.ordinal
                    """), arguments: arguments)
        var changes: [LoggedChange] = []
        while let row = try rows.next() {
            guard let noun = NounKind(rawValue: row[1]), let action = ChangeAction(rawValue: row[3]) else { continue }
            changes.append(
                LoggedChange(
                    operation: row[0], ordinal: row[6], noun: noun, record: row[2], action: action, base: row[4],
                    text: row[5]))
        }
        return changes
    }

    /// The fields of records of which nothing is known; facts have none, whose columns never change.
    static let blanks = Dictionary(
        CampaignFile.recordNouns.map { ($0.kind, $0.blank) }, uniquingKeysWith: { first, _ in first })

    /// The state of the change's record just before it.
    func stateBefore(in database: Database) throws -> RecordState {
        var state = RecordState()
        for change in try LoggedChange.fetch(
            database, "c.record = ? AND c.noun = ?", [record, noun.rawValue])
        {
            if change.operation == operation, change.ordinal == ordinal { break }
            state.take(change.action, content: change.content)
        }
        return state
    }
}

extension Noun {
    /// The fields of a record of which nothing is known.
    fileprivate static var blank: [String: FieldValue] {
        let noun = Self(id: "")
        return Dictionary(noun.content.map { ($0.name, $0.value) }) { first, _ in first }
    }
}
