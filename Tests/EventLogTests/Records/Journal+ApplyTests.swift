import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct JournalApplyTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
    }

    private func row(_ id: String) throws -> Row {
        try file.read {
            try Row.fetchOne(
                $0, sql: "SELECT version, removed, retired, device, number FROM person WHERE id = ?", arguments: [id]
            ).orThrow()
        }
    }

    @Test func `a removed record keeps its row and its number and comes back under them`() throws {
        let (person, entry) = try file.add(Person.named("Budi"))
        #expect(try row(person.id).databaseValues.map { FieldValue($0).text } == ["1", "0", "0", "1", "1"])
        let undo = try file.turn(entry)
        #expect(try row(person.id).databaseValues.map { FieldValue($0).text } == ["2", "1", "0", "1", "1"])
        try file.turn(undo)
        #expect(try row(person.id).databaseValues.map { FieldValue($0).text } == ["3", "0", "0", "1", "1"])
        #expect(try file.find(person.handle, Person.self) == person)
    }

    @Test func `the time of the last change stands beside that of the first`() throws {
        let person = try file.add(Person.named("Budi")).record
        let times = try file.times(of: .person)
        #expect(times[person.id]?.created == Scratch.noon)
        #expect(times[person.id]?.changed == Scratch.noon)
    }
}
