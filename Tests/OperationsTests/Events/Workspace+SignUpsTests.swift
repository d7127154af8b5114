import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceSignUpsTests {
    @Test func `a registration without an event stands by itself`() async throws {
        let branch = try await Branch()
        let outcome = try await branch.workspace.signUp([("name", "Wati"), ("date", "2026-10-05")])
        #expect(outcome.signUp.channel == .own && outcome.signUp.event == nil && !outcome.isListed)
        #expect(try await branch.workspace.signUps().map(\.person.id) == [outcome.person.id])
    }

    @Test func `one that names an event puts its person on the list`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let outcome = try await branch.workspace.signUp([("name", "Wati"), ("date", "2026-10-12"), ("event", event)])
        #expect(outcome.isListed && outcome.signUp.channel == .event)
        #expect(try await branch.workspace.list(of: event).people.map(\.person.id) == [outcome.person.id])
        let known = try await branch.attend(event, [("name", "Rizal")]).person
        let second = try await branch.workspace.signUp([("person", known.id), ("date", "2026-10-05"), ("event", event)])
        #expect(!second.isListed)
        #expect(try await branch.workspace.list(of: event).people.count == 2)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a registration before its event is refused`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-06 09:00")
        let failure = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.signUp([("name", "Wati"), ("date", "2026-10-05"), ("event", event)])
        }
        #expect(failure?.what == .signUpBeforeEvent(day("2026-10-05"), day("2026-10-06")))
        #expect(try await branch.workspace.records(Person.self).isEmpty)
        _ = try await branch.workspace.signUp([("name", "Wati"), ("date", "2026-10-06"), ("event", event)])
    }

    @Test func `a second registration needs to be meant`() async throws {
        let branch = try await Branch()
        let person = try await branch.workspace.signUp([("name", "Wati"), ("date", "2026-01-05")]).person
        let failure = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.signUp([("person", person.id), ("date", "2026-10-05")])
        }
        #expect(failure?.what == .alreadySignedUp("Wati", day("2026-01-05")))
        _ = try await branch.workspace.signUp([("person", person.id), ("date", "2026-10-05")], .further)
        #expect(try await branch.workspace.signUps().map(\.signUp.date) == [day("2026-10-05"), day("2026-01-05")])
    }

    @Test func `undoing a registration takes back person and list as well`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        _ = try await branch.workspace.signUp([("name", "Wati"), ("date", "2026-10-05"), ("event", event)])
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.signUps().isEmpty)
        #expect(try await branch.workspace.list(of: event).people.isEmpty)
        #expect(try await branch.workspace.records(Person.self).isEmpty)
        _ = try await branch.workspace.redo()
        #expect(try await branch.workspace.signUps().count == 1)
        #expect(try await branch.workspace.list(of: event).people.count == 1)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `the code that was handed out says from which event someone comes`() async throws {
        let branch = try await Branch()
        let handle = try await branch.event("V2", "2026-10-05 09:00")
        let event = try #require(try await branch.workspace.events(EventFilter()).first).event
        let code = EventCode(of: event.id).text
        let typed = code.lowercased().replacing("-", with: "")
        let signed = try await branch.workspace.signUp([("name", "Siti"), ("date", "2026-10-06"), ("event", typed)])
        #expect(signed.signUp.event == event.id && signed.isListed)
        let path = try branch.file("s.csv", "name,date,event\nBudi,2026-10-07,\(code)\n")
        _ = try await branch.workspace.importFile(.signup, path: path)
        #expect(try await branch.workspace.list(of: handle).people.map(\.person.name) == ["Siti", "Budi"])
    }
}
