import Testing

@testable import Planning

struct SolveTests {
    private func problem(_ seed: UInt64) throws -> Problem {
        try Samples.random(
            seed: seed, sites: 20, teamDays: 5, withOfficers: seed % 2 == 0, withPins: seed % 3 == 0,
            withRules: seed % 4 > 0)
    }

    private func expectSound(_ solution: Solution, _ problem: Problem) {
        #expect(Referee.findings(solution.plan, in: problem) == [])
        #expect(problem.violations(of: solution.plan).isEmpty)
    }

    @Test(arguments: 1...5) func `gives the same plan for the same seed and number of iterations`(seed: UInt64)
        async throws
    {
        let problem = try problem(seed)
        let first = await solution(to: problem, stop: .iterations(100), seed: seed)
        let second = await solution(to: problem, stop: .iterations(100), seed: seed)
        #expect(first.plan == second.plan)
        #expect(first.plan == solve(problem, stop: .iterations(100), seed: seed))
        #expect(first.bound == nil)
        #expect(first.gap == nil)
    }

    @Test(arguments: 1...8) func `bounds a sound plan, on one thread or two`(seed: UInt64) async throws {
        let problem = try problem(seed)
        let clock = TickingClock(tick: 0.02)
        let found = await solution(
            to: problem, stop: .seconds(4, clock: clock.now), seed: seed, threads: 1 + Int(seed % 2))
        expectSound(found, problem)
        if LinearProgram.isAvailable {
            let bound = try #require(found.bound)
            #expect(bound >= found.plan.prize - 1e-6)
            #expect((0...1).contains(found.gap ?? -1))
        }
    }

    @Test func `works out no bound when none is wanted`() async throws {
        var settings = SearchSettings()
        settings.isProving = false
        let problem = try problem(1)
        let found = await solution(
            to: problem, stop: .seconds(1, clock: TickingClock(tick: 0.02).now), settings: settings)
        #expect(found.bound == nil)
        expectSound(found, problem)
    }

    @Test func `takes the plan that misses fewest events for its prize`() throws {
        let sites = [(10, Samples.site(prize: 3)), (20, Samples.site(prize: 2, groups: [7]))]
        let problem = try Samples.onLine(
            sites, teamDays: [Samples.teamDay()], quotas: [Quota(group: 7, minimumEvents: 1)])
        let plans = [0, 1].map { Plan(visits: [Visit(site: $0, teamDay: 0, start: 600)], in: problem) }
        #expect(problem.best(of: plans) == plans[1])
        #expect(problem.best(of: [plans[1], plans[0]]) == plans[1])
        #expect(problem.best(of: []).visits.isEmpty)
    }
}
