import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspacePlanWhyTests {
    /// A plan of one visit: the team goes out once, on Tuesday.
    private func narrow() async throws -> (branch: Branch, reply: PlanReply) {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "tue 07:30-16:30"), ("max_events", "1")], Team.self)
        let request = PlanRequest(Week(containing: day("2026-10-05")), limit: .iterations(300), seed: 1)
        return (branch, try await branch.workspace.plan(request))
    }

    @Test func `a visit brings the product of its factors, as the plan has it`() async throws {
        let (branch, reply) = try await narrow()
        let visit = try #require(reply.visits.first)
        let reason = try await branch.workspace.why("A1.1")
        #expect(reason.visit.id == "A1.1" && reason.visit.site.id == visit.site.id && reason.plan.handle == "A1")
        #expect(abs(reason.expectation.signUps - visit.visit.expectedSignUps) < 0.001)
        #expect(abs(reason.expectation.prize - visit.visit.drawnSignUps) < 0.001)
        #expect(try #require(reason.travelCost) > 0 && reason.changes == 0)
    }

    @Test func `the runner-up is another site that is worth no more`() async throws {
        let (branch, _) = try await narrow()
        let reason = try await branch.workspace.why("A1.1")
        let runnerUp = try #require(reason.runnerUp)
        #expect(runnerUp.site.id != reason.visit.site.id && runnerUp.start.day == day("2026-10-06"))
        #expect(runnerUp.drawnSignUps <= reason.expectation.prize)
    }

    @Test func `an event is explained by the plan that it came from, one set by hand is not`() async throws {
        let (branch, reply) = try await narrow()
        let before = try await branch.workspace.why("A1.1")
        _ = try await branch.workspace.accept(nil, only: [])
        let reason = try await branch.workspace.why("A1")
        #expect(reason.visit.id == "A1.1" && reason.plan.id == reply.plan.id && reason.changes == 0)
        #expect(reason.expectation == before.expectation && reason.runnerUp?.site.id == before.runnerUp?.site.id)
        let other = try #require(["V1", "V2", "S1"].first { $0 != before.visit.site.id })
        let byHand = try await branch.event(other, "2026-10-13 09:00")
        let failure = await #expect(throws: Failure.self) { _ = try await branch.workspace.why(byHand) }
        #expect(failure?.code == "plan.unplanned")
    }

    @Test func `what has changed since is counted`() async throws {
        let (branch, _) = try await narrow()
        try await branch.holiday("2026-10-06", "local")
        let reason = try await branch.workspace.why("A1.1")
        #expect(reason.changes == 1 && reason.travelCost == nil && reason.runnerUp == nil)
        await #expect(throws: Failure.self) { _ = try await branch.workspace.why("A1.9") }
        await #expect(throws: Failure.self) { _ = try await branch.workspace.why("A77") }
    }
}
