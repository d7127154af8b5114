import EventLog
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspacePeopleTests {
    /// Two records of one invented person on the list of the same event, one of them on another list as well.
    private func twice() async throws -> (branch: Branch, events: [String]) {
        let branch = try await Branch(at: "2026-10-12 08:00")
        let first = try await branch.event("V1", "2026-10-05 09:00")
        let second = try await branch.event("V2", "2026-10-06 09:00")
        try await branch.attend(first, [("name", "Wati Contoh"), ("phone", "081200000001"), ("member", "no")])
        try await branch.attend(first, [("name", "Bu Wati"), ("village", "Kurau"), ("member", "no")])
        try await branch.attend(second, [("person", "A2"), ("member", "no")])
        return (branch, [first, second])
    }

    private func listed(_ branch: Branch, _ event: String) async throws -> [String] {
        try await branch.workspace.list(of: event).people.map(\.person.handle)
    }

    @Test func `two records of one person count as one, and apart again after a split`() async throws {
        let (branch, events) = try await twice()
        let merge = try await branch.workspace.merge("A1", "A2")
        #expect(merge.events == 2 && merge.signUps == 0 && merge.kept.handle == "A1")
        #expect(try await listed(branch, events[0]) == ["A1"])
        #expect(try await listed(branch, events[1]) == ["A1"])
        #expect(try await branch.workspace.event(events[0]).listed == 1)
        #expect(try await branch.workspace.records(Person.self).map(\.handle) == ["A1"])
        let split = try await branch.workspace.split("A2")
        #expect(split.from.handle == "A1")
        #expect(try await listed(branch, events[0]) == ["A1", "A2"])
        #expect(try await branch.workspace.event(events[0]).listed == 2)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a merge is undone like every entry`() async throws {
        let (branch, events) = try await twice()
        _ = try await branch.workspace.merge("A1", "A2")
        _ = try await branch.workspace.undo()
        #expect(try await listed(branch, events[0]) == ["A1", "A2"])
        _ = try await branch.workspace.redo()
        #expect(try await listed(branch, events[0]) == ["A1"])
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a person of two records is eligible once and signs up once`() async throws {
        let (branch, _) = try await twice()
        _ = try await branch.workspace.signUp([("person", "A2"), ("date", "2026-10-08")])
        _ = try await branch.workspace.merge("A1", "A2")
        let again = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.signUp([("person", "A1"), ("date", "2026-10-09")])
        }
        #expect(again?.code == "signup.exists")
        let report = try await branch.workspace.conversion(by: []).report
        #expect(report.total.eligible == 1)
        #expect(report.total.signUps == 1)
    }

    @Test func `who is named by a merged record is the person that stands for it`() async throws {
        let (branch, events) = try await twice()
        _ = try await branch.workspace.merge("A1", "A2")
        let outcome = try await branch.workspace.attend(events[1], [("person", "A2"), ("stage", "interested")])
        #expect(outcome.person.handle == "A1" && outcome.person.name == "Wati Contoh")
        let same = try await branch.workspace.attend(events[1], [("name", "bu wati"), ("village", "Kurau")])
        #expect(same.person.handle == "A1" && same.listed == 1)
    }

    @Test func `only two records that stand by themselves are merged`() async throws {
        let (branch, events) = try await twice()
        try await branch.attend(events[0], [("name", "Sari Contoh")])
        let same = await #expect(throws: Failure.self) { _ = try await branch.workspace.merge("A1", "A1") }
        #expect(same?.code == "person.same")
        _ = try await branch.workspace.merge("A1", "A2")
        let merged = await #expect(throws: Failure.self) { _ = try await branch.workspace.merge("A3", "A2") }
        #expect(merged?.what == .person(.mergedAlready("A2", into: "A1")))
        let single = await #expect(throws: Failure.self) { _ = try await branch.workspace.split("A3") }
        #expect(single?.what == .person(.notMerged("A3")))
        // Whoever stands for another may be merged in turn.
        _ = try await branch.workspace.merge("A3", "A1")
        #expect(try await listed(branch, events[0]) == ["A3"])
        _ = try await branch.workspace.split("A1")
        #expect(try await listed(branch, events[0]) == ["A1", "A3"])
    }

    @Test(arguments: [
        ("A1", ["A1"]), ("wat", ["A1"]), ("wati kurau", ["A2"]), ("bu", ["A2"]), ("0812-0000", ["A1"]),
        ("+62 812 0000 0001", ["A1"]), ("0001", ["A1"]), ("joko", []), ("99999", []),
    ]) func `people are found by name, village, number and short name`(_ text: String, _ found: [String]) async throws {
        let (branch, _) = try await twice()
        _ = try await branch.workspace.edit("A2", [("name", "Bu Wati")], Person.self)
        let handles = try await branch.workspace.findPeople(text).map(\.handle)
        #expect(handles == found || text == "wat" && handles == ["A2", "A1"], "\(handles)")
    }
}
