import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceComparePlansTests {
    private func plan(_ branch: Branch) async throws -> PlanReply {
        var request = PlanRequest(Week(containing: day("2026-10-05")), limit: .iterations(300), seed: 1)
        request.prize = .mean
        return try await branch.workspace.plan(request)
    }

    @Test func `a plan is the same as itself`() async throws {
        let branch = try await Branch()
        _ = try await plan(branch)
        let (_, _, difference) = try await branch.workspace.compare("A1", "A1")
        #expect(difference.isEmpty && difference.gain == 0 && difference.revalued.isEmpty)
    }

    @Test func `what was dropped, added or moved is told with its cause`() async throws {
        let branch = try await Branch()
        _ = try await plan(branch)
        _ = try await branch.workspace.retire("V2", Site.self)
        try await branch.site("S2", "sme", latitude: -2.1260, longitude: 106.1190)
        _ = try await plan(branch)
        let (first, second, difference) = try await branch.workspace.compare("A1", "A2")
        #expect(first.handle == "A1" && second.handle == "A2")
        #expect(difference.dropped.map(\.site.id) == ["V2"] && difference.dropped[0].cause == .plan(.causeRetired))
        #expect(difference.added.map(\.site.id) == ["S2"] && difference.added[0].cause != nil)
        let gain = second.expectedSignUps - first.expectedSignUps
        #expect(abs(difference.gain - gain) < 1e-9)
    }

    @Test func `a day that has become a holiday is the cause`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "tue-wed 07:30-16:30"), ("max_events", "1")], Team.self)
        _ = try await plan(branch)
        try await branch.holiday("2026-10-06", "local")
        _ = try await plan(branch)
        let (_, _, difference) = try await branch.workspace.compare("A1", "A2")
        let tuesday = (difference.dropped + difference.moved).first { $0.before?.start.day == day("2026-10-06") }
        #expect(try #require(tuesday).cause == .ruleHoliday(day("2026-10-06"), indonesian: "", english: "a day off"))
    }
}
