import Outreach
import Testing

@testable import EventLog

@Suite struct DependentsTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
    }

    /// The numbers of the entries that stand in the way of undoing an entry; empty if none does.
    private func inTheWay(of entry: Entry) throws -> [String] {
        do {
            try file.turn(entry)
            return []
        } catch UndoRefusal.neededBy(let entries) {
            #expect(try file.discrepancies().isEmpty)
            return entries.map(\.number)
        }
    }

    @discardableResult
    private func edit<N: Noun>(_ noun: N) throws -> Entry {
        try file.write("\(N.kind.rawValue).edit", by: "rina") { try $0.update(noun) }.orThrow()
    }

    @Test func `a site stands while an event is planned at it`() throws {
        let site = try file.add(Site.named("S1")).entry
        try file.add(Team.named("T1"))
        let event = try file.add(Event.at("S1", ["T1"])).entry
        #expect(try inTheWay(of: site) == ["A4"])
        try file.turn(event)
        #expect(try inTheWay(of: site) == [])
    }

    @Test(arguments: ["T_1", "T1", "t1", "T1/2"])
    func `a team stands while an officer or an event has it, and no other team is taken for it`(id: String) throws {
        let team = try file.add(Team.named(id)).entry
        try file.add(Team.named("TX1"))
        try file.add(Site.named("S1"))
        try file.add(Event.at("S1", ["TX1"]))
        var officer = Officer(id: "o1")
        officer.name = "Rina"
        officer.team = id
        try file.add(officer)
        var event = Event.at("S1", ["TX1"])
        event.teams = try TeamShares(cell: "TX1:600;\(id):400").orThrow()
        try file.add(event)
        #expect(try inTheWay(of: team) == ["A7", "A6"])
    }

    @Test func `a team stands while a site asks for it and while an officer joins it`() throws {
        let team = try file.add(Team.named("T2")).entry
        try file.add(Team.named("T1"))
        var site = Site.named("S1")
        site.wishTeams = TeamList(cell: "T1;T2")
        try file.add(site)
        var officer = Officer(id: "o1")
        officer.name = "Rina"
        officer.team = "T1"
        officer.joins = TeamWeekdays(cell: "mon:T1;tue:T2")
        try file.add(officer)
        #expect(try inTheWay(of: team) == ["A5", "A4"])
    }

    @Test func `an ecosystem stands while a site is of it`() throws {
        var ecosystem = Ecosystem(id: "fishers")
        ecosystem.nameIndonesian = "Nelayan"
        ecosystem.nameEnglish = "Fishers"
        let made = try file.add(ecosystem).entry
        try file.add(Site.named("S1", ecosystem: "fishers"))
        #expect(try inTheWay(of: made) == ["A3"])
    }

    @Test func `the entry that turned a record to it stands in the way, not the one that made the record`() throws {
        try file.add(Site.named("S1"))
        var ecosystem = Ecosystem(id: "fishers")
        ecosystem.nameIndonesian = "Nelayan"
        ecosystem.nameEnglish = "Fishers"
        let made = try file.add(ecosystem).entry
        let turned = try edit(Site.named("S1", ecosystem: "fishers"))
        #expect(try inTheWay(of: made) == [turned.number])
        try file.turn(turned)
        #expect(try inTheWay(of: made) == [])
    }

    @Test func `a record turned to another in the same operation does not hold it back`() throws {
        try file.add(Site.named("S1"))
        let entry = try file.write("import", by: "rina") { journal in
            var ecosystem = Ecosystem(id: "fishers")
            ecosystem.nameIndonesian = "Nelayan"
            ecosystem.nameEnglish = "Fishers"
            try journal.create(ecosystem)
            try journal.update(Site.named("S1", ecosystem: "fishers"))
        }.orThrow()
        #expect(try inTheWay(of: entry) == [])
        #expect(try file.find("S1", Site.self)?.ecosystem == "market")
        #expect(try file.find("fishers", Ecosystem.self) == nil)
    }

    @Test func `a record that was turned away again still stands on what it pointed at`() throws {
        let site = try file.add(Site.named("S1")).entry
        try file.add(Site.named("S2"))
        try file.add(Team.named("T1"))
        var event = try file.add(Event.at("S1", ["T1"])).record
        event = try file.find(event.id, Event.self).orThrow()
        event.site = "S2"
        let moved = try edit(event)
        #expect(try inTheWay(of: site) == ["A5"])
        try file.turn(moved)
        #expect(try file.find(event.id, Event.self)?.site == "S1")
    }

    @Test func `a later change of the record stands in the way until it is undone`() throws {
        var site = Site.named("S1")
        let made = try file.add(site).entry
        site.name = "Baru"
        let renamed = try edit(site)
        #expect(try inTheWay(of: made) == [renamed.number])
        try file.turn(renamed)
        #expect(try inTheWay(of: made) == [])
    }

    @Test func `a person and an event stand while facts name them, also facts that were corrected`() throws {
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        let (event, planned) = try file.add(Event.at("S1", ["T1"]))
        let (person, met) = try file.add(Person.named("Budi"))
        let listed = try file.write("attend", by: "rina") { try $0.insert(Attendance.of(person.id, at: event.id)) }
            .orThrow()
        #expect(try inTheWay(of: met) == [listed.number])
        #expect(try inTheWay(of: planned) == [listed.number])
        let struck = try file.write("attend.strike", by: "rina") { journal in
            for fact in try journal.facts(Attendance.self) { try journal.supersede(.attendance, fact.reference) }
        }.orThrow()
        #expect(try inTheWay(of: met) == [listed.number])
        #expect(try inTheWay(of: listed) == [struck.number])
        try file.turn(struck)
        try file.turn(try file.now(listed))
        #expect(try inTheWay(of: met) == [])
        #expect(try inTheWay(of: planned) == [])
        #expect(try file.discrepancies().isEmpty)
    }
}
