import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileRecordsTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
    }

    @Test func `a record is found by identifier, by handle, and by bare number on its own device`() throws {
        let person = try file.add(Person.named("Budi")).record
        for text in [person.id, "A1", "a1", "#A1", "1", "#1"] {
            #expect(try file.find(text, Person.self) == person, "\(text)")
        }
        for text in ["", "#", "A", "B1", "A2", "2", "A1x", "1A", "A01x", "é1", "' OR 1 = 1 --"] {
            #expect(try file.find(text, Person.self) == nil, "\(text)")
        }
        let other = try scratch.open(state: "other", seed: 2)
        #expect(try other.find("1", Person.self) == nil)
        #expect(try other.find("A1", Person.self) == person)
        let theirs = try other.add(Person.named("Siti")).record
        #expect(theirs.handle == "B1")
        #expect(try other.find("1", Person.self) == theirs)
        #expect(try file.find("1", Person.self) == person)
        #expect(try file.find("b1", Person.self) == theirs)
    }

    @Test func `an identifier that looks like a number comes first`() throws {
        try file.add(Site.named("42"))
        #expect(try file.find("42", Site.self)?.id == "42")
    }

    @Test func `records are listed by identifier, names as people type them`() throws {
        var retired = Site.named("S0")
        retired.retired = true
        for site in [Site.named("S2"), Site.named("S1"), retired] { try file.add(site) }
        let gone = try file.add(Site.named("S3")).entry
        try file.turn(gone)
        #expect(try file.all(Site.self).map(\.id) == ["S1", "S2"])
        #expect(try file.all(Site.self, retired: true).map(\.id) == ["S0", "S1", "S2"])
        #expect(Set(try file.names(Site.self)).isSuperset(of: ["S1", "S2"]))
        try file.add(Person.named("Budi"))
        #expect(try file.names(Person.self) == ["A1"])
    }

    @Test func `what changed since a plan was made is known`() throws {
        try file.add(Site.named("S1"))
        let head = try file.head()
        try file.add(Team.named("T1"))
        try file.add(Site.named("S2"))
        #expect(try file.changes(of: [.site], since: head).map(\.kind) == ["site.add"])
        #expect(try file.changes(of: [.site, .team], since: head).map(\.number) == ["A4", "A3"])
        #expect(try file.changes(of: [.site, .team], since: head, except: ["team.add"]).map(\.number) == ["A4"])
        #expect(try file.changes(of: [.person], since: 0).isEmpty)
    }

    @Test func `a record's birth is the operation that made it`() throws {
        var site = try file.add(Site.named("S1")).record
        site.name = "Baru"
        try file.write("site.edit", by: "rina") { try $0.update(site) }
        #expect(try file.birth(of: .site, "S1") == 2)
        #expect(try file.birth(of: .site, "S2") == 0)
    }

    @Test func `an operation sees what it has written itself`() throws {
        try file.add(Person.named("Budi"))
        try file.write("import", by: "rina") { journal in
            try journal.create(Site.named("S1"))
            let person = try journal.create(Person.named("Siti"))
            #expect(person.handle == "A2")
            for text in [person.id, "A2", "#a2", "2"] { #expect(try journal.find(text, Person.self) == person) }
            #expect(try journal.find("3", Person.self) == nil)
            #expect(try journal.record("S1", Site.self) == Site.named("S1"))
            #expect(try journal.record("S2", Site.self) == nil)
            #expect(try journal.all(Site.self).count == 1)
        }
    }
}
