import Outreach
import Testing

@testable import Operations

@Suite struct WeekRefereeTests {
    private func findings(_ events: [(site: String, start: String, end: String)]) async throws -> [String] {
        let branch = try await Branch()
        try await branch.holiday("2026-10-08", "joint-leave")
        try await branch.officer("O1", team: "T1", leave: "2026-10-07")
        let referee = try await WeekReferee(branch.workspace, Week(containing: day("2026-10-05")))
        return referee.findings(
            events.map { site, start, end in
                var event = Event(id: "")
                event.site = site
                event.teams = TeamShares(teams: ["T1"])
                event.start = moment("2026-10-\(start)")
                event.end = moment("2026-10-\(end)")
                return event
            })
    }

    @Test(arguments: [
        ("V2", "08 09:00", "08 11:00", "a day off"), ("V2", "09 11:00", "09 12:00", "the Friday prayer"),
        ("V2", "07 09:00", "07 11:00", "all officers are on leave"),
        ("V2", "06 15:00", "06 16:00", "the site is closed"),
        ("M1", "05 08:00", "05 09:00", "the site is closed"), ("M1", "06 06:30", "06 07:30", "outside the shift"),
        ("B1", "06 09:00", "06 11:00", "another island"), ("V1", "06 08:00", "06 10:00", "leaves before the shift"),
        ("S1", "06 15:30", "06 16:25", "returns after the shift"),
    ])
    func `the referee sees each rule that is broken`(
        _ site: String, _ start: String, _ end: String, _ rule: String
    ) async throws {
        #expect(try await findings([(site, start, end)]).contains { $0.hasSuffix(rule) })
    }

    @Test func `the referee sees what events do to each other`() async throws {
        let way = try await findings([("V2", "06 08:00", "06 10:00"), ("V1", "06 10:30", "06 12:30")])
        #expect(way.contains { $0.hasSuffix("minutes of way") })
        let twice = try await findings([("V2", "06 08:00", "06 10:00"), ("V2", "09 08:00", "09 10:00")])
        #expect(twice.contains { $0.hasSuffix("is visited 2 times") })
        let many = try await findings((0...3).map { ("V2", "06 1\($0):00", "06 1\($0):10") })
        #expect(many.contains { $0.hasSuffix("4 events") })
        #expect(try await findings([("V2", "06 08:00", "06 10:00"), ("S1", "06 13:00", "06 14:15")]).isEmpty)
    }
}
