import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileCheckTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.history()
    }

    @Test func `a sound file has no findings and is counted`() throws {
        let examination = try file.examine()
        #expect(examination.findings.isEmpty)
        #expect(examination.head.entries == 10)
        #expect(examination.records == 1 + 4 + 1 + 1 + 1 + 1)
        #expect(examination.facts == 2 + 1 + 1 + 1)
    }

    @Test func `progress only grows, from nothing to all`() throws {
        var seen: [Double] = []
        _ = try file.examine { seen.append($0) }
        #expect(seen == seen.sorted())
        #expect(seen.first == 0 && seen.last == 1)
    }

    @Test(arguments: [
        ("UPDATE site SET name = 'Pasir'", Finding.record(.site, id: "S1", .field("name", held: "Pasir"))),
        ("UPDATE operation SET actor = 'tono' WHERE sequence = 3", .entry(letter: "A", sequence: 3, .chain)),
        ("DELETE FROM operation WHERE sequence = 3", .entry(letter: "A", sequence: 4, .gap)),
        ("DELETE FROM person", .stray(table: "attendance", target: "person")),
        ("DELETE FROM team", .record(.team, id: "T1", .missing)),
    ])
    func `a change behind the program's back is found`(sql: String, finding: Finding) throws {
        try scratch.tamper(sql)
        #expect(try file.examine().findings.contains(finding))
    }

    @Test func `an index that was left behind is found`() throws {
        try scratch.breakIndex("event_start")
        let findings = try scratch.open().examine().findings
        #expect(findings.contains { if case .damage = $0 { true } else { false } }, "\(findings)")
    }

    @Test func `shares that do not sum to the whole are found`() throws {
        let event = try #require(try file.all(Event.self).first)
        try scratch.tamper("UPDATE event SET teams = 'T1:600;T2:300'")
        #expect(try file.examine().findings.contains(.shares(event: event.id)))
    }

    @Test func `a sign-up at an event without a place on its list is found`() throws {
        let event = try #require(try file.all(Event.self).first)
        let person = try file.add(Person.named("Wati")).record
        var signUp = SignUp(id: "")
        signUp.person = person.id
        signUp.event = event.id
        try file.write("signup.add", by: "rina") { try $0.insert(signUp) }
        #expect(try file.examine().findings == [.unlisted(person: person.handle, event: event.handle)])
        // What people entered wrongly must not keep anyone from a backup.
        _ = try file.backUp(to: scratch.folder + "/copy")
    }

    @Test func `a sign-up of someone whom the list calls a member is found`() throws {
        let event = try #require(try file.all(Event.self).first)
        let person = try file.add(Person.named("Wati")).record
        var line = Attendance.of(person.id, at: event.id)
        line.member = .yes
        var signUp = SignUp(id: "")
        signUp.person = person.id
        signUp.event = event.id
        try file.write("signup.add", by: "rina") { journal in
            try journal.insert(line)
            try journal.insert(signUp)
        }
        let examination = try file.examine()
        #expect(examination.findings == [.ineligible(person: person.handle, event: event.handle)])
        #expect(examination.damage == [])
    }
}
