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
        #expect(twice.contains { $0.hasSuffix("is visited twice within 3 days") })
        let many = try await findings((0...3).map { ("V2", "06 1\($0):00", "06 1\($0):10") })
        #expect(many.contains { $0.hasSuffix("4 events") })
        #expect(try await findings([("V2", "06 08:00", "06 10:00"), ("S1", "06 13:00", "06 14:15")]).isEmpty)
    }

    /// What the referee finds against visits of `T1` in a branch that was told more.
    private func findings(
        _ visits: [(site: String, start: String, minutes: Int)], in branch: Branch
    ) async throws -> [String] {
        let referee = try await WeekReferee(branch.workspace, Week(containing: day("2026-10-05")))
        return referee.findings(
            visits.compactMap { visit in
                guard let site = referee.sites[visit.site], let team = referee.teams["T1"] else { return nil }
                let start = moment("2026-10-\(visit.start)")
                return WeekReferee.Call(
                    site: site, team: team, start: start, end: start.advanced(byMinutes: visit.minutes), isNew: true)
            }, without: [])
    }

    @Test(arguments: [
        ([("closed_dates", "2026-10-06")], "the site is closed"), ([("pasaran", "legi,pon")], ""),
        ([("pasaran", "kliwon,pon")], "the site is closed"),
        ([("skills", "madurese")], "nobody has the skill"), ([("visit_cost", "900001")], "the budget is spent"),
        ([("windows", "mon 08:00-12:00"), ("open_dates", "2026-10-06")], ""),
        ([("windows", "mon 08:00-12:00")], "the site is closed"),
        ([("spacing", "5")], "is visited twice within 4 days"),
        ([("spacing", "4")], ""),
    ])
    func `the referee sees what a site says`(_ cells: [(String, String)], _ rule: String) async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-02 08:30")
        try await branch.edit(campaign: [("weekly_budget", "900000"), ("spacing", "3")])
        try await branch.edit("V2", cells)
        let found = try await findings([("V2", "06 09:00", 60)], in: branch)
        #expect(rule.isEmpty ? found == [] : found.contains { $0.hasSuffix(rule) })
    }

    @Test func `the referee sees what quotas, teams and the campaign say`() async throws {
        let branch = try await Branch()
        try await branch.quota("region", "19", atMost: "1")
        try await branch.quota("team", "T1", atMost: "2")
        let visits = [("V2", "09 09:30", 120), ("S1", "09 13:20", 60)]
        #expect(try await findings(visits, in: branch) == ["region/19: 2 events"])
        try await branch.edit(campaign: [("break_travel", "no")])
        #expect(try await findings(visits, in: branch).contains { $0.hasSuffix("110 minutes of way") } == false)
        let inside = [("V2", "09 09:31", 119), ("S1", "09 13:05", 60)]
        #expect(try await findings(inside, in: branch).contains { $0.hasSuffix("95 minutes of way") })
        _ = try await branch.workspace.edit("T1", [("max_travel", "20")], Team.self)
        #expect(try await findings(visits, in: branch).contains { $0.hasSuffix("too long on the way") })
    }

    @Test func `the referee sees a promise that is kept too late`() async throws {
        let branch = try await Branch()
        try await branch.edit("V2", [("promised_by", "2026-10-05")])
        #expect(try await findings([("V2", "05 09:00", 60)], in: branch) == [])
        let late = try await findings([("V2", "06 09:00", 60)], in: branch)
        #expect(late == ["V2 is visited after the promised day"])
    }

    @Test func `the referee sails by the timetable alone`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "mon-fri 04:30-21:30")], Team.self)
        try await branch.ferry(days: "tue")
        #expect(try await findings([("B1", "06 10:00", 120)], in: branch) == [])
        for start in ["06 09:20", "06 14:30", "07 10:00"] {
            #expect(try await findings([("B1", start, 120)], in: branch).contains { $0.hasSuffix("another island") })
        }
        let both = [("B1", "06 10:00", 60), ("V2", "06 13:00", 60)]
        #expect(try await findings(both, in: branch).contains { $0.hasSuffix("two islands") })
    }
}
