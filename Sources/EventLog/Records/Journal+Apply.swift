import GRDB
import Outreach

extension Journal {
    /// Brings a logged change into its table: the one place where a record is written.
    func apply(
        _ action: ChangeAction, _ noun: NounKind, _ record: String, content: [(name: String, value: FieldValue)]
    ) throws {
        switch action {
        case .create: try insert(noun, record, content)
        case .edit: try set(noun, record, content)
        case .remove: try set(noun, record, [("removed", .integer(1))])
        case .supersede, .restore: break
        }
    }

    private func insert(_ noun: NounKind, _ record: String, _ content: [(name: String, value: FieldValue)]) throws {
        // A record that was removed is still there, so that facts keep what they point at.
        if try database.cachedStatement(sql: "SELECT 1 FROM \"\(noun.rawValue)\" WHERE id = ?")
            .rows(record).isEmpty == false
        {
            try set(noun, record, content + [("removed", .integer(0))])
            return
        }
        let numbered = content.contains { $0.name == "number" }
        let names = content.map(\.name)
        let columns = names.map { ", \"\($0)\"" }.joined()
        let places = String(repeating: ", ?", count: content.count)
        let sql = """
            INSERT INTO "\(noun.rawValue)" (id, version, created, changed, removed, device\(columns))
            VALUES (?, 1, ?, ?, 0, ?\(places))
            """
        let entered = Int(self.entered.milliseconds)
        var values: [DatabaseValue] = [record.databaseValue, entered.databaseValue, entered.databaseValue]
        values.append(numbered ? device.key.databaseValue : .null)
        values += content.map(\.value.databaseValue)
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }

    private func set(_ noun: NounKind, _ record: String, _ content: [(name: String, value: FieldValue)]) throws {
        let columns = content.filter { $0.name != "number" }
        let assignments = columns.map { "\"\($0.name)\" = ?" }.joined(separator: ", ")
        let sql = "UPDATE \"\(noun.rawValue)\" SET version = version + 1, changed = ?, \(assignments) WHERE id = ?"
        var values: [DatabaseValue] = [Int(entered.milliseconds).databaseValue]
        values += columns.map(\.value.databaseValue)
        values.append(record.databaseValue)
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }
}

extension Statement {
    /// The rows for one argument.
    func rows(_ argument: String) throws -> [Row] { try Row.fetchAll(self, arguments: [argument]) }
}
