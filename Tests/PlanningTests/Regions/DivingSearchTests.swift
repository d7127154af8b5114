import Testing

@testable import Planning

struct DivingSearchTests {
    @Test(arguments: 1...4) func `breaks no rule and loses nothing`(seed: UInt64) async throws {
        let problem = try Samples.random(
            seed: seed, sites: 20, teamDays: 4, withOfficers: seed % 2 == 0, withPins: seed % 3 == 0,
            withRules: seed % 4 > 0)
        let initial = solve(problem, stop: .iterations(20), seed: seed)
        let found = await DivingSearch(problem: problem, seed: seed, settings: SearchSettings())
            .result(Deadline(.seconds(2, clock: TickingClock(tick: 0.02).now)), initial: initial)
        #expect(Referee.findings(found.plan, in: problem) == [])
        #expect(problem.violations(of: found.plan).isEmpty)
        #expect(found.plan.score(problem.quotaBonus) >= initial.score(problem.quotaBonus))
        #expect(found.iterations > 0)
    }
}
