import GRDB

/// The lists of a campaign without their indexes, for as long as one operation fills them for the first time.
///
/// An index is made from a whole table in a fraction of the time that it takes to put in row by row. It is all inside the
/// operation's transaction: an interruption leaves table and indexes as they were, and nobody sees the time between.
final class IndexDeferral {
    /// Adds a line, which is known to be new.
    let put: KeptStatement
    private let database: Database
    /// What makes each index.
    private let indexes: [String]
    /// Who stands on which list.
    private var lines = PairTable()
    private var isOver = false

    /// Drops the indexes; nil if there are lines already.
    init?(_ journal: Journal) throws {
        database = journal.database
        guard try Int.fetchOne(database, sql: "SELECT 1 FROM attendance LIMIT 1") == nil else { return nil }
        let names = try Row.fetchAll(
            database,
            sql: "SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'attendance' AND type = 'index' AND sql <> ''")
        indexes = names.map { $0[1] }
        for row in names { try database.execute(sql: "DROP INDEX \"\(row[0] as String)\"") }
        put = try KeptStatement(
            database,
            sql: """
                INSERT INTO attendance (operation, ordinal, event, person, stage, member, at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        journal.closing.append { [self] in try end() }
    }

    /// Whether the person does not stand on the list yet; it does from then on.
    func isNew(event: Int64, person: Int64) -> Bool { lines.insert(event, person) }

    /// Makes the indexes, if that was not done yet.
    func end() throws {
        guard !isOver else { return }
        isOver = true
        lines = PairTable()
        for index in indexes { try database.execute(sql: index) }
    }
}
