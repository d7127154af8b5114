import GRDB
import Outreach
import Testing

@testable import EventLog

/// A file as the first version of the program left it, with its log.
@Suite struct SchemaVersion2Tests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// Turns a file of today into one of version 1: the same log without what came later.
    private func old() throws -> CampaignFile {
        let file = try scratch.found()
        var site = Site.named("S1")
        site.potential = 120
        try file.add(site)
        try file.add(Team.named("T1"))
        var officer = Officer(id: "O1")
        officer.name = "Rina"
        officer.team = "T1"
        try file.add(officer)
        try file.add(Event.at("S1", ["T1"]))
        try scratch.settle(file)
        try file.close()
        // What version 1 wrote of a record knew none of the later fields; the digests of the log are made anew below.
        let newer: [String: [String]] = [
            "campaign": [
                "spacing", "break_travel", "ramadan_close", "weekly_budget", "wish_value", "move_price",
                "recovery_days",
            ],
            "ecosystem": ["visit_cost", "spacing"],
            "site": [
                "pasaran", "open_dates", "closed_dates", "spacing", "max_visits", "promised_by", "skills", "wish_teams",
                "avoid_teams", "visit_cost",
            ],
            "team": ["max_travel"], "officer": ["skills", "joins"], "plan": ["weeks", "prize", "bound", "dropped"],
            "person": ["same_as"],
        ]
        for (table, columns) in newer {
            let paths = columns.map { "'$.\($0)'" }.joined(separator: ", ")
            try scratch.tamper("UPDATE change SET content = json_remove(content, \(paths)) WHERE noun = '\(table)'")
            for column in columns { try scratch.tamper("ALTER TABLE \"\(table)\" DROP COLUMN \(column)") }
        }
        try scratch.tamper(
            "DROP TABLE quota; DROP TABLE link; DROP TABLE travel; DROP TABLE mapping; PRAGMA user_version = 1")
        return try scratch.open()
    }

    @Test func `the tables that are left are those of version 1 to the letter`() throws {
        let first = try DatabaseQueue()
        try first.writeWithoutTransaction { try $0.execute(sql: Schema.version1) }
        let columns = try first.read { database in
            try NounKind.allCases.filter { ![.quota, .link, .travel, .mapping].contains($0) }.flatMap { noun in
                try String.fetchAll(
                    database,
                    sql: "SELECT ? || ' ' || name || ' ' || type || ' ' || \"notnull\" FROM pragma_table_info(?)",
                    arguments: [noun.rawValue, noun.rawValue])
            }
        }
        let file = try scratch.found()
        let now = try file.read { database in
            try NounKind.allCases.flatMap { noun in
                try String.fetchAll(
                    database,
                    sql: "SELECT ? || ' ' || name || ' ' || type || ' ' || \"notnull\" FROM pragma_table_info(?)",
                    arguments: [noun.rawValue, noun.rawValue])
            }
        }
        #expect(Set(columns).isSubset(of: Set(now)))
    }

    @Test func `a file of version 1 keeps its data and gets the usual terms`() throws {
        let file = try old()
        #expect(try file.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.version)
        let campaign = try file.all(Campaign.self).first.orThrow()
        #expect(campaign.branch == "Pangkalpinang" && campaign.spacing == 7 && campaign.breakTravel)
        #expect(campaign.ramadanClose?.text == "15:00" && campaign.weeklyBudget == nil)
        #expect(campaign.wishValue == 1 && campaign.movePrice == 5 && campaign.recoveryDays == 60)
        let site = try file.find("S1", Site.self).orThrow()
        #expect(site.name == "Pasar S1" && site.potential == 120 && site.pasaran == nil && site.spacing == nil)
        #expect(try file.all(Officer.self).map(\.team) == ["T1"])
        #expect(try file.all(Event.self).map(\.site) == ["S1"])
        #expect(try file.all(Quota.self).isEmpty && file.all(Link.self).isEmpty && file.all(TravelTable.self).isEmpty)
        // The contents were cut by hand, so the digests differ; the tables must not.
        #expect(try file.discrepancies().allSatisfy { $0.description.hasSuffix(": payload") })
    }

    @Test func `a new field of an old record is changed and taken back`() throws {
        let file = try old()
        var campaign = try file.all(Campaign.self).first.orThrow()
        campaign.spacing = 14
        campaign.breakTravel = false
        var site = try file.find("S1", Site.self).orThrow()
        site.spacing = 30
        let entry = try file.write("campaign.edit", by: "rina") { journal in
            try journal.update(campaign)
            try journal.update(site)
        }.orThrow()
        #expect(try file.find("S1", Site.self)?.spacing == 30)
        try file.turn(entry)
        #expect(try file.all(Campaign.self).first?.spacing == 7)
        #expect(try file.all(Campaign.self).first?.breakTravel == true)
        #expect(try file.find("S1", Site.self)?.spacing == nil)
        #expect(try file.discrepancies().allSatisfy { $0.description.hasSuffix(": payload") })
    }
}
