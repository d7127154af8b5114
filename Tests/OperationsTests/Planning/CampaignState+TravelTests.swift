import Outreach
import Planning
import Testing

@testable import Operations

@Suite struct CampaignStateTravelTests {
    /// Minutes between the office and sites as the board's problem has them.
    private func minutes(_ branch: Branch, from one: String, to other: String) async throws -> Int? {
        let board = try await branch.board()
        let problem = try board.pinnedProblem().problem
        let names = board.choices.map(\.site.id) + ["T1"]
        guard let from = names.firstIndex(of: one), let to = names.firstIndex(of: other) else { return nil }
        return problem.travelMinutes(from: from, to: to)
    }

    @Test func `the table counts where both ends stand in it, the estimate elsewhere`() async throws {
        let branch = try await Branch()
        let estimate = try #require(try await minutes(branch, from: "V1", to: "S1"))
        try await branch.table(["T1", "V2", "V1"], [[0, 7, 99], [8, 0, nil], [nil, 95, 0]])
        #expect(try await minutes(branch, from: "T1", to: "V2") == 7)
        #expect(try await minutes(branch, from: "V2", to: "T1") == 8)
        #expect(try await minutes(branch, from: "V1", to: "V2") == 95)
        #expect(try await minutes(branch, from: "V2", to: "V1") == nil)
        #expect(try await minutes(branch, from: "V1", to: "S1") == estimate)
    }

    @Test func `a table of other places and no table give the estimate by road`() async throws {
        let branch = try await Branch()
        let estimate = try await minutes(branch, from: "T1", to: "V1")
        try await branch.table(["X1", "X2"], [[0, 7], [8, 0]])
        #expect(try await minutes(branch, from: "T1", to: "V1") == estimate)
        // 26.5 kilometres in a straight line, 1.4 times that by road at 40 km/h, and ten minutes.
        #expect((64...67).contains(estimate ?? 0))
    }

    @Test func `no table leads to another island`() async throws {
        let branch = try await Branch()
        try await branch.table(["T1", "B1"], [[0, 30], [30, 0]])
        #expect(try await minutes(branch, from: "T1", to: "B1") == nil)
    }
}
