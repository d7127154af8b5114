import Language
import Outreach
import Testing

@testable import Operations

@Suite struct QuotaMissTests {
    private func plan(_ branch: Branch) async throws -> PlanReply {
        var request = PlanRequest(Week(containing: day("2026-10-05")), limit: .iterations(300), seed: 1)
        request.prize = .mean
        return try await branch.workspace.plan(request)
    }

    private func told(_ reply: PlanReply) -> [String] { reply.missed.map { $0.phrase.text(in: .english) } }

    @Test func `a plan that keeps its quotas misses none`() async throws {
        let branch = try await Branch()
        try await branch.quota("ecosystem", "village", atLeast: "2")
        #expect(try await plan(branch).missed.isEmpty)
    }

    @Test func `too few sites are told, in both languages`() async throws {
        let branch = try await Branch()
        try await branch.quota("ecosystem", "market", atLeast: "3")
        let reply = try await plan(branch)
        #expect(
            told(reply) == [
                "Quota missed: Market has 1 of 3 events. Only 1 of the sites count for it. What would help: 2 more sites."
            ])
        #expect(
            reply.missed.map { $0.phrase.text(in: .indonesian) } == [
                "Kuota tidak tercapai: Pasar mendapat 1 dari 3 acara. Hanya 1 lokasi yang terhitung. Yang menolong: 2 lokasi lagi."
            ])
        #expect(reply.missed.map { [$0.planned, $0.asked] } == [[1, 3]] && reply.missed[0].of == "market")
        // What is told of a kept plan is the same.
        #expect(try await told(branch.workspace.planReview("A1")) == told(reply))
    }

    @Test func `a site over the sea is out of reach`() async throws {
        let branch = try await Branch()
        try await branch.quota("region", "19.02", atLeast: "1")
        let reply = try await plan(branch)
        #expect(reply.missed.map(\.of) == ["19.02"])
        #expect(told(reply)[0].contains("Of its 1 sites 0 can host an event while a team that may go is out."))
    }

    @Test func `a team that is full is told with the day that would help`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "tue 07:30-16:30"), ("max_events", "1")], Team.self)
        try await branch.quota("ecosystem", "village", atLeast: "1")
        try await branch.quota("ecosystem", "sme", atLeast: "1")
        let reply = try await plan(branch)
        #expect(reply.missed.count == 1)
        #expect(
            told(reply)[0].contains("What would help: one more event for Team T1 on Tue 6 Oct")
                && told(reply)[0].hasSuffix("or one more day of a team like Team T1."), "\(told(reply))")
    }

    @Test func `a ceiling that stands against a minimum is named`() async throws {
        let branch = try await Branch()
        try await branch.quota("ecosystem", "village", atLeast: "1")
        try await branch.quota("region", "19.71", atMost: "0")
        let reply = try await plan(branch)
        #expect(reply.visits.isEmpty)
        #expect(told(reply).count == 1 && told(reply)[0].contains("may have 0 events at most"), "\(told(reply))")
        #expect(told(reply)[0].contains("What would help: a higher maximum for"))
    }

    @Test func `a promise that cannot be kept is told`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("B1", [("promised_by", "2026-10-09")], Site.self)
        let reply = try await plan(branch)
        #expect(reply.missed.map(\.isPromise) == [true])
        #expect(told(reply)[0].hasPrefix("Not kept: the visit promised to Site B1."))
    }

    @Test func `a visit tells which quotas and promises need it`() async throws {
        let branch = try await Branch()
        try await branch.quota("ecosystem", "market", atLeast: "1")
        try await branch.quota("ecosystem", "village", atLeast: "1")
        _ = try await branch.workspace.edit("S1", [("promised_by", "2026-10-09")], Site.self)
        let visits = try await plan(branch).visits
        func quotas(of site: String) async throws -> [String] {
            guard let visit = visits.first(where: { $0.site.id == site }) else { return ["not planned"] }
            return try await branch.workspace.why(visit.id).quotas.map { $0.text(in: .english) }
        }
        #expect(try await quotas(of: "M1") == ["The quota of Market needs it."])
        #expect(try await quotas(of: "S1") == ["It keeps a promise."])
        // Either of two villages would do.
        #expect(try await quotas(of: "V1").isEmpty)
    }
}
