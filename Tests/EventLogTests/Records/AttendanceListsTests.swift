import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct AttendanceListsTests {
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

    private func members(_ journal: Journal) throws -> (AttendanceLists.Member, AttendanceLists.Member) {
        let eventKey = try journal.key(of: .event, event.id)
        let personKey = try journal.key(of: .person, person.id)
        return (.init(key: eventKey, id: event.id), .init(key: personKey, id: person.id))
    }

    @Test(arguments: [nil, Attendance.Stage.paid], [nil, Moment("2026-10-05 09:05")])
    func `a line is kept and digested as a fact that was inserted`(stage: Attendance.Stage?, at: Moment?) throws {
        let entry = try file.write("import", by: "rina", isLong: true) { journal in
            let lists = try AttendanceLists(journal)
            let (event, person) = try members(journal)
            let line = AttendanceLists.Line(stage: stage, member: .no, at: at)
            let reference = try lists.add(line, event: event, person: person)
            #expect(reference?.ordinal == 0)
            let found = try lists.line(event: event.key, person: person.key)
            #expect(found?.line == line && found?.reference == reference)
        }
        #expect(entry?.facts == 1)
        let fact = try file.facts(Attendance.self).first.orThrow().fact
        #expect(fact.stage == stage && fact.member == .no && fact.at == at)
        #expect(fact.event == event.id && fact.person == person.id)
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `who stands on a list is not added again`() throws {
        let line = AttendanceLists.Line(stage: nil, member: .unknown, at: nil)
        let entry = try file.write("import", by: "rina") { journal in
            let lists = try AttendanceLists(journal)
            let (event, person) = try members(journal)
            let before = try lists.line(event: event.key, person: person.key)
            #expect(before == nil && !lists.isRepeating)
            _ = try lists.add(line, event: event, person: person)
            let again = try lists.add(line, event: event, person: person)
            #expect(again == nil && lists.isRepeating)
        }
        #expect(entry?.facts == 1)
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `references are checked again after a long write`() throws {
        try file.write("import", by: "rina", isLong: true) { journal in
            let (event, person) = try members(journal)
            _ = try AttendanceLists(journal).add(.init(stage: nil, member: .no, at: nil), event: event, person: person)
        }
        let isOn = try file.read { try Int.fetchOne($0, sql: "PRAGMA foreign_keys") }
        #expect(isOn == 1)
        #expect(throws: CampaignFileError.self) {
            try file.write("import", by: "rina") { journal in
                let person = try members(journal).1
                _ = try AttendanceLists(journal).add(
                    .init(stage: nil, member: .no, at: nil), event: .init(key: 99, id: "none"), person: person)
            }
        }
    }

    private func schema() throws -> [String] {
        try file.read { try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY name") }
    }

    @Test(arguments: [false, true]) func `a first list has its indexes in the end`(isRepeating: Bool) throws {
        let before = try schema()
        let line = AttendanceLists.Line(stage: nil, member: .no, at: nil)
        let other = try file.add(Person.named("Siti")).record
        try file.write("import", by: "rina", isLong: true) { journal in
            let lists = try AttendanceLists(journal)
            try lists.deferIndexes()
            let (event, person) = try members(journal)
            _ = try lists.add(line, event: event, person: person)
            if isRepeating {
                let again = try lists.add(line, event: event, person: person)
                #expect(again == nil)
            }
            let key = try journal.key(of: .person, other.id)
            let next = try lists.add(line, event: event, person: .init(key: key, id: other.id))
            #expect(next?.ordinal == 1)
        }
        #expect(try schema() == before)
        #expect(try file.facts(Attendance.self).map(\.fact.person) == [person.id, other.id])
        #expect(try file.discrepancies().isEmpty && file.examine().findings.isEmpty)
    }

    @Test func `an operation that is broken off leaves the indexes as they were`() throws {
        let before = try schema()
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try file.write("import", by: "rina", isLong: true) { journal in
                let lists = try AttendanceLists(journal)
                try lists.deferIndexes()
                let (event, person) = try members(journal)
                _ = try lists.add(.init(stage: nil, member: .no, at: nil), event: event, person: person)
                throw Stop()
            }
        }
        #expect(try schema() == before)
    }
}
