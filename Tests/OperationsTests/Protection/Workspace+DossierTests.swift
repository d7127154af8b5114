import EventLog
import Language
import Outreach
import Testing

@testable import Operations

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
        _ = try await workspace.pay([("person", double.handle), ("paid", "2026-10-05")])
        let dossier = try await workspace.dossier(of: double.handle, reason: "asked")
        #expect(dossier.person.id == person.id && dossier.merged.map(\.village) == ["Kurau"])
        #expect(dossier.number == "************0003" && dossier.lists.count == 1 && dossier.signUps.count == 1)
        #expect(dossier.contributions.map(\.first.text) == ["2026-10"])
        #expect(dossier.changes.map(\.kind) == ["contribution.add", "person.merge", "person.add", "signup.add"])
        #expect(dossier.looks.map(\.kind) == ["dossier"])
        let full = try await workspace.dossier(of: person.handle, reason: "asked", withNumber: true)
        #expect(full.number == "1971024508900003" && full.looks.map(\.kind) == ["dossier", "reveal", "dossier"])
        await #expect(throws: Failure.self) { _ = try await workspace.dossier(of: person.handle, withNumber: true) }
        #expect(try await workspace.looks(actor: "nobody").isEmpty)
        #expect(try await workspace.looks(days: DayRange(day("2026-10-04"))).isEmpty)
        #expect(try await workspace.checkLooks().allSatisfy { $0.brokenAt == nil })
    }
}
