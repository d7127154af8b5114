import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileTouchesTests {
    private let scratch: Scratch
    private let file: CampaignFile
    private let event: Event
    private let people: [Person]

    init() throws {
        scratch = try Scratch()
        let file = try scratch.found()
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        event = try file.add(Event.at("S1", ["T1"])).record
        people = try ["Budi", "Siti", "siti"].map { try file.add(Person.named($0)).record }
        self.file = file
    }

    private func note() throws -> Entry {
        try file.write("import", by: "rina") { journal in
            try journal.insert(HeadCount.of(30, at: event.id))
            for (index, person) in people.prefix(2).enumerated() {
                var line = Attendance.of(person.id, at: event.id)
                line.member = index == 0 ? .yes : .no
                try journal.insert(line)
            }
            var signUp = SignUp(id: "")
            signUp.person = people[1].id
            signUp.channel = .sponsor
            signUp.date = try Day("2026-10-06").orThrow()
            try journal.insert(signUp)
            for rupiah in [1_000, 500] {
                var cost = Cost(id: "")
                cost.event = event.id
                cost.rupiah = rupiah
                try journal.insert(cost)
            }
        }.orThrow()
    }

    @Test func `statistics read what counts, by local keys`() throws {
        let entry = try note()
        let facts = try file.conversionFacts()
        #expect(facts.events.map(\.id) == [event.id])
        #expect(facts.heads == [1: 30])
        #expect(facts.people == 4)
        #expect(facts.attendances.map(\.person) == [1, 2])
        #expect(facts.attendances.map(\.member) == [.yes, .no])
        #expect(facts.signUps.map(\.channel) == [.sponsor])
        #expect(facts.signUps.map(\.day.text) == ["2026-10-06"])
        try file.turn(entry)
        let none = try file.conversionFacts()
        #expect(none.attendances.isEmpty && none.signUps.isEmpty && none.heads.isEmpty)
    }

    @Test func `the counts of an event are unknown before they are entered`() throws {
        let before = try #require(try file.eventCounts()[event.id])
        #expect(before.heads == nil && before.listed == 0 && before.cost == nil)
        _ = try note()
        let after = try #require(try file.eventCounts()[event.id])
        #expect(after.heads == 30 && after.listed == 2 && after.cost == 1_500)
    }

    @Test func `an empty campaign has no facts`() throws {
        try CampaignFile.create(path: scratch.folder + "/kosong.sosi")
        let facts = try scratch.open("kosong.sosi", seed: 2).conversionFacts()
        #expect(facts.people == 1 && facts.events.isEmpty)
    }

    @Test func `everybody is handed over with what tells who is meant`() throws {
        var known = Person(id: "P1")
        (known.name, known.village) = ("Zoë", "Kurau")
        known.phone = PhoneNumber(cell: "+6581234567")
        try file.add(known)
        var merged = Person.named("Rina")
        (merged.sameAs, merged.retired) = ("P1", true)
        try file.add(merged)
        let gone = try file.add(Person.named("Wati")).record
        try file.write("person.erase", by: "rina") { try $0.erase(person: gone.id, on: Day(number: 20_731)) }
        var found: [Person] = []
        try file.write("look", by: "rina") { journal in
            try journal.everybody { person, key in
                found.append(person)
                #expect(key > 0)
            }
        }
        #expect(found == (try file.all(Person.self, retired: true)))
        #expect(found.map { $0.erased != nil }.filter { $0 }.count == 1)
    }

    @Test func `a statement that was left at its end by the ordinary way can be bound`() throws {
        let site = try file.add(Site.named("S7")).record
        try file.write("odd", by: "rina") { journal in
            let sql = "UPDATE site SET note = ? WHERE id = ?"
            try journal.database.cachedStatement(sql: sql).execute(arguments: ["a", site.id])
            let kept = try KeptStatement(journal.database, sql: sql)
            kept.bind("b", 1)
            kept.bind(site.id, 2)
            _ = try kept.step()
            #expect(try String.fetchOne(journal.database, sql: "SELECT note FROM site WHERE id = 'S7'") == "b")
        }
    }
}
