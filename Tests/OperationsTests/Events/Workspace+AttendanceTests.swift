import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceAttendanceTests {
    @Test func `a person stands on a list once`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let first = try await branch.attend(event, [("name", "Siti Aminah"), ("phone", "0812-0000-7001")])
        #expect(first.isChanged && first.earlier == nil && first.listed == 1)
        branch.set("2026-10-05 14:05")
        let again = try await branch.attend(event, [("name", " siti  AMINAH"), ("phone", "+62 812 0000 7001")])
        #expect(!again.isChanged && again.listed == 1 && again.person.id == first.person.id)
        #expect(again.earlier?.entered == Instant(moment("2026-10-05 08:00"), in: .western))
        #expect(again.earlier?.actor == "dewi")
        let entries = try await branch.workspace.history().count
        let more = try await branch.attend(event, [("person", first.person.handle), ("stage", "signed")])
        #expect(more.isChanged && more.listed == 1)
        #expect(try await branch.workspace.list(of: event).people.map(\.attendance.stage) == [.signed])
        #expect(try await branch.workspace.history().count == entries + 1)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `what is known of a person on the list is not lost by saying less`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let person = try await branch.attend(
            event, [("name", "Bang Din"), ("stage", "paid"), ("member", "no"), ("at", "2026-10-05 09:10")]
        ).person
        let again = try await branch.attend(event, [("person", person.id)])
        #expect(!again.isChanged)
        let line = try #require(try await branch.workspace.list(of: event).people.first)
        #expect(line.attendance.stage == .paid && line.attendance.member == .no)
        #expect(line.attendance.at == moment("2026-10-05 09:10"))
    }

    @Test func `names alone are the same person on one list only`() async throws {
        let branch = try await Branch()
        let first = try await branch.event("V2", "2026-10-05 09:00")
        let second = try await branch.event("S1", "2026-10-05 13:00")
        let one = try await branch.attend(first, [("name", "Wati")]).person
        #expect(try await branch.attend(first, [("name", "wati")]).person.id == one.id)
        #expect(try await branch.attend(second, [("name", "Wati")]).person.id != one.id)
    }

    @Test func `a phone is shared by people of other names`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let mother = try await branch.attend(event, [("name", "Wati"), ("phone", "081200007001")]).person
        let son = try await branch.attend(event, [("name", "Rizal"), ("phone", "081200007001")]).person
        #expect(mother.id != son.id)
        let namesake = try await branch.attend(event, [("name", "Wati"), ("phone", "081200007002")]).person
        #expect(namesake.id != mother.id)
    }

    @Test func `someone on the list who gives a phone later is still one person`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let one = try await branch.attend(event, [("name", "Wati")]).person
        let again = try await branch.attend(event, [("name", "Wati"), ("phone", "081200007001")]).person
        #expect(again.id == one.id && again.phone?.digits == "081200007001")
    }

    @Test func `the same name in the same village is one person`() async throws {
        let branch = try await Branch()
        let first = try await branch.event("V2", "2026-10-05 09:00")
        let second = try await branch.event("S1", "2026-10-05 13:00")
        let one = try await branch.attend(first, [("name", "Wati"), ("village", "Kurau")]).person
        #expect(try await branch.attend(second, [("name", "Wati"), ("village", "Kurau")]).person.id == one.id)
        #expect(try await branch.attend(second, [("name", "Wati"), ("village", "Deniang")]).person.id != one.id)
    }

    @Test func `heads are counted apart from the list and unknown is not zero`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        #expect(try await branch.workspace.event(event).heads == nil)
        _ = try await branch.workspace.count(event, heads: 0)
        #expect(try await branch.workspace.event(event).heads == 0)
        _ = try await branch.workspace.count(event, heads: 63)
        try await branch.attend(event, [("name", "Wati")])
        let reply = try await branch.workspace.event(event)
        #expect(reply.heads == 63 && reply.listed == 1)
        let entries = try await branch.workspace.history().count
        _ = try await branch.workspace.count(event, heads: 63)
        #expect(try await branch.workspace.history().count == entries)
        for heads in [-1, 1_000_001] {
            await #expect(throws: Failure.self) { _ = try await branch.workspace.count(event, heads: heads) }
        }
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a head count that is undone gives way to the one before`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        _ = try await branch.workspace.count(event, heads: 60)
        _ = try await branch.workspace.count(event, heads: 63)
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.event(event).heads == 60)
        _ = try await branch.workspace.redo()
        #expect(try await branch.workspace.event(event).heads == 63)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `unknown people, stages and a missing name are refused`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        await #expect(throws: Failure.self) { try await branch.attend(event, [("person", "P9")]) }
        await #expect(throws: Failure.self) { try await branch.attend(event, [("phone", "081200007001")]) }
        let failure = await #expect(throws: Failure.self) {
            try await branch.attend(event, [("name", "Wati"), ("stage", "happy"), ("phone", "none")])
        }
        #expect(failure?.defects.count == 2 && failure?.exitCode == .input)
        #expect(try await branch.workspace.list(of: event).people.isEmpty)
        #expect(try await branch.workspace.records(Person.self).isEmpty)
    }
}
