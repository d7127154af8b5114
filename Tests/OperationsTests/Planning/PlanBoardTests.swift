import Outreach
import Planning
import Testing

@testable import Operations

@Suite struct PlanBoardTests {
    @Test func `standing events come last and are pinned for each of their teams`() async throws {
        let branch = try await Branch()
        try await branch.team("T2", latitude: -2.1262, longitude: 106.1134)
        try await branch.event("V2", "2026-10-05 09:00", teams: ["T1", "T2"])
        try await branch.event("V1", "2026-10-21 09:00")
        let board = try await branch.board("2026-W41..2026-W42")
        let id = try await branch.id("A1")
        #expect(board.choices.map(\.way).suffix(2) == [.standing(event: id), .standing(event: id)])
        #expect(board.sites.count == board.choices.count - 2 && board.expectations.count == board.sites.count)
        let (problem, leftOut) = try board.pinnedProblem()
        #expect(leftOut.isEmpty && problem.pins == board.standing.map(\.visit) && problem.pins.count == 2)
        #expect(problem.sites.count == board.choices.count && problem.quotas.count == board.purposes.count)
    }

    @Test func `team-days on which standing events break rules hold nothing else`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-05 09:00")
        try await branch.event("S1", "2026-10-05 09:30", force: true, reason: "asked for")
        let (problem, leftOut) = try await branch.board().pinnedProblem()
        #expect(leftOut == [0] && problem.pins.isEmpty && problem.teamDays[0].maximumEvents == 0)
    }

    @Test func `without expectations it is a board to check events on`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-05 09:00")
        let state = try await CampaignState(branch.workspace.file)
        let board = PlanBoard(
            PlanPeriod(Week(containing: day("2026-10-05"))), state, nil, candidates: state.sites, teams: state.teams,
            without: try await branch.id("A1"))
        #expect(board.standing.isEmpty && board.choices.count == 5 && board.problemSites.allSatisfy { $0.prize == 0 })
        let (problem, plan) = try board.freeProblem()
        #expect(plan.visits.isEmpty && problem.quotas.isEmpty && problem.budget == nil)
    }
}
