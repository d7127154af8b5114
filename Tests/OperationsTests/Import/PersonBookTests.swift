import Outreach
import Testing

@testable import Operations

@Suite struct PersonBookTests {
    private let events = [
        "events.csv": "id,site,teams,start,status\nE1,V1,T1,2026-09-28 09:00,held\nE2,V2,T1,2026-09-29 09:00,held\n"
    ]

    private func people(_ attendance: String) async throws -> [Person] {
        let branch = try await Branch()
        try await branch.importing(events.merging(["attendance.csv": attendance]) { $1 })
        #expect(try await branch.discrepancies().isEmpty)
        return try await branch.workspace.records()
    }

    @Test func `an identifier decides`() async throws {
        let people = try await people(
            "event,person,name,phone\nE1,P1,Wati,081200007001\nE2,P1,Wati,\nE2,P2,Wati,081200007001\n")
        #expect(people.map(\.id) == ["P1", "P2"])
    }

    @Test func `an identifier with two names is a defect`() async throws {
        let branch = try await Branch()
        let failure = await #expect(throws: Failure.self) {
            try await branch.importing(
                events.merging(["attendance.csv": "event,person,name\nE1,P1,Wati\nE2,P1,Rizal\n"]) { $1 })
        }
        #expect(failure?.defects.map(\.problem) == [.contradiction(.personRenamed)])
        #expect(try await branch.workspace.events().isEmpty)
    }

    @Test func `the same phone and name on two lists is one person`() async throws {
        let people = try await people("event,name,phone\nE1,Wati Sari,0812-0000-7001\nE2,wati  sari,+62 81200007001\n")
        #expect(people.count == 1)
    }

    @Test func `the same phone with another name is another person`() async throws {
        #expect(try await people("event,name,phone\nE1,Wati,081200007001\nE1,Rizal,081200007001\n").count == 2)
    }

    @Test func `a name alone on two lists may be two people`() async throws {
        #expect(try await people("event,name\nE1,Wati\nE2,Wati\nE2,WATI\n").count == 2)
    }

    @Test func `a name with its village is one person, with another village a namesake`() async throws {
        let people = try await people("event,name,village\nE1,Wati,Kurau\nE2,Wati,Kurau\nE2,Wati,Deniang\n")
        #expect(people.map(\.village).sorted { ($0 ?? "") < ($1 ?? "") } == ["Deniang", "Kurau"])
    }

    @Test func `a phone that is given later is kept`() async throws {
        let people = try await people("event,name,phone\nE1,Wati,\nE1,Wati,081200007001\nE2,Wati,081200007001\n")
        #expect(people.map(\.phone?.digits) == ["081200007001"])
    }

    @Test func `a short name stands for its person`() async throws {
        let branch = try await Branch()
        try await branch.importing(events.merging(["attendance.csv": "event,name\nE1,Wati\n"]) { $1 })
        try await branch.importing(["attendance.csv": "event,person,name\nE2,A1,Wati\n"])
        #expect(try await branch.workspace.records(Person.self).count == 1)
        _ = try await branch.workspace.attend("E2", [("person", "A1"), ("stage", "paid")])
        _ = try await branch.workspace.signUp([("person", "1"), ("date", "2026-09-30")])
        #expect(try await branch.workspace.records(Person.self).count == 1)
        #expect(try await branch.discrepancies().isEmpty)
    }
}
