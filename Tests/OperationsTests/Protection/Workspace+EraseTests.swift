import EventLog
import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceEraseTests {
    private let branch: Branch
    private let workspace: Workspace

    init() async throws {
        branch = try await Branch()
        workspace = branch.workspace
    }

    private func code(_ body: () async throws -> Void) async -> String? {
        do {
            try await body()
            return nil
        } catch { return (error as? Failure)?.code }
    }

    @Test func `a person goes with all records merged into it, and what counts stays`() async throws {
        let event = try await branch.event("V1", "2026-10-06 09:00")
        let kept = try await branch.attend(event, [("name", "Siti Contoh"), ("phone", "0812-0000-1111")]).person
        let double = try await workspace.add(nil, [("name", "Siti Kontoh")], Person.self)
        _ = try await workspace.merge(kept.handle, double.handle)
        let erased = try await workspace.erase(double.handle, reason: "asked")
        #expect(erased.person.id == kept.id && erased.records == 2 && erased.lists == 1 && erased.isCleared)
        for person in [kept, double] {
            let left = try await workspace.record(person.id, Person.self)
            #expect(left.name == "" && left.erased == day("2026-10-05") && left.sameAs == nil)
        }
        #expect(try await workspace.list(of: event).people.count == 1)
        #expect(try await workspace.lastEntry()?.payload["reason"] == .text("asked"))
        #expect(try await branch.discrepancies() == [])
    }

    @Test func `nothing is added to someone who was erased`() async throws {
        let event = try await branch.event("V1", "2026-10-06 09:00")
        let person = try await branch.attend(event, [("name", "Siti Contoh")]).person
        let other = try await workspace.add(nil, [("name", "Budi")], Person.self)
        _ = try await workspace.erase(person.handle, reason: "asked")
        let id = person.handle
        #expect(await code { _ = try await workspace.edit(id, [("name", "Siti")], Person.self) } == "person.erased")
        #expect(await code { _ = try await workspace.retire(id, Person.self, back: true) } == "person.erased")
        #expect(await code { _ = try await workspace.merge(other.handle, id) } == "person.erased")
        #expect(await code { _ = try await workspace.merge(id, other.handle) } == "person.erased")
        #expect(await code { _ = try await workspace.split(id) } == "person.erased")
        #expect(await code { try await branch.attend(event, [("person", id)]) } == "person.erased")
        #expect(
            await code { _ = try await workspace.signUp([("person", id), ("date", "2026-10-06")]) } == "person.erased")
        #expect(await code { _ = try await workspace.reveal(id, reason: "x") } == "person.erased")
        #expect(await code { _ = try await workspace.dossier(of: id) } == "person.erased")
        // Someone of that name is someone new.
        #expect(try await branch.attend(event, [("name", "Siti Contoh")]).person.id != person.id)
        #expect(try await workspace.doubles().isEmpty)
    }

    @Test func `an import of an old list brings nobody back`() async throws {
        let files = [
            "people.csv": "id,name,phone\nP1,Siti Contoh,081200001111\n",
            "signups.csv": "person,name,date\nP1,Siti Contoh,2026-10-01\n",
        ]
        try await branch.importing(files)
        _ = try await workspace.erase("P1", reason: "asked")
        do {
            try await branch.importing(files)
            Issue.record("it was taken")
        } catch let failure as Failure {
            #expect(failure.defects.map(\.problem) == [.erased])
        }
        // The registration is known, and tells nothing new of the person.
        let outcomes = try await branch.importing(["signups.csv": files["signups.csv"] ?? ""])
        #expect(outcomes.map(\.unchanged) == [1])
        #expect(try await workspace.record("P1", Person.self).name == "")
        #expect(try await branch.discrepancies() == [])
    }

    @Test func `lists that are written out tell that someone was erased, and can be read again`() async throws {
        let event = try await branch.event("V1", "2026-10-06 09:00")
        let person = try await branch.attend(event, [("name", "Siti Contoh")]).person
        _ = try await workspace.signUp([("person", person.handle), ("date", "2026-10-06"), ("event", event)])
        _ = try await workspace.erase(person.handle, reason: "asked")
        let (lists, signUps) = (try await workspace.sheet(.attendance), try await workspace.sheet(.signup))
        #expect(lists.contains("(erased)") && signUps.contains("(erased)"))
        let outcomes = try await branch.importing(["attendance.csv": lists, "signups.csv": signUps])
        #expect(outcomes.map(\.unchanged) == [1, 1])
        #expect(try await workspace.record(person.id, Person.self).name == "")
        #expect(try await branch.discrepancies() == [])
    }

    @Test func `a reason must say something`() async throws {
        let person = try await workspace.add(nil, [("name", "Budi")], Person.self)
        #expect(await code { _ = try await workspace.erase(person.handle, reason: "  ") } == "usage.reason")
        #expect(await code { _ = try await workspace.erase("A77", reason: "x") } == "person.unknown")
    }
}
