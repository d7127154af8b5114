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

    @Test func `a purge is one entry and erases for good`() async throws {
        _ = try await person("Past", [("keep_until", "2026-10-04")])
        _ = try await person("Gone", [("withdrawn", "2026-10-04")])
        #expect(try await workspace.purge().people.count == 2)
        #expect(try await workspace.lastEntry()?.kind == "person.purge")
        #expect(try await workspace.purge().people.isEmpty)
        #expect(try await workspace.records(Person.self).isEmpty)
        #expect(try await branch.discrepancies() == [])
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-12-15", 1, "2027-01-15"),
        ("2026-10-05", 24, "2028-10-05"), ("2024-02-29", 12, "2025-02-28"),
    ]) func `months are counted by the calendar`(_ start: String, _ months: Int, _ end: String) {
        #expect(day(start).advanced(byMonths: months) == day(end))
    }
}

@Suite struct WorkspaceDossierTests {
    @Test func `all that is held of a person is there, and that it was handed out`() async throws {
        let branch = try await Branch()
        let workspace = branch.workspace
        let event = try await branch.event("V1", "2026-10-06 09:00")
        var terms = SignUpTerms()
        terms.number = try IdentityNumber("1971024508900003")
        let person = try await workspace.signUp(
            [("name", "Siti"), ("date", "2026-10-06"), ("event", event)], terms
        ).person
        let double = try await workspace.add(nil, [("name", "Sitti"), ("village", "Kurau")], Person.self)
        _ = try await workspace.merge(person.handle, double.handle)
        let dossier = try await workspace.dossier(of: double.handle, reason: "asked")
        #expect(dossier.person.id == person.id && dossier.merged.map(\.village) == ["Kurau"])
        #expect(dossier.number == "************0003" && dossier.lists.count == 1 && dossier.signUps.count == 1)
        #expect(dossier.changes.map(\.kind) == ["person.merge", "person.add", "signup.add"])
        #expect(dossier.looks.map(\.kind) == ["dossier"])
        let full = try await workspace.dossier(of: person.handle, reason: "asked", withNumber: true)
        #expect(full.number == "1971024508900003" && full.looks.map(\.kind) == ["dossier", "reveal", "dossier"])
        await #expect(throws: Failure.self) { _ = try await workspace.dossier(of: person.handle, withNumber: true) }
        #expect(try await workspace.looks(actor: "nobody").isEmpty)
        #expect(try await workspace.looks(days: DayRange(day("2026-10-04"))).isEmpty)
        #expect(try await workspace.checkLooks().allSatisfy { $0.brokenAt == nil })
    }
}
