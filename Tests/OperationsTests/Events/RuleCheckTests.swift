import Language
import Outreach
import Testing

@testable import Operations

@Suite struct RuleCheckTests {
    @Test func `an event within all rules is set`() async throws {
        let branch = try await Branch()
        #expect(await branch.breaches("V1", "2026-10-05 09:00").isEmpty)
        let event = try await branch.workspace.event("A1")
        #expect(event.event.status == .planned)
        #expect(event.event.end == moment("2026-10-05 11:00"))
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test(arguments: ["public", "joint-leave", "local"])
    func `no event is set on a day off`(_ kind: String) async throws {
        let branch = try await Branch()
        try await branch.holiday("2026-10-06", kind, until: "2026-10-07")
        for date in ["2026-10-06", "2026-10-07"] {
            let told = Phrase.ruleHoliday(day(date), indonesian: "", english: "a day off")
            #expect(await branch.breaches("V2", "\(date) 09:00") == [told])
        }
        #expect(await branch.breaches("V2", "2026-10-08 09:00").isEmpty)
    }

    @Test func `a day off that is out of use does not count`() async throws {
        let branch = try await Branch()
        try await branch.holiday("2026-10-06", "public")
        _ = try await branch.workspace.retire("2026-10-06/public", Holiday.self)
        #expect(await branch.breaches("V2", "2026-10-06 09:00").isEmpty)
    }

    @Test func `in Ramadan events end by 15.00`() async throws {
        let branch = try await Branch()
        try await branch.holiday("2026-02-18", "ramadan", until: "2026-03-20")
        #expect(await branch.breaches("V2", "2026-02-23 13:30").contains { $0.isClosed })
        #expect(await branch.breaches("V2", "2026-02-23 13:00").isEmpty)
    }

    @Test func `the Friday prayer break is kept free to the minute`() async throws {
        let branch = try await Branch()
        let span = try #require(WeeklyHours.Span(open: 690, close: 780))
        for (start, end) in [("11:00", "12:00"), ("11:00", "11:31"), ("12:59", "14:00"), ("12:00", "12:30")] {
            let told = await branch.breaches("V2", "2026-10-09 \(start)", until: "2026-10-09 \(end)")
            #expect(told == [.ruleFridayBreak(span)], "\(start)-\(end)")
        }
        #expect(await branch.breaches("V2", "2026-10-09 10:30", until: "2026-10-09 11:30").isEmpty)
        #expect(await branch.breaches("S1", "2026-10-09 13:00", until: "2026-10-09 14:00").isEmpty)
        #expect(await branch.breaches("V1", "2026-10-08 11:00", until: "2026-10-08 12:00").isEmpty)
    }

    @Test func `a site receives teams in its hours only`() async throws {
        let branch = try await Branch()
        let hours = try #require(WeeklyHours.Span(open: 480, close: 930))
        #expect(
            await branch.breaches("V2", "2026-10-05 14:00")
                == [.ruleClosed("Site V2", day("2026-10-05"), [hours])])
        #expect(await branch.breaches("V2", "2026-10-10 09:00").contains(.ruleClosed("Site V2", day("2026-10-10"), [])))
    }

    @Test func `a market is visited on its days`() async throws {
        let branch = try await Branch()
        #expect(await branch.breaches("M1", "2026-10-05 08:00") == [.ruleClosed("Site M1", day("2026-10-05"), [])])
        #expect(await branch.breaches("M1", "2026-10-06 08:00").isEmpty)
    }

    @Test func `a team leaves and returns within its shift`() async throws {
        let branch = try await Branch()
        let early = await branch.breaches("M1", "2026-10-06 07:00")
        #expect(
            early.count == 1
                && early.allSatisfy { if case .ruleLeavesEarly("Team T1", _, _) = $0 { true } else { false } })
        let late = await branch.breaches("S1", "2026-10-06 15:30", until: "2026-10-06 16:30")
        #expect(
            late.count == 1
                && late.allSatisfy { if case .ruleReturnsLate("Team T1", _, _) = $0 { true } else { false } })
        #expect(await branch.breaches("M1", "2026-10-10 08:00") == [.ruleNoShift("Team T1", day("2026-10-10"))])
    }

    @Test func `the pause of a shift is told with its day`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "mon-fri 07:30-12:00,13:00-17:30")], Team.self)
        let told = await branch.breaches("S1", "2026-10-07 11:30", until: "2026-10-07 12:30")
        #expect(told == [.ruleNoShift("Team T1", day("2026-10-07"))])
    }

    @Test func `hours that overlap are read as one span`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("shifts", "mon-fri 07:30-12:00,10:00-16:30")], Team.self)
        #expect(await branch.breaches("V2", "2026-10-07 11:00").isEmpty)
        #expect(!(await branch.breaches("V1", "2026-10-07 12:00", until: "2026-10-07 15:30").isEmpty))
    }

    @Test func `a team goes out while one of its officers is at work`() async throws {
        let branch = try await Branch()
        try await branch.officer("O1", team: "T1", leave: "2026-10-06..2026-10-07")
        #expect(await branch.breaches("V2", "2026-10-06 09:00") == [.ruleAllAway("Team T1", day("2026-10-06"))])
        try await branch.officer("O2", team: "T1", leave: "2026-10-07")
        #expect(await branch.breaches("V2", "2026-10-06 09:00").isEmpty)
        #expect(await branch.breaches("V1", "2026-10-07 09:00") == [.ruleAllAway("Team T1", day("2026-10-07"))])
    }

    @Test func `the way from one event to the next takes its time`() async throws {
        let branch = try await Branch()
        let first = try await branch.event("V2", "2026-10-05 08:00")
        let late = await branch.breaches("V1", "2026-10-05 10:30", until: "2026-10-05 11:30")
        #expect(late.count == 1)
        guard case .ruleArrivesLate("Team T1", let from, let to, let time) = late.first else {
            Issue.record("\(late)")
            return
        }
        #expect(from.hasPrefix(first) && to == "Site V1")
        // The end at 10.00, then 1.4 times 26.6 kilometres at 40 km/h and ten minutes.
        #expect((moment("2026-10-05 11:03").minute...moment("2026-10-05 11:08").minute).contains(time.minute))
        #expect(await branch.breaches("V1", "2026-10-05 11:10", until: "2026-10-05 12:10").isEmpty)
    }

    @Test func `an event before another leaves time for the way to it`() async throws {
        let branch = try await Branch()
        let next = try await branch.event("V1", "2026-10-05 11:10")
        let told = await branch.breaches("V2", "2026-10-05 08:30", until: "2026-10-05 10:30")
        guard case .ruleArrivesLate("Team T1", let from, let to, _) = told.first else {
            Issue.record("\(told)")
            return
        }
        #expect(from == "Site V2" && to.hasPrefix(next))
    }

    @Test func `two events of a team do not overlap`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-05 09:00")
        #expect(!(await branch.breaches("S1", "2026-10-05 09:30").isEmpty))
        #expect(!(await branch.breaches("S1", "2026-10-05 09:00").isEmpty))
    }

    @Test func `no team crosses to another island`() async throws {
        let branch = try await Branch()
        #expect(await branch.breaches("B1", "2026-10-05 10:00") == [.ruleOtherIsland("Team T1")])
        try await branch.team("T2", latitude: -2.7392, longitude: 107.6365)
        #expect(await branch.breaches("B1", "2026-10-05 10:00", teams: ["T2"]).isEmpty)
    }

    @Test func `a team has no more events a day than it takes`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("T1", [("max_events", "1")], Team.self)
        try await branch.event("V2", "2026-10-05 08:00")
        #expect(await branch.breaches("S1", "2026-10-05 13:00") == [.ruleTooMany("Team T1", 2, maximum: 1)])
    }

    @Test func `visits to a site lie a week apart unless it says otherwise`() async throws {
        let branch = try await Branch()
        let first = try await branch.event("V2", "2026-10-05 08:00")
        let near = Phrase.ruleTooNear("Site V2", event: first, days: 3, least: 7)
        #expect(await branch.breaches("V2", "2026-10-08 09:00") == [near])
        #expect(
            await branch.breaches("V2", "2026-10-02 09:00")
                == [.ruleTooNear("Site V2", event: first, days: 3, least: 7)])
        #expect(await branch.breaches("V2", "2026-10-12 09:00").isEmpty)
        _ = try await branch.workspace.edit("village", [("spacing", "4")], Ecosystem.self)
        #expect(await branch.breaches("V2", "2026-10-08 09:00").count == 1)
        _ = try await branch.workspace.edit("V2", [("spacing", "3")], Site.self)
        #expect(await branch.breaches("V2", "2026-10-08 09:00").isEmpty)
        _ = try await branch.workspace.cancelEvent(first, reason: "rain")
        _ = try await branch.workspace.edit("V2", [("spacing", "")], Site.self)
        #expect(await branch.breaches("V2", "2026-10-01 09:00").isEmpty)
    }

    @Test func `somebody of the team can do what the site asks for`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("V2", [("skills", "sign language; Madurese")], Site.self)
        try await branch.officer("O1", team: "T1")
        let told = Phrase.ruleSkills(["Team T1"], day("2026-10-06"), skills: ["madurese"])
        _ = try await branch.workspace.edit("O1", [("skills", "Sign Language")], Officer.self)
        #expect(await branch.breaches("V2", "2026-10-06 09:00") == [told])
        try await branch.team("T2")
        try await branch.officer("O2", team: "T2")
        _ = try await branch.workspace.edit("O2", [("skills", "madurese"), ("joins", "wed:T1")], Officer.self)
        #expect(await branch.breaches("V2", "2026-10-06 09:00") == [told])
        #expect(await branch.breaches("V2", "2026-10-07 09:00").isEmpty)
    }

    @Test func `a team whose officers go with others stays at home`() async throws {
        let branch = try await Branch()
        try await branch.team("T2", latitude: -2.1262, longitude: 106.1134)
        try await branch.officer("O1", team: "T1")
        _ = try await branch.workspace.edit("O1", [("joins", "tue:T2")], Officer.self)
        #expect(await branch.breaches("V2", "2026-10-06 09:00") == [.ruleAllAway("Team T1", day("2026-10-06"))])
        #expect(await branch.breaches("V1", "2026-10-07 09:00").isEmpty)
    }

    @Test func `single dates and the market week open and close a site`() async throws {
        let branch = try await Branch()
        let cells = [("closed_dates", "2026-10-06"), ("open_dates", "2026-10-06; 2026-10-11")]
        _ = try await branch.workspace.edit("V2", cells, Site.self)
        #expect(await branch.breaches("V2", "2026-10-06 09:00") == [.ruleClosed("Site V2", day("2026-10-06"), [])])
        _ = try await branch.workspace.edit("T1", [("shifts", "mon-sun 07:30-16:30")], Team.self)
        #expect(await branch.breaches("V2", "2026-10-11 09:00").isEmpty)
        // 17 August 1945 was Jumat Legi; 5 October 2026 lies 29,634 days later, the fifth day of the market week.
        _ = try await branch.workspace.edit("V1", [("pasaran", "kliwon")], Site.self)
        #expect(await branch.breaches("V1", "2026-10-06 09:00") == [.ruleClosed("Site V1", day("2026-10-06"), [])])
        #expect(await branch.breaches("V1", "2026-10-05 09:00").isEmpty)
    }

    @Test func `the end of a day in Ramadan is the campaign's`() async throws {
        let branch = try await Branch()
        try await branch.holiday("2026-02-18", "ramadan", until: "2026-03-20")
        let campaign = try await branch.workspace.campaign()
        _ = try await branch.workspace.edit(campaign.id, [("ramadan_close", "14:00")], Campaign.self)
        #expect(await branch.breaches("V2", "2026-02-23 13:00").contains { $0.isClosed })
        #expect(await branch.breaches("V2", "2026-02-23 12:00").isEmpty)
    }

    @Test func `a team out of use holds no event`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.retire("T1", Team.self)
        #expect(await branch.breaches("V2", "2026-10-05 09:00") == [.ruleTeamRetired("Team T1")])
    }

    @Test func `a joint event is checked for each of its teams`() async throws {
        let branch = try await Branch()
        try await branch.team("T2", latitude: -2.1262, longitude: 106.1134)
        try await branch.event("V2", "2026-10-05 09:00", teams: ["T2"])
        let told = await branch.breaches("S1", "2026-10-05 09:00", teams: ["T1", "T2"])
        #expect(
            told.count == 1
                && told.allSatisfy { if case .ruleArrivesLate("Team T2", _, _, _) = $0 { true } else { false } })
        #expect(await branch.breaches("S1", "2026-10-05 13:00", teams: ["T1", "T2"]).isEmpty)
        #expect(try await branch.workspace.event("A2").teams.map(\.id) == ["T1", "T2"])
    }

    @Test func `all broken rules are told at once`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-08 09:00")
        let told = await branch.breaches("V2", "2026-10-09 12:00", until: "2026-10-09 16:20")
        #expect(told.count == 4)
    }

    @Test func `a rule is broken by force with a reason only`() async throws {
        let branch = try await Branch()
        let start = moment("2026-10-09 12:00")
        let failure = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.addEvent(site: "V2", teams: ["T1"], start: start, end: nil, force: true)
        }
        #expect(failure?.exitCode == .usage)
        #expect(failure?.what == .forceNeedsReason)
        let forced = try await branch.workspace.addEvent(
            site: "V2", teams: ["T1"], start: start, end: nil, force: true, reason: "the ward asked for it")
        #expect(forced.event.reason == "the ward asked for it")
        #expect(try await branch.discrepancies().isEmpty)
    }
}

extension Phrase {
    var isClosed: Bool { if case .ruleClosed = self { true } else { false } }
}
