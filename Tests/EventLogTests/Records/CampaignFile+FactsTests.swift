import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileFactsTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `facts come back as they were entered, by record or all`() throws {
        let file = try scratch.found()
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        let events = try (0..<2).map { _ in try file.add(Event.at("S1", ["T1"])).record }
        let person = try file.add(Person.named("Budi")).record
        var line = Attendance.of(person.id, at: events[0].id)
        line.stage = .signed
        line.member = .no
        line.at = Moment("2026-10-05 09:30")
        var signUp = SignUp(id: "")
        signUp.person = person.id
        signUp.date = try Day("2026-10-06").orThrow()
        signUp.sponsor = "PT \"Contoh\""
        var cost = Cost(id: "")
        cost.event = events[1].id
        cost.rupiah = 1_250_000
        let entry = try file.write("import", by: "rina") { journal in
            try journal.insert(line)
            try journal.insert(Attendance.of(person.id, at: events[1].id))
            try journal.insert(signUp)
            try journal.insert(cost)
            #expect(try journal.facts(Attendance.self).count == 2)
        }
        let key = try entry.orThrow().key
        let found = try file.facts(Attendance.self, of: (.event, events[0].id))
        line.id = "\(key):0"
        line.handle = line.id
        #expect(found.map(\.fact) == [line])
        #expect(found.map(\.reference) == [FactReference(operation: key, ordinal: 0)])
        #expect(found.map(\.entered) == [Scratch.noon])
        #expect(try file.facts(Attendance.self, of: (.person, person.id)).count == 2)
        #expect(try file.facts(Attendance.self, of: (.person, "nobody")).isEmpty)
        let signUps = try file.facts(SignUp.self)
        #expect(signUps.first?.fact.event == nil && signUps.first?.fact.sponsor == signUp.sponsor)
        #expect(try file.facts(Cost.self).map(\.fact.rupiah) == [1_250_000])
    }
}
