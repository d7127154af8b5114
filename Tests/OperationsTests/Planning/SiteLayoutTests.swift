import Outreach
import Planning
import Testing

@testable import Operations

@Suite struct SiteLayoutTests {
    @Test func `a place of which nothing is asked is one site of the problem`() async throws {
        let branch = try await Branch()
        let board = try await branch.board()
        #expect(board.choices.map(\.site.id) == ["B1", "M1", "S1", "V1", "V2"])
        for (choice, site) in zip(board.choices, board.problemSites) {
            #expect(choice.way == .ordinary && choice.visit == 1 && choice.premium == 0)
            #expect(site.prize == choice.expectation.prize && site.prize > 0 && site.needs.isEmpty && site.cost == 0)
        }
        #expect(try board.pinnedProblem().problem.spacings.isEmpty)
    }

    @Test func `a wish offers the place to the wished teams for more and to the avoided ones for less`() async throws {
        let branch = try await Branch()
        for team in ["T2", "T3"] { try await branch.team(team, latitude: -2.1262, longitude: 106.1134) }
        try await branch.edit(campaign: [("wish_value", "2.5")])
        try await branch.edit("V2", [("wish_teams", "T2"), ("avoid_teams", "T3")])
        let board = try await branch.board()
        let ways = board.ways(of: "V2")
        #expect(ways.map(\.way) == [.wished, .ordinary, .avoided])
        #expect(ways.map(\.premium) == [2.5, 0, -2.5])
        let problem = try board.pinnedProblem().problem
        let offering = ways.map { way in
            Set(
                problem.teamDays.indices.filter { way.site.needs.isSubset(of: problem.teamDays[$0].offers) }
                    .map { board.teamDays[$0].team.id })
        }
        #expect(offering == [["T2"], ["T1", "T2"], ["T3"]])
        #expect(problem.spacings.map(\.days) == [7] && problem.spacings.map(\.sites.count) == [3])
        let visit = try #require(try board.plan().first { $0.choice.site.id == "V2" })
        #expect(visit.choice.way == .wished && visit.team == "T2")
        #expect(try board.plan().count { $0.choice.site.id == "V2" } == 1)
    }

    @Test func `a wish is never worth more than the place`() async throws {
        let branch = try await Branch()
        try await branch.edit(campaign: [("wish_value", "1000")])
        try await branch.edit("V2", [("avoid_teams", "T1")])
        let ways = try await branch.board().ways(of: "V2")
        #expect(ways.map(\.way) == [.avoided] && ways.map(\.site.prize) == [0])
        let expected = try await branch.board().expectations.map(\.signUps)
        #expect(expected.allSatisfy { $0 > 0 })
    }

    @Test func `a place that is visited more than once lies its spacing apart and brings less each time`() async throws
    {
        let branch = try await Branch()
        try await branch.edit(campaign: [("recovery_days", "10")])
        try await branch.edit("V2", [("max_visits", "3"), ("spacing", "5")])
        let board = try await branch.board("2026-W41..2026-W42")
        let ways = board.ways(of: "V2")
        #expect(ways.map(\.way) == [.ordinary, .ordinary, .ordinary])
        // 1 - exp(-5/10) of the full prize, once more for each further visit.
        let recovered = 0.393_469_340_287_366_6
        #expect(abs(ways[1].site.prize / ways[0].site.prize - recovered) < 1e-12)
        #expect(abs(ways[2].site.prize / ways[1].site.prize - recovered) < 1e-12)
        #expect(try board.pinnedProblem().problem.spacings.map(\.days) == [5])
        let days = try board.plan().filter { $0.choice.site.id == "V2" }.map(\.start.day).sorted()
        #expect(days.count >= 2 && zip(days, days.dropFirst()).allSatisfy { $0.days(to: $1) >= 5 })
    }

    @Test func `one visit is made in one way where there are several visits`() async throws {
        let branch = try await Branch()
        try await branch.team("T2", latitude: -2.1262, longitude: 106.1134)
        try await branch.edit("V2", [("max_visits", "2"), ("spacing", "2"), ("wish_teams", "T2")])
        let board = try await branch.board()
        #expect(board.ways(of: "V2").map(\.way) == [.wished, .ordinary, .wished, .ordinary])
        #expect(board.purposes == [.oneWay(site: "V2", visit: 1), .oneWay(site: "V2", visit: 2)])
        let visits = try board.plan().filter { $0.choice.site.id == "V2" }.map(\.choice.visit)
        #expect(visits.sorted() == [1, 2])
    }

    @Test func `standing events in and outside the period keep their distance`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-02 09:00")
        var open = try await branch.board().ways(of: "V2").flatMap(\.site.openings).map(\.day)
        #expect(Set(open) == [4])
        try await branch.edit("V2", [("spacing", "5")])
        open = try await branch.board().ways(of: "V2").flatMap(\.site.openings).map(\.day)
        #expect(Set(open) == [2, 3, 4])
        try await branch.event("V2", "2026-10-09 09:00")
        #expect(try await branch.board().ways(of: "V2").map(\.way) == [.standing(event: branch.id("A2"))])
        try await branch.edit("V2", [("max_visits", "2"), ("spacing", "3")])
        let ways = try await branch.board().ways(of: "V2")
        #expect(ways.count == 2 && ways[0].way == .ordinary)
        #expect(Set(ways[0].site.openings.map(\.day)) == [0, 1])
    }

    @Test func `a promise is a quota of one before its day`() async throws {
        let branch = try await Branch()
        try await branch.edit("V1", [("promised_by", "2026-10-07"), ("potential", "0")])
        let board = try await branch.board("2026-W41..2026-W42")
        #expect(board.purposes == [.promise(site: "V1")])
        #expect(Set(board.ways(of: "V1").flatMap(\.site.openings).map(\.day)) == [0, 1, 2])
        let problem = try board.pinnedProblem().problem
        #expect(problem.quotas.map(\.minimumEvents) == [1])
        #expect(try board.plan().contains { $0.choice.site.id == "V1" && $0.start.day <= day("2026-10-07") })
    }

    @Test func `an overdue promise is kept in the first week, a later one not yet, a kept one no more`() async throws {
        let branch = try await Branch()
        try await branch.edit("V1", [("promised_by", "2026-09-20")])
        let overdue = try await branch.board("2026-W41..2026-W42")
        #expect(overdue.purposes == [.promise(site: "V1")])
        #expect(Set(overdue.ways(of: "V1").flatMap(\.site.openings).map(\.day)) == [0, 1, 2, 3, 4])
        try await branch.edit("V1", [("promised_by", "2026-10-19")])
        #expect(try await branch.board("2026-W41..2026-W42").purposes.isEmpty)
        try await branch.edit("V1", [("promised_by", "2026-10-07")])
        try await branch.event("V1", "2026-09-14 09:00")
        #expect(try await branch.board().purposes.isEmpty)
    }

    @Test func `replanning keeps planned events at a price and confirmed ones for good`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-06 09:00")
        let confirmed = try await branch.event("S1", "2026-10-06 13:30")
        _ = try await branch.workspace.confirmEvent(confirmed)
        let board = try await branch.board(replans: true)
        let ways = board.ways(of: "V2")
        #expect(ways.map(\.way) == [.ordinary, .kept(event: try await branch.id("A1"))])
        #expect(ways.map(\.premium) == [0, 5])
        #expect(ways[1].site.openings == [Opening(day: 1, start: 540, end: 660)])
        #expect(board.standing.map(\.event.handle) == [confirmed])
        let visits = try board.plan()
        let kept = try #require(visits.first { $0.choice.site.id == "V2" })
        #expect(kept.start == moment("2026-10-06 09:00") && kept.team == "T1")
        #expect(visits.contains { $0.choice.isStanding && $0.start == moment("2026-10-06 13:30") })
        #expect(try await branch.board().standing.count == 2)
    }

    @Test func `a planned event that brings more elsewhere is moved where moving is cheap`() async throws {
        let branch = try await Branch()
        // Beside the far village on Monday there is no time for the market; the market is open that day alone.
        try await branch.event("V1", "2026-10-05 09:00")
        try await branch.edit("M1", [("market_days", ""), ("windows", "mon 09:00-10:30"), ("potential", "3000")])
        try await branch.edit(campaign: [("move_price", "0")])
        let moved = try await branch.board(replans: true).plan()
        #expect(moved.contains { $0.choice.site.id == "M1" })
        #expect(moved.contains { $0.choice.site.id == "V1" && $0.choice.way == .ordinary })
        try await branch.edit(campaign: [("move_price", "9000")])
        let kept = try await branch.board(replans: true).plan()
        #expect(kept.contains { $0.choice.site.id == "V1" && $0.start == moment("2026-10-05 09:00") })
        #expect(!kept.contains { $0.choice.site.id == "M1" })
    }

    @Test func `visits cost what their site or ecosystem says, within the budget of the weeks`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("village", [("visit_cost", "200000")], Ecosystem.self)
        try await branch.edit("V1", [("visit_cost", "900000")])
        try await branch.edit(campaign: [("weekly_budget", "500000")])
        let board = try await branch.board("2026-W41..2026-W42")
        #expect(board.choices.indices.map { board.problemSites[$0].cost } == [200_000, 0, 0, 900_000, 200_000])
        #expect(try board.pinnedProblem().problem.budget == 1_000_000)
        let week = try await branch.board()
        #expect(Set(try week.plan().map(\.choice.site.id)) == ["M1", "S1", "V2"])
    }
}

extension Branch {
    /// The identifier of an event by its short name.
    func id(_ event: String) async throws -> String { try await workspace.event(event).event.id }
}
