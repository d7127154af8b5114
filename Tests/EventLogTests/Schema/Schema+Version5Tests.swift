import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct SchemaVersion5Tests {
    @Test func `an older file has no key, keeps data for two years and knows of no look`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { database in
            for step in [Schema.version1, Schema.version2, Schema.version3, Schema.version4] {
                try database.execute(sql: step)
            }
            try database.execute(
                sql: """
                    INSERT INTO person (id, version, created, changed, retired, removed, name)
                    VALUES ('p', 1, 0, 0, 0, 0, 'Contoh');
                    INSERT INTO campaign (id, version, created, changed, retired, removed, branch, zone, window, road_factor,
                        speed, leg_minutes) VALUES ('c', 1, 0, 0, 0, 0, 'Pangkalpinang', 'WIB', 30, 1.4, 40, 10);
                    PRAGMA user_version = 4
                    """)
        }
        try Schema.migrate(database, from: 4)
        let person = try #require(try database.read { try Person.stored(id: "p", in: $0) }).noun
        #expect(person.name == "Contoh" && person.nikMac == nil && person.erased == nil && person.consent == nil)
        let campaign = try #require(try database.read { try Campaign.stored(id: "c", in: $0) }).noun
        #expect(campaign.retentionMonths == 24 && campaign.nikKey == nil && campaign.purpose == nil)
        #expect(try database.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM audit") } == 0)
    }
}
