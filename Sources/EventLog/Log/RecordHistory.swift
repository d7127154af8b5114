import GRDB
import Outreach

/// What the log says of one record: its fields after a run of changes.
struct RecordState: Equatable {
    var values: [String: FieldValue] = [:]
    var version = 0
    var removed = false

    /// Takes the next change in the order of the log.
    mutating func take(_ action: ChangeAction, content: [String: FieldValue]) {
        switch action {
        case .create:
            values.merge(content) { $1 }
            removed = false
        case .edit: values.merge(content) { $1 }
        case .remove: removed = true
        case .supersede, .restore: return
        }
        version += 1
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

    /// Empty for a removal, or when the content has been erased. A creation holds every field: one that came into being
    /// after it was logged is as a new record has it. Read anew at each call: most changes are never looked into.
    var content: [String: FieldValue] {
        let content = text.map(Content.values) ?? [:]
        guard action == .create, !content.isEmpty else { return content }
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
    private static let blanks = Dictionary(
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
