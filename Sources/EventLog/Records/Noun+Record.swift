import GRDB
import Outreach

extension Noun {
    /// All fields with their names, and whether the record is retired: what a change logs.
    var content: [(name: String, value: FieldValue)] {
        Self.fields.map { ($0.name, $0.value(of: self)) } + [("retired", retired.fieldValue)]
    }

    /// The columns that a reading needs, in the order that `init(record:)` takes them.
    static var selection: String {
        let columns = ["id", "number", "retired"] + fields.map(\.name)
        return columns.map { "r.\"\($0)\"" }.joined(separator: ", ") + ", d.letter"
    }

    /// The record table with the device that numbered each record.
    static var source: String { "\"\(kind.rawValue)\" r LEFT JOIN device d ON d.key = r.device" }

    /// The record of a row of `selection`.
    init(record row: Row) {
        self.init(id: row[0])
        retired = row[2] == 1
        for (index, field) in Self.fields.enumerated() {
            field.restore(FieldValue(row[index + 3] as DatabaseValue), into: &self)
        }
        if let number: Int = row[1], let letter: String = row[Self.fields.count + 3] {
            handle = "\(letter)\(number)"
        }
    }

    /// The record and its version; nil if there is none or it was removed.
    static func stored(id: String, in database: Database) throws -> StoredRecord<Self>? {
        let sql = "SELECT \(selection), r.version FROM \(source) WHERE r.id = ? AND r.removed = 0"
        guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id]) else { return nil }
        return StoredRecord(noun: Self(record: row), version: row[fields.count + 4])
    }
}

/// A record as the file holds it, and how often it was changed.
package struct StoredRecord<N: Noun>: Sendable {
    package let noun: N
    package let version: Int
}

extension FieldValue {
    /// The value in a column.
    init(_ value: DatabaseValue) {
        switch value.storage {
        case .null, .blob: self = .null
        case .int64(let number): self = .integer(Int(number))
        case .double(let number): self = .real(number)
        case .string(let text): self = .text(text)
        }
    }

    /// The value for a column.
    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        }
    }
}
