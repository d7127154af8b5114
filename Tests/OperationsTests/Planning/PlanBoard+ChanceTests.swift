import Outreach
import Planning
import Testing

@testable import Operations

@Suite struct PlanBoardChanceTests {
    @Test(arguments: 1...16) func `plans of campaigns by chance respect everything that was said`(
        _ seed: UInt64
    ) async throws {
        let branch = try await Branch(seed: seed, isFurnished: false)
        var chance = ChanceCampaign(seed: seed)
        try await chance.furnish(branch)
        let period = try #require(PlanPeriod(seed % 3 == 0 ? "2026-W41..2026-W42" : "2026-W41"))
        let replans = seed % 2 == 0
        let board = try await branch.board(period.text, replans: replans)
        let problem = try board.pinnedProblem().problem
        let plan = solve(problem, stop: .iterations(150), seed: seed)
        #expect(problem.violations(of: plan).isEmpty)
        let referee = try await WeekReferee(branch.workspace, period.range)
        let calls = plan.routes.flatMap { route in
            let (team, day) = board.teamDays[route.teamDay]
            return route.stops.compactMap { stop -> WeekReferee.Call? in
                let choice = board.choices[stop.site]
                guard !choice.isStanding else { return nil }
                let start = Moment(day, minute: stop.start)
                var call = WeekReferee.Call(
                    site: choice.site, team: team, start: start,
                    end: start.advanced(byMinutes: problem.sites[stop.site].duration), isNew: true)
                if case .kept(let event) = choice.way { (call.event, call.isAgreed) = (event, true) }
                return call
            }
        }
        #expect(!calls.isEmpty)
        let standing = Set(board.standing.map(\.event.id))
        let moved = try await branch.workspace.events().map(\.event).filter { event in
            replans && event.status == .planned && !standing.contains(event.id)
                && event.start.map { period.range.contains($0.day) } ?? false
        }
        #expect(referee.findings(calls, without: Set(moved.map(\.id))) == [])
    }
}
