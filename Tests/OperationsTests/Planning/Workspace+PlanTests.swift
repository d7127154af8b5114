import Outreach
import Planning
import Testing

@testable import Operations

@Suite struct WorkspacePlanTests {
    private let week = Week(containing: day("2026-10-05"))

    private func plan(_ branch: Branch, iterations: Int = 300, seed: UInt64 = 1) async throws -> PlanReply {
        try await branch.workspace.plan(PlanRequest(week, limit: .iterations(iterations), seed: seed))
    }

    @Test func `a plan visits what pays and can be accepted`() async throws {
        let branch = try await Branch()
        let reply = try await plan(branch)
        #expect(reply.plan.handle == "A1" && reply.plan.week == week)
        #expect(Set(reply.visits.map(\.site.id)) == ["V1", "V2", "M1", "S1"])
        #expect(reply.visits.map(\.id) == (1...4).map { "A1.\($0)" })
        #expect(abs(reply.expectedSignUps - reply.visits.reduce(0) { $0 + $1.visit.expectedSignUps }) < 1e-9)
        #expect(try await branch.workspace.events().isEmpty)
        let done = try await branch.workspace.accept(nil, only: [])
        let (plan, events) = (done.plan, done.events)
        #expect(plan.id == reply.plan.id && events.map(\.handle) == ["A1", "A2", "A3", "A4"])
        let accepted = try await branch.workspace.events().map(\.event)
        #expect(accepted.map(\.start) == reply.visits.map(\.visit.start))
        #expect(accepted.allSatisfy { $0.status == .planned && $0.plan == plan.id })
        #expect(try await branch.workspace.plans().map(\.accepted) == [4])
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `the longest period is planned to its last week`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("V2", [("max_visits", "13")], Site.self)
        let period = try #require(PlanPeriod(week, weeks: PlanPeriod.mostWeeks))
        let reply = try await branch.workspace.plan(PlanRequest(period, limit: .iterations(50), seed: 1))
        #expect(reply.plan.period == period)
        #expect(reply.visits.contains { Week(containing: $0.visit.start.day) == period.lastWeek })
    }

    @Test func `visits are accepted one by one, each once`() async throws {
        let branch = try await Branch()
        let visits = try await plan(branch).visits
        #expect(try await branch.workspace.accept("A1", only: ["2"]).events.map(\.site) == [visits[1].site.id])
        #expect(try await branch.workspace.accept("A1", only: ["A1.1", visits[2].site.id]).events.count == 2)
        let again = await #expect(throws: Failure.self) { _ = try await branch.workspace.accept("A1", only: ["1"]) }
        #expect(again?.what == .planAlreadyAccepted("A1") && again?.exitCode == .refused)
        let unknown = await #expect(throws: Failure.self) { _ = try await branch.workspace.accept("A1", only: ["9"]) }
        #expect(unknown?.exitCode == .refused)
        #expect(try await branch.workspace.accept("A1", only: []).events.map(\.site) == [visits[3].site.id])
        await #expect(throws: Failure.self) { _ = try await branch.workspace.accept("A1", only: []) }
        #expect(try await branch.workspace.events().count == 4)
        #expect(try await branch.workspace.planReply("A1").visits.allSatisfy { $0.event != nil })
    }

    @Test(arguments: ["site", "team", "officer", "holiday", "event", "quota", "link"])
    func `a plan whose ground has changed is refused`(_ noun: String) async throws {
        let branch = try await Branch()
        _ = try await plan(branch)
        switch noun {
        case "site": _ = try await branch.workspace.edit("V1", [("potential", "10")], Site.self)
        case "team": _ = try await branch.workspace.edit("T1", [("max_events", "1")], Team.self)
        case "officer": try await branch.officer("O1", team: "T1")
        case "holiday": try await branch.holiday("2026-10-07", "local")
        case "quota": try await branch.quota("ecosystem", "market", atMost: "0")
        case "link": try await branch.ferry()
        default: try await branch.event("V1", "2026-10-05 09:00")
        }
        let failure = await #expect(throws: Failure.self) { _ = try await branch.workspace.accept(nil, only: []) }
        #expect(failure?.code == "plan.stale" && failure?.details.count == 1)
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.accept(nil, only: []).events.count == 4)
    }

    @Test func `replanning moves what it has to, and accepting tells the calendars`() async throws {
        let branch = try await Branch()
        let first = try await plan(branch)
        let before = try await branch.workspace.accept(nil, only: []).events
        // From now on the team is out on Tuesdays alone, for two events at most.
        _ = try await branch.workspace.edit("T1", [("shifts", "tue 07:30-16:30"), ("max_events", "2")], Team.self)
        var request = PlanRequest(week, limit: .iterations(300), seed: 1)
        request.isReplan = true
        let second = try await branch.workspace.plan(request)
        #expect(second.visits.count == 2 && second.dropped.count == 2)
        #expect(second.moves == second.visits.count { $0.step == .move } && second.movePrice == 5)
        #expect(Set(second.visits.compactMap(\.visit.event)).isSubset(of: Set(before.map(\.id))))
        #expect(second.visits.allSatisfy { $0.visit.start.day == day("2026-10-06") })
        let done = try await branch.workspace.accept(nil, only: [])
        #expect(done.added.isEmpty && done.cancelled.count == 2)
        #expect(Set(done.moved.map(\.id)) == Set(second.visits.filter { $0.step == .move }.compactMap(\.visit.event)))
        #expect(done.moved.allSatisfy { $0.sequence == 1 && $0.plan == second.plan.id })
        #expect(done.cancelled.allSatisfy { $0.status == .cancelled && $0.reason == "plan A2" && $0.sequence == 1 })
        #expect(first.plan.handle == "A1")
        // One step back, and all stands as before.
        _ = try await branch.workspace.undo()
        let restored = try await branch.workspace.events().map(\.event)
        #expect(restored.map(\.start) == before.map(\.start) && restored.allSatisfy { $0.status == .planned })
    }

    @Test func `attendance and people do not make a plan stale`() async throws {
        let branch = try await Branch()
        let past = try await branch.event("V1", "2026-09-28 09:00")
        _ = try await plan(branch)
        try await branch.attend(past, [("name", "Wati")])
        #expect(try await !branch.workspace.accept(nil, only: []).events.isEmpty)
    }

    @Test func `an accepted plan is undone and brought back with the same events`() async throws {
        let branch = try await Branch()
        _ = try await plan(branch)
        let uids = Set(try await branch.workspace.accept(nil, only: []).events.map(\.id))
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.events().isEmpty)
        #expect(try await branch.workspace.plans().map(\.accepted) == [0])
        _ = try await branch.workspace.redo()
        #expect(Set(try await branch.workspace.events().map(\.event.id)) == uids)
        #expect(try await branch.workspace.plans().map(\.accepted) == [4])
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.accept(nil, only: []).events.count == 4)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `standing events stay and are planned round`() async throws {
        let branch = try await Branch()
        let standing = try await branch.event("V1", "2026-10-05 09:00")
        _ = try await branch.workspace.confirmEvent(standing)
        let reply = try await plan(branch)
        #expect(reply.standing == 1)
        #expect(!reply.visits.contains { $0.site.id == "V1" })
        _ = try await branch.workspace.accept(nil, only: [])
        let referee = try await WeekReferee(branch.workspace, week)
        #expect(referee.findings(try await branch.workspace.events().map(\.event)).isEmpty)
    }

    @Test func `without teams or sites there is nothing to plan with`() async throws {
        let branch = try await Branch(isFurnished: false)
        let teams = await #expect(throws: Failure.self) { _ = try await plan(branch) }
        #expect(teams?.what == .nothingToPlanWith(.team))
        try await branch.team("T1")
        let sites = await #expect(throws: Failure.self) { _ = try await plan(branch) }
        #expect(sites?.what == .nothingToPlanWith(.site))
        let none = await #expect(throws: Failure.self) { _ = try await branch.workspace.accept(nil, only: []) }
        #expect(none?.what == .noPlan)
    }

    @Test func `teams without shifts or office and sites without a position are planned`() async throws {
        let branch = try await Branch(isFurnished: false)
        try await branch.team("T1")
        try await branch.site("V1", "village", latitude: -2.3390, longitude: 106.2240)
        try await branch.site("V2", "village")
        try await branch.site("X1", "sme", [("region", "19.71.02")])
        let reply = try await plan(branch)
        #expect(reply.visits.count == 3 && reply.guessedSites == 2)
        #expect(try await WeekReferee(branch.workspace, week).findings(reply).isEmpty)
    }

    @Test func `a week of holidays holds no visit`() async throws {
        let branch = try await Branch()
        try await branch.holiday("2026-10-05", "joint-leave", until: "2026-10-11")
        let reply = try await plan(branch)
        #expect(reply.visits.isEmpty && reply.expectedSignUps == 0)
    }

    @Test func `a search that is broken off keeps what it found`() async throws {
        let branch = try await Branch()
        let reply = try await branch.workspace.plan(
            PlanRequest(week, limit: .seconds(3_600), seed: 1), isCancelled: { true })
        #expect(try await WeekReferee(branch.workspace, week).findings(reply).isEmpty)
        #expect(try await branch.workspace.plans().count == 1)
    }

    @Test func `the sample's week keeps every rule, the same for the same seed`() async throws {
        let branch = try await Branch(isFurnished: false)
        _ = try await branch.workspace.importFolder(Branch.sample)
        let week = Week(containing: day("2026-10-05"))
        let reply = try await branch.workspace.plan(PlanRequest(week, limit: .iterations(150), seed: 7))
        #expect(reply.visits.count > 40 && reply.standing == 2)
        let referee = try await WeekReferee(branch.workspace, week)
        #expect(referee.findings(reply).isEmpty)
        #expect(try await branch.violations(reply).isEmpty)
        let again = try await branch.workspace.plan(PlanRequest(week, limit: .iterations(150), seed: 7))
        #expect(again.plan.visits == reply.plan.visits)
        // Past weeks were laid out by hand under the same rules.
        let christmas = try await branch.workspace.plan(
            PlanRequest(Week(containing: day("2026-12-24")), limit: .iterations(60), seed: 7))
        #expect(!christmas.visits.contains { ["2026-12-24", "2026-12-25"].contains($0.visit.start.day.text) })
        #expect(
            try await WeekReferee(branch.workspace, Week(containing: day("2026-12-24"))).findings(christmas).isEmpty)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test(arguments: 1...8) func `plans of campaigns by chance keep every rule`(_ seed: UInt64) async throws {
        let branch = try await Branch(seed: seed, isFurnished: false)
        try await branch.furnish(by: seed)
        let reply = try await plan(branch, iterations: 120, seed: seed)
        #expect(try await WeekReferee(branch.workspace, week).findings(reply).isEmpty)
        #expect(try await branch.violations(reply).isEmpty)
        #expect(try await plan(branch, iterations: 120, seed: seed).plan.visits == reply.plan.visits)
    }
}

extension Branch {
    /// What the planner's own referee finds against a plan.
    func violations(_ reply: PlanReply) async throws -> [Violation] {
        let state = try await CampaignState(workspace.file)
        let sites = state.sites.filter { !$0.retired }
        let board = PlanBoard(
            PlanPeriod(reply.plan.week), state, nil, candidates: sites, teams: state.teams.filter { !$0.retired })
        let (problem, standing) = try board.freeProblem()
        let visits = reply.visits.compactMap { visit -> Visit? in
            guard let site = board.sites.firstIndex(where: { $0.id == visit.site.id }),
                let teamDay = board.teamDays.firstIndex(where: {
                    $0.team.id == visit.team.id && $0.day == visit.visit.start.day
                })
            else { return nil }
            return Visit(site: site, teamDay: teamDay, start: visit.visit.start.minute)
        }
        #expect(visits.count == reply.visits.count)
        return problem.violations(of: Plan(visits: standing.visits + visits, in: problem))
    }

    /// Teams, officers, sites and days off by chance, with what real data leave out.
    fileprivate func furnish(by seed: UInt64) async throws {
        var random = SplitMix(state: seed &* 977)
        func pick<T>(_ choices: [T]) -> T { choices[Int(random.next() % UInt64(choices.count))] }
        func place(_ centre: Double) -> String { "\(centre + Double(random.next() % 4_000) / 10_000 - 0.2)" }
        var sites = "id,name,ecosystem,region,latitude,longitude,potential,duration,windows,market_days\n"
        for number in 0..<24 {
            let isFar = random.next() % 4 == 0
            let ecosystem = pick(["village", "market", "sme", "vulnerable"])
            let position = random.next() % 6 == 0 ? "," : "\(place(-2.3)),\(place(isFar ? 107.8 : 106.1))"
            let days = ecosystem == "market" ? pick(["", "\"tue,fri\"", "sun"]) : ""
            let windows = pick([
                "", "", "mon-fri 08:00-12:00", "\"fri 09:00-11:30,13:00-16:00\"", "mon-sun 00:00-24:00",
            ])
            let region = isFar ? "19.02.01" : "19.71.02"
            sites += "S\(number),Site \(number),\(ecosystem),\(region),\(position),"
            sites += "\(pick(["", "50", "400"])),\(pick(["", "45", "180"])),\(windows),\(days)\n"
        }
        var officers = "id,name,team,leave\n"
        for number in 0..<4 {
            officers +=
                "O\(number),Officer \(number),T\(number % 2),\(pick(["", "2026-10-06", "2026-10-05..2026-10-11"]))\n"
        }
        let shifts = pick(["", "mon-fri 07:30-12:00,13:00-17:00", "mon-sun 05:30-13:00", "sat-sun 08:00-16:00"])
        try await importing([
            "sites.csv": sites, "officers.csv": officers,
            "teams.csv": """
            id,name,latitude,longitude,island,shifts,max_events
            T0,Zero,-2.13,106.11,,"\(shifts)",\(pick(["", "1", "4"]))
            T1,One,,,bangka,,2
            T2,Two,-2.74,107.63,belitung,mon-sat 08:00-17:00,

            """,
            "holidays.csv":
                "date,kind,until\n2026-10-0\(random.next() % 5 + 5),\(pick(["public", "local", "ramadan"])),2026-10-09\n",
        ])
        for _ in 0..<3 {
            _ = try? await workspace.addEvent(
                site: "S\(random.next() % 24)", teams: [pick(["T0", "T1", "T2"])],
                start: moment("2026-10-0\(random.next() % 5 + 5) 09:00"), end: nil)
        }
    }
}
