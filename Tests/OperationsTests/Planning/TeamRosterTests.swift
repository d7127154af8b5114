import Outreach
import Planning
import Testing

@testable import Operations

@Suite struct TeamRosterTests {
    private func teamDays(_ board: PlanBoard, _ team: String) throws -> [TeamDay] {
        let problem = try board.pinnedProblem().problem
        return board.teamDays.indices.filter { board.teamDays[$0].team.id == team }.map { problem.teamDays[$0] }
    }

    @Test func `every week of the period has its team-days`() async throws {
        let branch = try await Branch()
        try await branch.holiday("2026-10-14", "local")
        let board = try await branch.board("2026-W41..2026-W43")
        #expect(board.teamDays.map(\.day.text).count == 14)
        #expect(try teamDays(board, "T1").map(\.day) == [0, 1, 2, 3, 4, 7, 8, 10, 11, 14, 15, 16, 17, 18])
    }

    @Test func `officers go with the team that they join, and are counted across teams`() async throws {
        let branch = try await Branch()
        try await branch.team("T2")
        try await branch.officer("O1", team: "T1", leave: "2026-10-07")
        try await branch.officer("O2", team: "T2")
        _ = try await branch.workspace.edit("O1", [("joins", "tue-wed:T2")], Officer.self)
        _ = try await branch.workspace.edit("O2", [("role", "perisai")], Officer.self)
        let board = try await branch.board()
        let one = try teamDays(board, "T1")
        #expect(one.map(\.day) == [0, 3, 4] && one.allSatisfy { $0.officers == [0] })
        #expect(try teamDays(board, "T2").map(\.officers) == [[1], [0, 1], [1], [1], [1]])
    }

    @Test func `skills are offered by those who are there`() async throws {
        let branch = try await Branch()
        try await branch.officer("O1", team: "T1")
        try await branch.officer("O2", team: "T1", leave: "2026-10-05..2026-10-07")
        _ = try await branch.workspace.edit("O2", [("skills", "Madurese; braille")], Officer.self)
        try await branch.edit("V2", [("skills", "madurese")])
        let board = try await branch.board()
        #expect(try teamDays(board, "T1").map(\.offers) == [[], [], [], [0], [0]])
        let day = try #require(try board.plan().first { $0.choice.site.id == "V2" }?.start.day)
        #expect(day >= Day("2026-10-08") ?? .first)
        try await branch.edit("V2", [("skills", "madurese; sign language")])
        #expect(try await !branch.board().plan().contains { $0.choice.site.id == "V2" })
    }

    @Test func `the break may be closed to travel`() async throws {
        let branch = try await Branch()
        #expect(try teamDays(try await branch.board(), "T1").allSatisfy { $0.noTravel.isEmpty })
        try await branch.edit(campaign: [("break_travel", "no")])
        let days = try teamDays(try await branch.board(), "T1")
        #expect(days.map(\.noTravel) == [[], [], [], [], [Interval(start: 690, end: 780)]])
        #expect(days.map(\.blocked) == days.map(\.noTravel))
    }

    @Test func `a team is on the way no longer than it may be`() async throws {
        let branch = try await Branch()
        #expect(try await branch.board().plan().contains { $0.choice.site.id == "V1" })
        _ = try await branch.workspace.edit("T1", [("max_travel", "60")], Team.self)
        let board = try await branch.board()
        #expect(try teamDays(board, "T1").allSatisfy { $0.maximumTravel == 60 })
        // The far village is an hour away, and an hour back.
        #expect(Set(try board.plan().map(\.choice.site.id)) == ["M1", "S1", "V2"])
    }

    @Test func `a link takes a team to another island for a day`() async throws {
        let branch = try await Branch()
        #expect(try await !branch.board().plan().contains { $0.choice.site.id == "B1" })
        _ = try await branch.workspace.edit("T1", [("shifts", "mon-fri 04:30-21:30")], Team.self)
        try await branch.ferry(days: "tue,wed")
        let board = try await branch.board()
        #expect(board.trips.keys.map { board.teamDays[$0].day.text }.sorted() == ["2026-10-06", "2026-10-07"])
        let visit = try #require(try board.plan().first { $0.choice.site.id == "B1" })
        #expect(visit.team == "T1" && [day("2026-10-06"), day("2026-10-07")].contains(visit.start.day))
        // The ferry of half past five is there at half past nine.
        #expect(visit.start.minute > 9 * 60 + 30)
        let site = visit.choice.site
        let trip = try #require(board.teamDay(of: "T1", at: site, from: visit.start, minutes: 120))
        #expect(board.trips[trip]?.out.departure == 330)
        #expect(board.teamDay(of: "T9", at: site, from: visit.start, minutes: 120) == nil)
    }

    @Test func `an event that stands on another island is pinned to the day trip`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "mon-fri 04:30-21:30")], Team.self)
        try await branch.ferry()
        #expect(await branch.breaches("B1", "2026-10-06 11:00").isEmpty)
        #expect(await !branch.breaches("V2", "2026-10-06 08:00").isEmpty)
        let (problem, leftOut) = try await branch.board().pinnedProblem()
        #expect(leftOut.isEmpty && problem.pins.count == 1)
        let visits = try await branch.board().plan()
        #expect(visits.filter { $0.start.day == day("2026-10-06") }.map(\.choice.site.id) == ["B1"])
    }
}
