import Conversion
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceSponsorsTests {
    /// A branch with a company and a batch of it.
    private func branch(_ cells: [Operations.Cell] = [], kind: String = "company") async throws -> Branch {
        let branch = try await Branch(at: "2026-09-20 08:00")
        _ = try await branch.workspace.add("D1", [("name", "Koperasi Contoh"), ("kind", kind)], Sponsor.self)
        _ = try await branch.workspace.add(
            "B1", [("sponsor", "Koperasi Contoh"), ("first", "2026-09"), ("months", "3"), ("people", "2")] + cells,
            Batch.self)
        return branch
    }

    @Test func `a batch registers and covers people until it is full`() async throws {
        let branch = try await branch()
        let outcome = try await branch.workspace.enrol(in: "B1", [("name", "Wati")])
        #expect(outcome.isSignedUp && outcome.batch.free == 1 && outcome.batch.endsBeforeFullBenefit)
        _ = try await branch.workspace.enrol(in: "B1", [("name", "Budi")])
        await #expect(throws: Failure.self) { try await branch.workspace.enrol(in: "B1", [("name", "Siti")]) }
        _ = try await branch.workspace.enrol(in: "B1", [("name", "Siti")], force: true)
        let signUps = try await branch.workspace.signUps()
        #expect(signUps.allSatisfy { $0.signUp.channel == .sponsor && $0.signUp.sponsor == "Koperasi Contoh" })
        let members = try await branch.workspace.members()
        #expect(members.allSatisfy { $0.isSponsored && $0.history.coveredThrough?.text == "2026-11" })
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `money for fewer takes fewer`() async throws {
        let branch = try await branch([("received", "50400"), ("received_on", "2026-09-01")])
        #expect(try await branch.workspace.batch("B1").affordable == 1)
        _ = try await branch.workspace.enrol(in: "B1", [("name", "Wati")])
        let failure = await #expect(throws: Failure.self) {
            try await branch.workspace.enrol(in: "B1", [("name", "Budi")])
        }
        #expect(failure?.code == "batch.short")
    }

    @Test func `public money has no discount`() async throws {
        let cells: [Operations.Cell] = [("transport", "2")]
        #expect(try await branch(cells).workspace.batch("B1").due == 2 * 3 * 8_400)
        #expect(try await branch(cells, kind: "region").workspace.batch("B1").due == 2 * 3 * 16_800)
        let state = try await branch(cells, kind: "village")
        _ = try await state.workspace.enrol(in: "B1", [("name", "Wati")])
        #expect(try await state.workspace.signUps().first?.signUp.channel == .government)
    }

    @Test func `somebody takes another's place from a month on, and the place counts once`() async throws {
        let branch = try await branch()
        _ = try await branch.workspace.enrol(in: "B1", [("name", "Wati")])
        let november = try #require(Month(year: 2026, month: 11))
        let wati = try #require(try await branch.workspace.members().first).person.handle
        let outcome = try await branch.workspace.replace(in: "B1", wati, by: [("name", "Budi")], from: november)
        #expect(outcome.batch.covered == 1 && outcome.batch.free == 1)
        let through = Dictionary(
            uniqueKeysWithValues: try await branch.workspace.members().map {
                ($0.person.name, $0.history.coveredThrough?.text)
            })
        #expect(through == ["Wati": "2026-10", "Budi": "2026-11"])
        await #expect(throws: Failure.self) {
            try await branch.workspace.replace(in: "B1", wati, by: [("name", "Siti")], from: november)
        }
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.batch("B1").people.map(\.last.text) == ["2026-11"])
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a place from the first month on leaves nothing to the one who left`() async throws {
        let branch = try await branch()
        _ = try await branch.workspace.enrol(in: "B1", [("name", "Wati")])
        let wati = try #require(try await branch.workspace.members().first).person.handle
        let september = try #require(Month(year: 2026, month: 9))
        _ = try await branch.workspace.replace(in: "B1", wati, by: [("name", "Budi")], from: september)
        #expect(try await branch.workspace.batch("B1").people.map(\.person.name) == ["Budi"])
        await #expect(throws: Failure.self) {
            try await branch.workspace.replace(in: "B1", wati, by: [("name", "Siti")], from: september.advanced(by: 5))
        }
    }
}
