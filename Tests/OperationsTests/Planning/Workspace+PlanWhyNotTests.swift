import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspacePlanWhyNotTests {
    /// A plan of one visit: the team goes out once, on Tuesday.
    private func narrow() async throws -> (branch: Branch, reply: PlanReply) {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "tue 07:30-16:30"), ("max_events", "1")], Team.self)
        let request = PlanRequest(Week(containing: day("2026-10-05")), limit: .iterations(300), seed: 1)
        return (branch, try await branch.workspace.plan(request))
    }

    @Test func `a site that could be visited has its price, and what would leave for it`() async throws {
        let (branch, reply) = try await narrow()
        let chosen = try #require(reply.visits.first)
        let other = try #require(["V1", "V2", "S1"].first { $0 != chosen.site.id })
        let absence = try await branch.workspace.whyNot(other, plan: nil)
        let price = try #require(absence.price)
        #expect(price.team.id == "T1" && price.start.day == day("2026-10-06"))
        #expect(price.leaving.map(\.id) == [chosen.site.id])
        let expected = try #require(absence.expectation)
        // One visit is given for the other, by the prizes as drawn.
        #expect(abs(price.loss - (chosen.visit.drawnSignUps - expected.prize)) < 0.001)
        #expect(absence.rules.isEmpty && absence.visit == nil && absence.changes == 0)
    }

    @Test func `a site of the plan is named by its visit`() async throws {
        let (branch, reply) = try await narrow()
        let chosen = try #require(reply.visits.first)
        let absence = try await branch.workspace.whyNot(chosen.site.id, plan: "A1")
        #expect(absence.visit == "A1.1" && absence.price == nil && absence.rules.isEmpty)
    }

    @Test func `a site on another island is told so`() async throws {
        let (branch, _) = try await narrow()
        let absence = try await branch.workspace.whyNot("B1", plan: nil)
        #expect(absence.price == nil && absence.rules == [.ruleOtherIsland("Team T1")])
    }

    @Test func `a site that is closed while the team works is told so`() async throws {
        let (branch, _) = try await narrow()
        _ = try await branch.workspace.edit("S1", [("windows", "thu 09:00-12:00")], Site.self)
        let absence = try await branch.workspace.whyNot("S1", plan: nil)
        #expect(absence.rules == [.ruleNoShift("Team T1", day("2026-10-08"))] && absence.changes == 1)
    }

    @Test func `a site with an event already, or out of use, is told so`() async throws {
        let (branch, reply) = try await narrow()
        let chosen = try #require(reply.visits.first?.site.id)
        let other = try #require(["V1", "V2", "S1"].first { $0 != chosen })
        let event = try await branch.event(other, "2026-10-08 09:00", force: true, reason: "the host asked")
        let standing = try await branch.workspace.whyNot(other, plan: nil)
        #expect(standing.price == nil && standing.changes == 1)
        #expect(standing.rules == [.ruleTooNear("Site \(other)", event: event, days: 2, least: 7)])
        _ = try await branch.workspace.retire("B1", Site.self)
        #expect(try await branch.workspace.whyNot("B1", plan: nil).rules == [.whyNot(.siteRetired)])
        await #expect(throws: Failure.self) { _ = try await branch.workspace.whyNot("nowhere", plan: nil) }
    }
}
