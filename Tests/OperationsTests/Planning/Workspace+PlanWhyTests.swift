import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspacePlanWhyTests {
    private static let week = Week(containing: day("2026-10-05"))

    /// A plan of one visit: the team goes out once, on Tuesday.
    static func narrow() async throws -> (branch: Branch, reply: PlanReply) {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "tue 07:30-16:30"), ("max_events", "1")], Team.self)
        let request = PlanRequest(week, limit: .iterations(300), seed: 1)
        return (branch, try await branch.workspace.plan(request))
    }

    @Test func `a visit brings the product of its factors, as the plan has it`() async throws {
        let (branch, reply) = try await Self.narrow()
        let visit = try #require(reply.visits.first)
        let reason = try await branch.workspace.why("A1.1")
        #expect(reason.name == "A1.1" && reason.site.id == visit.site.id && reason.team.id == "T1")
        #expect(reason.start == visit.visit.start && reason.mode == .thompson && reason.plan?.handle == "A1")
        #expect(abs(reason.expectation.signUps - visit.visit.expectedSignUps) < 0.001)
        #expect(abs(reason.expectation.prize - visit.visit.drawnSignUps) < 0.001)
        #expect(reason.planned == visit.visit.expectedSignUps && reason.travel > 0)
        #expect(reason.changes == 0 && reason.breaches.isEmpty && !reason.isPinned)
        #expect(try await branch.workspace.plans().count == 1)
    }

    @Test func `what it displaced is the runner-up where there is room for one`() async throws {
        let (branch, reply) = try await Self.narrow()
        #expect(reply.visits.count == 1)
        let reason = try await branch.workspace.why("1")
        let runnerUp = try #require(reason.runnerUp)
        #expect(runnerUp.site.id != reason.site.id && runnerUp.start.day == reason.start.day)
        #expect(runnerUp.expectation.prize <= reason.expectation.prize)
        #expect(reason.without.entering.map(\.id) == [runnerUp.site.id])
        #expect(abs(reason.without.loss - (reason.expectation.prize - runnerUp.expectation.prize)) < 1e-6)
    }

    @Test func `an event is explained by the plan that it came from`() async throws {
        let (branch, reply) = try await Self.narrow()
        let before = try await branch.workspace.why("A1.1")
        _ = try await branch.workspace.accept(nil, only: [])
        let reason = try await branch.workspace.why("A1")
        #expect(reason.name == "A1.1" && reason.plan?.id == reply.plan.id && reason.changes == 0)
        #expect(reason.expectation == before.expectation && reason.runnerUp?.site.id == before.runnerUp?.site.id)
    }

    @Test func `an event that was set by hand is explained by its week, rules broken included`() async throws {
        let (branch, _) = try await Self.narrow()
        let event = try await branch.event("S1", "2026-10-06 08:30", force: true, reason: "the host asked")
        let reason = try await branch.workspace.why(event)
        #expect(reason.name == event && reason.plan == nil && reason.mode == .mean && reason.planned == nil)
        #expect(reason.site.id == "S1" && reason.start == moment("2026-10-06 08:30"))
        #expect(!reason.breaches.isEmpty)
    }

    @Test func `what has changed since is counted, and what is gone is refused`() async throws {
        let (branch, reply) = try await Self.narrow()
        try await branch.holiday("2026-10-09", "local")
        #expect(try await branch.workspace.why("A1.1").changes == 1)
        let site = try #require(reply.visits.first?.site.id)
        try await branch.holiday("2026-10-06", "local")
        let failure = await #expect(throws: Failure.self) { _ = try await branch.workspace.why("A1.1") }
        #expect(failure?.code == "plan.visitGone" && failure?.what == .reason(.gone("A1.1", "Site \(site)")))
        await #expect(throws: Failure.self) { _ = try await branch.workspace.why("A1.9") }
        await #expect(throws: Failure.self) { _ = try await branch.workspace.why("A77") }
    }
}
