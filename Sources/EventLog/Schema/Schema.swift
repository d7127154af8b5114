import GRDB

/// The tables of a campaign file and the steps that bring an older file to the newest version.
enum Schema {
    /// `SOSI` in ASCII: marks a SQLite file as a campaign of this program.
    static let applicationID: UInt32 = 0x534F_5349
    /// The newest `user_version`.
    static let version = 11

    /// Makes all tables in a new file.
    static func create(_ writer: any DatabaseWriter) throws {
        try writer.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        try migrate(writer, from: 0)
    }

    /// Takes each missing step in a transaction of its own.
    static func migrate(_ writer: any DatabaseWriter, from version: Int) throws {
        for (index, step) in steps.enumerated() where index >= version {
            try writer.write { database in
                // Another process may have taken the step while this one waited.
                guard try Int.fetchOne(database, sql: "PRAGMA user_version") == index else { return }
                try database.execute(sql: step)
                try database.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
    }

    /// One after another.
    static let steps = [
        version1, version2, version3, version4, version5, version6, version7, version8, version9, version10,
        version11,
    ]
}
