import GRDB
import GRDBSQLite
import Outreach

/// A statement that is kept and run again and again: values are bound to it as they are, without boxes around them.
///
/// For what is done a hundred thousand times in one operation; everything else takes the ordinary way.
struct KeptStatement {
    private let statement: Statement
    private let database: Database

    init(_ database: Database, sql: String) throws {
        self.database = database
        // Kept from one operation to the next: a single entry is sooner written than its statements are read.
        statement = try database.cachedStatement(sql: sql)
        // Whoever ran the same text the ordinary way left it where it ended, and nothing can be bound there.
        reset()
    }

    /// Binds a number at a place, counted from 1.
    func bind(_ number: Int64, _ place: Int32) { sqlite3_bind_int64(statement.sqliteStatement, place, number) }

    /// Binds a text or NULL.
    func bind(_ text: String?, _ place: Int32) {
        guard let text else {
            sqlite3_bind_null(statement.sqliteStatement, place)
            return
        }
        sqlite3_bind_text(statement.sqliteStatement, place, text, Int32(text.utf8.count), isCopied)
    }

    /// Binds the value of a field.
    func bind(_ value: FieldValue, _ place: Int32) {
        switch value {
        case .null: sqlite3_bind_null(statement.sqliteStatement, place)
        case .integer(let number): bind(Int64(number), place)
        case .real(let number): sqlite3_bind_double(statement.sqliteStatement, place, number)
        case .text(let text): bind(text, place)
        }
    }

    /// Binds a text by its UTF-8 bytes, or NULL where there are none.
    func bind(text bytes: [UInt8], _ place: Int32) {
        bytes.withUnsafeBytes { bytes in
            _ = sqlite3_bind_text(
                statement.sqliteStatement, place, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(bytes.count), isCopied)
        }
        // An array without bytes may have an address all the same.
        if bytes.isEmpty { sqlite3_bind_null(statement.sqliteStatement, place) }
    }

    /// Binds a blob.
    func bind(blob bytes: [UInt8], _ place: Int32) {
        bytes.withUnsafeBytes { bytes in
            _ = sqlite3_bind_blob(
                statement.sqliteStatement, place, bytes.baseAddress, Int32(bytes.count), isCopied)
        }
    }

    /// Goes to the next row; false at the end. After the end, or `reset`, it can be bound and run anew.
    func step() throws -> Bool {
        let result = sqlite3_step(statement.sqliteStatement)
        if result == SQLITE_ROW { return true }
        defer { reset() }
        guard result == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: sqlite3_extended_errcode(database.sqliteConnection)),
                message: sqlite3_errmsg(database.sqliteConnection).map { String(cString: $0) })
        }
        return false
    }

    /// Leaves the row and lets go of the tables.
    func reset() { sqlite3_reset(statement.sqliteStatement) }

    /// A number of the row, by its place from 0; 0 for NULL.
    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement.sqliteStatement, column) }

    /// A text of the row; nil for NULL.
    func text(_ column: Int32) -> String? {
        sqlite3_column_text(statement.sqliteStatement, column).map { String(cString: $0) }
    }

    /// A decimal number of the row; 0 for NULL.
    func decimal(_ column: Int32) -> Double { sqlite3_column_double(statement.sqliteStatement, column) }

    /// The first byte of a text of the row; 0 for NULL and an empty text.
    func firstByte(_ column: Int32) -> UInt8 { sqlite3_column_text(statement.sqliteStatement, column)?.pointee ?? 0 }

    /// Binds a decimal number.
    func bind(decimal number: Double, _ place: Int32) { sqlite3_bind_double(statement.sqliteStatement, place, number) }

    /// How many rows the last run changed.
    var changes: Int { Int(sqlite3_changes(database.sqliteConnection)) }

    /// SQLite's mark for bytes that it is to copy.
    private var isCopied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
