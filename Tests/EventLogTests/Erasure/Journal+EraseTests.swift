import Foundation
import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct JournalEraseTests {
    private let scratch: Scratch
    private let file: CampaignFile
    private static let day = Day(number: 20_800)
    private static let name = "Zubaidah Kenanga"

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
    }

    /// A person with a number, a village and a name that changed, on a list and signed up.
    private func person() throws -> (person: Person, made: Entry, edited: Entry, listed: Entry) {
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        let event = try file.add(Event.at("S1", ["T1"])).record
        let made = try file.add(Person.named(Self.name))
        var person = made.record
        person.phone = PhoneNumber(cell: "081299998888")
        person.village = "Kenangasari"
        let edited = try file.write("person.edit", by: "rina") { try $0.update(person) }
        let listed = try file.write("attend", by: "rina") { journal in
            try journal.insert(Attendance.of(person.id, at: event.id))
            var signUp = SignUp(id: "")
            signUp.person = person.id
            try journal.insert(signUp)
        }
        return (person, made.entry, try edited.orThrow(), try listed.orThrow())
    }

    @discardableResult
    private func erase(_ person: Person) throws -> Entry {
        try file.write("person.erase", by: "rina") { try $0.erase(person: person.id, on: Self.day) }.orThrow()
    }

    @Test func `the record is blank, what counts stays, and the file is sound`() throws {
        let person = try person().person
        try erase(person)
        let left = try file.find(person.handle, Person.self).orThrow()
        #expect(left.name == "" && left.phone == nil && left.village == nil && left.retired && left.erased == Self.day)
        #expect(left.handle == person.handle && left.id == person.id)
        #expect(try file.facts(Attendance.self).map(\.fact.person) == [person.id])
        #expect(try file.facts(SignUp.self).map(\.fact.person) == [person.id])
        #expect(try file.examine().findings == [])
        #expect(try file.all(Person.self).isEmpty)
    }

    @Test func `no byte of the person is left in the file and beside it`() throws {
        let person = try person().person
        try erase(person)
        try file.clearErased()
        for name in ["cabang.sosi", "cabang.sosi-wal", "cabang.sosi-shm"] {
            let bytes = Data((try? scratch.bytes(name)) ?? [])
            for word in ["Zubaidah", "Kenanga", "081299998888"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
            }
        }
        #expect(try file.examine().findings == [])
    }

    @Test func `an erasure twice is one`() throws {
        let person = try person().person
        try erase(person)
        #expect(try file.write("person.erase", by: "rina") { try $0.erase(person: person.id, on: Self.day) } == nil)
    }

    @Test func `nobody can change the record again`() throws {
        let person = try person().person
        try erase(person)
        #expect(throws: RecordProblem.erased(person.handle)) {
            try file.write("person.edit", by: "rina") { try $0.update(person) }
        }
    }

    @Test func `an erasure is not undone`() throws {
        let person = try person().person
        let entry = try erase(person)
        #expect(throws: UndoRefusal.lasting(entry)) { try file.turn(entry) }
        #expect(try file.lastUndoable()?.kind == "attend")
    }

    @Test func `undoing what made or changed the person brings nothing back`() throws {
        let (person, made, edited, listed) = try person()
        try erase(person)
        #expect(throws: UndoRefusal.erasedSince(edited)) { try file.turn(edited) }
        #expect(try !file.now(edited).isUndone)
        // The list may be taken back, and then nothing is left that the person's making did.
        try file.turn(listed)
        #expect(try file.facts(Attendance.self).isEmpty)
        #expect(throws: UndoRefusal.erasedSince(made)) { try file.turn(made) }
        #expect(try file.find(person.id, Person.self)?.name == "")
        #expect(try file.examine().findings == [])
    }

    @Test func `an import of many is undone around someone who was erased`() throws {
        var people: [Person] = []
        let entry = try file.write("person.import", by: "rina") { journal in
            for name in ["Ani", "Budi", "Cici"] { people.append(try journal.create(Person.named(name))) }
        }
        try erase(people[1])
        let undo = try file.turn(entry)
        #expect(try file.all(Person.self, retired: true).map(\.id) == [people[1].id])
        #expect(try file.examine().findings == [])
        try file.turn(undo)
        #expect(try file.all(Person.self).map(\.name) == ["Ani", "Cici"])
        #expect(try file.examine().findings == [])
    }

    @Test func `what another device says later or said earlier changes nothing`() throws {
        var state = RecordState()
        state.take(.create, content: ["name": .text("Ani"), "number": .integer(3)])
        state.take(.erase, content: ["name": .text(""), "erased": .text("2026-12-12"), "retired": .integer(1)])
        let erased = state.values
        #expect(erased["number"] == .integer(3) && erased["name"] == .text(""))
        state.take(.edit, content: ["name": .text("Ani"), "retired": .integer(0)])
        state.take(.remove, content: [:])
        state.take(.create, content: ["name": .text("Ani")])
        #expect(state.values == erased && !state.removed && state.version == 5)
    }

    @Test func `a change that comes in after the erasure is stripped, and table and log agree`() throws {
        let person = try person().person
        try erase(person)
        try file.write("merged", by: "lina") { journal in
            let content = [(name: "name", value: FieldValue.text("Kenanga"))]
            try journal.note(.edit, .person, person.id, base: 2, Content.text(content))
            try journal.apply(.edit, .person, person.id, content: content)
            try CampaignFile.stripErased(person: person.id, in: journal.database)
        }
        #expect(try file.find(person.id, Person.self)?.name == "")
        #expect(try file.examine().findings == [])
    }

    @Test func `a table that was tampered with is blank again after a repair`() throws {
        let person = try person().person
        try erase(person)
        try file.close()
        try scratch.tamper("UPDATE person SET name = 'Kenanga', erased = NULL WHERE id = '\(person.id)'")
        let file = try scratch.open()
        #expect(try !file.examine().findings.isEmpty)
        #expect(try file.repair())
        #expect(try file.find(person.id, Person.self)?.name == "")
        #expect(try file.examine().findings == [])
        try file.close()
        try scratch.tamper("PRAGMA foreign_keys = OFF; DELETE FROM person WHERE id = '\(person.id)'")
        let again = try scratch.open()
        #expect(try again.repair())
        #expect(try again.find(person.handle, Person.self)?.erased == Self.day)
        #expect(try again.examine().findings == [])
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>) func `among operations of all kinds the file stays sound`(
        _ seed: UInt64
    ) throws {
        var operations = RandomOperations(file, seed: seed)
        var erased: Set<String> = []
        var entries: [Entry] = []
        for round in 0..<60 {
            if let entry = try operations.perform() { entries.append(entry) }
            if round % 7 == 6, let person = try file.all(Person.self).first {
                try erase(person)
                erased.insert(person.id)
            }
            if round % 5 == 4, let entry = entries.randomElement() {
                do { _ = try file.reverse(entry, by: "rina") } catch is UndoRefusal {}
            }
        }
        #expect(try file.examine().findings.filter { if case .unlisted = $0 { false } else { true } } == [])
        for id in erased {
            let person = try file.find(id, Person.self).orThrow()
            #expect(person.name == "" && person.erased != nil)
            let kept = try file.read { database in
                try String.fetchAll(
                    database,
                    sql: "SELECT content FROM change WHERE record = ? AND content IS NOT NULL AND action <> 'erase'",
                    arguments: [id])
            }
            #expect(kept.allSatisfy { $0.hasPrefix("{\"number\":") })
        }
    }
}
