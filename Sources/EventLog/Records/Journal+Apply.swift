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
        let statement = try kept(sql)
        statement.bind(record, 1)
        statement.bind(entered.milliseconds, 2)
        statement.bind(entered.milliseconds, 3)
        statement.bind(numbered ? .integer(Int(device.key)) : .null, 4)
        for (index, column) in content.enumerated() { statement.bind(column.value, Int32(index + 5)) }
        _ = try statement.step()
        guard statement.changes == 1 else { throw RecordProblem.exists(noun, record) }
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
        let statement = try kept(sql)
        statement.bind(entered.milliseconds, 1)
        for (index, column) in columns.enumerated() { statement.bind(column.value, Int32(index + 2)) }
        statement.bind(record, Int32(columns.count + 2))
        _ = try statement.step()
    }
}
