import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceWhatIfTests {
    private func request(_ iterations: Int = 300) -> PlanRequest {
        var request = PlanRequest(Week(containing: day("2026-10-05")), limit: .iterations(iterations), seed: 1)
        request.prize = .mean
        return request
    }

    @Test func `a team that is away all week holds nothing, and nothing is written`() async throws {
        let branch = try await Branch()
        let before = try await branch.workspace.lastEntry()?.number
        let team = try await branch.workspace.team("T1")
        let found = try await branch.workspace.whatIf(request(), [.teamOff(team, nil)])
        #expect(Set(found.difference.dropped.map(\.site.id)) == ["V1", "V2", "M1", "S1"])
        #expect(found.difference.expectedAfter == 0 && found.difference.gain < 0)
        #expect(try await branch.workspace.lastEntry()?.number == before)
        #expect(try await branch.workspace.plans().isEmpty)
    }

    @Test func `a week that is set already is planned again, and what is lost names its cause`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.plan(request())
        _ = try await branch.workspace.accept(nil, only: [])
        let team = try await branch.workspace.team("T1")
        var again = request()
        again.isReplan = true
        let found = try await branch.workspace.whatIf(again, [.teamOff(team, nil)])
        #expect(found.difference.dropped.count == 4 && found.difference.expectedAfter == 0 && found.lost.isEmpty)
        #expect(found.difference.dropped.allSatisfy { $0.cause == .plan(.supposeTeamOff(team.name, nil)) })
    }

    @Test func `a site that is closed drops out alone where there is time for all`() async throws {
        let branch = try await Branch()
        let site = try await branch.workspace.site("V2")
        let found = try await branch.workspace.whatIf(request(), [.closed(site)])
        #expect(found.difference.dropped.map(\.site.id) == ["V2"] && found.difference.added.isEmpty)
    }

    @Test func `one more team brings more where one alone cannot visit all`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "tue 07:30-16:30"), ("max_events", "1")], Team.self)
        let team = try await branch.workspace.team("T1")
        let found = try await branch.workspace.whatIf(request(), [.teamAdded(team)])
        #expect(found.difference.added.count == 1 && found.difference.dropped.isEmpty && found.difference.gain > 0)
    }

    @Test func `an event that stands is lost if its team is away, and a wish out of reach is told`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("S1", "2026-10-06 09:00")
        let team = try await branch.workspace.team("T1")
        let days = DayRange(day("2026-10-06"))
        let off = try await branch.workspace.whatIf(request(), [.teamOff(team, days)])
        #expect(off.lost.map(\.event.handle) == [event])
        let market = try await branch.workspace.ecosystem(named: "market")
        let wish = try await branch.workspace.whatIf(request(), [.ecosystemQuota(market, 3)])
        #expect(wish.missed.map(\.planned) == [1])
    }
}
