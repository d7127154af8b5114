import GRDB
import Outreach

extension Journal {
    /// Brings a logged change into its table: the one place where a record is written.
    func apply(
        _ action: ChangeAction, _ noun: NounKind, _ record: String, content: [(name: String, value: FieldValue)]
    ) throws {
        if action != .create, action != .erase, try isErased(noun, record) {
            // Nothing comes back; that something was said is counted, as the log counts it.
            try set(noun, record, [])
            return
        }
        switch action {
        case .create: try insert(noun, record, content)
        case .edit: try set(noun, record, content)
        case .remove: try set(noun, record, [("removed", .integer(1))])
        case .erase:
            let blank = Person(id: record).content.filter { item in !content.contains { $0.name == item.name } }
            try set(noun, record, blank + content + [("removed", .integer(0))])
        case .supersede, .restore: break
        }
    }

    private func insert(_ noun: NounKind, _ record: String, _ content: [(name: String, value: FieldValue)]) throws {
        let numbered = content.last?.name == "number"
        let sql = insertions[noun, default: [:]][content.count] ?? Journal.insertion(noun, content.map(\.name))
        insertions[noun, default: [:]][content.count] = sql
        let entered = Int(self.entered.milliseconds)
        var values: [DatabaseValue] = [record.databaseValue, entered.databaseValue, entered.databaseValue]
        values.append(numbered ? device.key.databaseValue : .null)
        values += content.map(\.value.databaseValue)
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
        guard database.changesCount == 1 else { throw RecordProblem.exists(noun, record) }
    }

    /// A record that was removed is still there, so that facts keep what they point at; it comes back where it was.
    /// One that is in use is left alone.
    private static func insertion(_ noun: NounKind, _ names: [String]) -> String {
        let columns = names.map { ", \"\($0)\"" }.joined()
        let places = String(repeating: ", ?", count: names.count)
        let fields = names.filter { $0 != "number" }.map { ", \"\($0)\" = excluded.\"\($0)\"" }.joined()
        return """
            INSERT INTO "\(noun.rawValue)" (id, version, created, changed, removed, device\(columns))
            VALUES (?, 1, ?, ?, 0, ?\(places))
            ON CONFLICT (id) DO UPDATE SET version = version + 1, changed = excluded.changed, removed = 0\(fields)
                WHERE removed = 1
            """
    }

    private func set(_ noun: NounKind, _ record: String, _ content: [(name: String, value: FieldValue)]) throws {
        let columns = content.filter { $0.name != "number" }
        let assignments = columns.map { ", \"\($0.name)\" = ?" }.joined()
        let sql = "UPDATE \"\(noun.rawValue)\" SET version = version + 1, changed = ?\(assignments) WHERE id = ?"
        var values: [DatabaseValue] = [Int(entered.milliseconds).databaseValue]
        values += columns.map(\.value.databaseValue)
        values.append(record.databaseValue)
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }
}
