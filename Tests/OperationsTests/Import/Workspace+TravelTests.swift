import Interchange
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceTravelTests {
    private let table = "id,V1,V2,T1\nV1,0,20,31\nV2,20,0,\nT1,33,5,0\n"

    @Test func `a table is one operation, shown, exported and taken back`() async throws {
        let branch = try await Branch()
        let taken = try await branch.workspace.importTravel(try branch.file("t.csv", table), unit: .minutes)
        #expect(taken.points == 3 && taken.missing == 1)
        #expect(try await branch.workspace.history().first?.kind == "travel.import")
        let summary = try await branch.workspace.travelSummary()
        #expect(summary?.points == 3 && summary?.sites == 2 && summary?.teams == 1 && summary?.ways == 1)
        #expect(summary?.longest == 33 && summary?.estimatedSites == 3)
        #expect(try await branch.workspace.travelSheet() == table)
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.travelTable() == nil)
        _ = try await branch.workspace.redo()
        #expect(try await branch.workspace.travelSheet() == table)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `what was exported changes nothing when it is imported`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.importTravel(try branch.file("t.csv", table), unit: .minutes)
        let entries = try await branch.workspace.history().count
        let sheet = try #require(try await branch.workspace.travelSheet())
        _ = try await branch.workspace.importTravel(try branch.file("again.csv", sheet), unit: .minutes)
        #expect(try await branch.workspace.history().count == entries)
    }

    @Test func `a table takes the place of the one before and is cleared`() async throws {
        let branch = try await Branch()
        #expect(try await !branch.workspace.clearTravel())
        _ = try await branch.workspace.importTravel(try branch.file("t.csv", table), unit: .minutes)
        let seconds = "id,V1,T1\nV1,0,601\nT1,600,0\n"
        _ = try await branch.workspace.importTravel(try branch.file("s.csv", seconds), unit: .seconds)
        #expect(try await branch.workspace.travelTable()?.minutes.rows == [[0, 11], [10, 0]])
        #expect(try await branch.workspace.clearTravel())
        #expect(try await branch.workspace.travelSummary() == nil)
        #expect(try await !branch.workspace.clearTravel())
        _ = try await branch.workspace.importTravel(try branch.file("t.csv", table), unit: .minutes)
        #expect(try await branch.workspace.travelTable()?.identifiers == ["V1", "V2", "T1"])
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a table with defects is not taken`() async throws {
        let branch = try await Branch()
        let path = try branch.file("t.csv", "id,V1,V9\nV1,0,-3\n")
        let failure = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.importTravel(path, unit: .seconds)
        }
        #expect(failure?.exitCode == .input && failure?.defects.map(\.line) == [1, 2])
        #expect(try await branch.workspace.travelTable() == nil)
    }
}
