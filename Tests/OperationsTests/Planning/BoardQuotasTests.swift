import Outreach
import Planning
import Testing

@testable import Operations

@Suite struct BoardQuotasTests {
    @Test func `quotas count for each week of the period`() async throws {
        let branch = try await Branch()
        try await branch.quota("ecosystem", "village", atLeast: "1", atMost: "2")
        try await branch.quota("region", "19.02", atLeast: "1")
        try await branch.quota("team", "T1", atMost: "3")
        let board = try await branch.board("2026-W41..2026-W43")
        let quotas = try board.pinnedProblem().problem.quotas
        let found = zip(board.purposes, quotas).map { ($0, [$1.minimumEvents, $1.maximumEvents ?? -1]) }
        #expect(
            Dictionary(uniqueKeysWithValues: found) == [
                .ecosystem("village"): [3, 6], .region("19.02"): [3, -1], .team("T1"): [0, 9],
            ])
    }

    @Test func `a quota counts the sites of its ecosystem and of its region at any depth`() async throws {
        let branch = try await Branch()
        try await branch.quota("ecosystem", "village", atMost: "1")
        try await branch.quota("region", "19.02", atMost: "0")
        try await branch.quota("region", "19.7", atMost: "9")
        let board = try await branch.board()
        let problem = try board.pinnedProblem().problem
        func sites(_ purpose: QuotaPurpose) throws -> [String] {
            let quota = try #require(board.purposes.firstIndex(of: purpose))
            guard case .group(let label) = problem.quotas[quota].scope else { return [] }
            return board.sites.indices.filter { problem.sites[$0].groups.contains(label) }.map { board.sites[$0].id }
        }
        #expect(try sites(.ecosystem("village")) == ["B1", "V1", "V2"])
        #expect(try sites(.region("19.02")) == ["B1"])
        #expect(try sites(.region("19.7")).isEmpty)
        #expect(try board.plan().count { $0.choice.site.ecosystem == "village" } == 1)
    }

    @Test func `a joint event that stands counts once for its ecosystem and for each of its teams`() async throws {
        let branch = try await Branch()
        try await branch.team("T2", latitude: -2.1262, longitude: 106.1134)
        try await branch.event("V2", "2026-10-05 09:00", teams: ["T1", "T2"])
        try await branch.quota("ecosystem", "village", atMost: "2")
        let board = try await branch.board()
        #expect(board.standing.count == 2)
        #expect(board.ways(of: "V2").map(\.site.groups.count).sorted() == [0, 1])
        #expect(try board.plan().filter { $0.choice.site.id == "V1" }.count == 1)
    }

    @Test func `quotas that nothing can meet or that are out of use do no harm`() async throws {
        let branch = try await Branch()
        try await branch.quota("region", "31.71", atLeast: "2")
        try await branch.quota("ecosystem", "sme", atMost: "0")
        _ = try await branch.workspace.retire("ecosystem/sme", Outreach.Quota.self)
        let board = try await branch.board()
        #expect(board.purposes == [.region("31.71")])
        #expect(try board.plan().contains { $0.choice.site.id == "S1" })
    }
}
