import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct SchemaVersion3Tests {
    @Test func `a plan of an older file is one of a single week on expected values`() throws {
        let database = try DatabaseQueue()
        try database.writeWithoutTransaction { database in
            try database.execute(sql: Schema.version1)
            try database.execute(sql: "PRAGMA user_version = 1")
            try database.execute(
                sql: """
                    INSERT INTO plan (id, version, created, changed, retired, removed, monday, seed, seconds, visits, accepted)
                    VALUES ('p', 1, 0, 0, 0, 0, '2026-10-05', 1, 2.5, 'S1~T1~2026-10-05 09:00~90~3.25~20', 0)
                    """)
        }
        try Schema.migrate(database, from: 1)
        let plan = try #require(try database.read { try WeekPlan.stored(id: "p", in: $0) }).noun
        #expect(plan.weeks == 1 && plan.prize == .mean && plan.bound == nil && plan.dropped.identifiers.isEmpty)
        #expect(plan.visits.visits.map(\.site) == ["S1"] && plan.drawnSignUps == 3.25)
    }
}
