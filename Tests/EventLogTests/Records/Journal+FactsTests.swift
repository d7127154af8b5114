import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct JournalFactsTests {
    private let scratch: Scratch
    private let file: CampaignFile
    private let event: Event
    private let person: Person

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        event = try file.add(Event.at("S1", ["T1"])).record
        person = try file.add(Person.named("Budi")).record
    }

    @Test func `facts of one operation are numbered across the nouns`() throws {
        var references: [FactReference] = []
        let entry = try file.write("import", by: "rina") { journal in
            references.append(try journal.insert(HeadCount.of(20, at: event.id)))
            references.append(try journal.insert(Attendance.of(person.id, at: event.id)))
        }
        #expect(references.map(\.ordinal) == [0, 1])
        #expect(entry?.facts == 2 && entry?.changes == 0)
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `what a fact refers to must be there`() throws {
        #expect(throws: RecordProblem.unknown(.event, "nowhere")) {
            try file.write("count", by: "rina") { try $0.insert(HeadCount.of(1, at: "nowhere")) }
        }
        let (gone, entry) = try file.add(Person.named("Siti"))
        try file.turn(entry)
        #expect(throws: RecordProblem.unknown(.person, gone.id)) {
            try file.write("attend", by: "rina") { try $0.insert(Attendance.of(gone.id, at: event.id)) }
        }
    }

    @Test func `a person stands on a list once, and an event has one head count`() throws {
        try file.write("attend", by: "rina") { try $0.insert(Attendance.of(person.id, at: event.id)) }
        try file.write("count", by: "rina") { try $0.insert(HeadCount.of(1, at: event.id)) }
        #expect(throws: CampaignFileError.self) {
            try file.write("attend", by: "rina") { try $0.insert(Attendance.of(person.id, at: event.id)) }
        }
        #expect(throws: CampaignFileError.self) {
            try file.write("count", by: "rina") { try $0.insert(HeadCount.of(2, at: event.id)) }
        }
        #expect(try file.facts(HeadCount.self).map(\.fact.heads) == [1])
    }

    @Test func `a correction counts and what it corrects stays in the file`() throws {
        try file.write("count", by: "rina") { try $0.insert(HeadCount.of(20, at: event.id)) }
        try file.write("count", by: "tono") { journal in
            let old = try journal.facts(HeadCount.self, of: (.event, event.id)).first.orThrow()
            try journal.supersede(.headcount, old.reference)
            try journal.insert(HeadCount.of(25, at: event.id))
        }
        let facts = try file.facts(HeadCount.self)
        #expect(facts.map(\.fact.heads) == [25])
        #expect(facts.map(\.actor) == ["tono"])
        #expect(try file.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM headcount") } == 2)
        #expect(try file.discrepancies().isEmpty)
    }
}
