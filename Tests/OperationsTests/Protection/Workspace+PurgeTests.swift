import EventLog
import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspacePurgeTests {
    private let branch: Branch
    private let workspace: Workspace

    init() async throws {
        branch = try await Branch()
        workspace = branch.workspace
    }

    private func person(_ name: String, _ cells: [Operations.Cell] = []) async throws -> Person {
        try await workspace.add(nil, [("name", name)] + cells, Person.self)
    }

    @Test func `whoever withdrew, is past the day or was not heard of goes`() async throws {
        let event = try await branch.event("V1", "2026-10-06 09:00")
        _ = try await person("Stays")
        let withdrawn = try await person("Withdrew", [("withdrawn", "2026-10-05"), ("keep_until", "2030-01-01")])
        let past = try await person("Past", [("keep_until", "2026-10-05")])
        let seen = try await branch.attend(event, [("name", "Seen")]).person
        _ = try await workspace.signUp([("person", seen.handle), ("date", "2027-06-01")])
        #expect(try await workspace.duePeople().map(\.person.id) == [withdrawn.id])
        branch.set("2026-10-06 08:00")
        #expect(Set(try await workspace.duePeople().map(\.person.id)) == [withdrawn.id, past.id])
        // The last thing that someone did counts: 1 June 2027 and 24 months.
        branch.set("2029-06-01 08:00")
        #expect(try await workspace.duePeople().count == 3)
        branch.set("2029-06-02 08:00")
        let due = try await workspace.duePeople()
        #expect(due.last?.due == .retention(last: day("2027-06-01"), months: 24) && due.count == 4)
        _ = try await workspace.editCampaign([("retention_months", "36")])
        #expect(try await workspace.duePeople().count == 2)
    }

    @Test func `who is covered is kept, however long ago that was paid`() async throws {
        _ = try await workspace.pay([("name", "Covered"), ("paid", "2026-10-05"), ("months", "60")])
        branch.set("2031-09-30 08:00")
        #expect(try await workspace.duePeople().isEmpty)
        branch.set("2033-10-02 08:00")
        #expect(try await workspace.duePeople().map(\.person.name) == ["Covered"])
    }

    @Test func `a purge is one entry and erases for good`() async throws {
        _ = try await person("Past", [("keep_until", "2026-10-04")])
        _ = try await person("Gone", [("withdrawn", "2026-10-04")])
        #expect(try await workspace.purge().people.count == 2)
        #expect(try await workspace.lastEntry()?.kind == "person.purge")
        #expect(try await workspace.purge().people.isEmpty)
        #expect(try await workspace.records(Person.self).isEmpty)
        #expect(try await branch.discrepancies() == [])
    }

    @Test func `what an undo took away goes as well when its time has come`() async throws {
        let person = try await person("Mistaken")
        _ = try await workspace.undo()
        #expect(try await workspace.purge().people.isEmpty)
        branch.set("2028-10-06 08:00")
        #expect(try await workspace.undonePeople(before: day("2028-10-06")) == [person.id])
        _ = try await workspace.purge()
        #expect(try await workspace.record(person.id, Person.self).erased == day("2028-10-06"))
        #expect(try await workspace.undonePeople(before: day("2040-01-01")).isEmpty)
        #expect(try await branch.discrepancies() == [])
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-12-15", 1, "2027-01-15"),
        ("2026-10-05", 24, "2028-10-05"), ("2024-02-29", 12, "2025-02-28"),
    ]) func `months are counted by the calendar`(_ start: String, _ months: Int, _ end: String) {
        #expect(day(start).advanced(byMonths: months) == day(end))
    }
}
