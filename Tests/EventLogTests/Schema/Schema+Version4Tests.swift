import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct SchemaVersion4Tests {
    @Test func `a person of an older file stands for himself`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { database in
            for step in [Schema.version1, Schema.version2, Schema.version3] { try database.execute(sql: step) }
            try database.execute(sql: "PRAGMA user_version = 3")
            try database.execute(
                sql: """
                    INSERT INTO person (id, version, created, changed, retired, removed, name)
                    VALUES ('p', 1, 0, 0, 0, 0, 'Contoh')
                    """)
        }
        try Schema.migrate(database, from: 3)
        let person = try #require(try database.read { try Person.stored(id: "p", in: $0) }).noun
        #expect(person.name == "Contoh" && person.sameAs == nil)
    }
}
