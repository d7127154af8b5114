import Testing

@testable import Planning

@Suite(.enabled(if: LinearProgram.isAvailable, "needs the linear solver"))
struct CombinedSearchTests {
    private func problem(_ seed: UInt64) throws -> Problem {
        try Samples.random(seed: seed, sites: 25, teamDays: 5, withOfficers: false, withPins: true, withRules: true)
    }

    @Test func `has nothing left to prove for one site`() async throws {
        let problem = try Samples.onLine([(10, Samples.site(prize: 7))], teamDays: [Samples.teamDay()])
        let found = await solution(to: problem, stop: .seconds(10, clock: TickingClock(tick: 0.01).now))
        #expect(found.plan.prize == 7)
        #expect(found.bound == 7)
        #expect(found.gap == 0)
    }

    @Test func `ends with the best plan also where a quota cannot be met`() async throws {
        let sites = [(10, Samples.site(prize: 7, groups: [1])), (20, Samples.site(prize: 4))]
        let problem = try Samples.onLine(
            sites, teamDays: [Samples.teamDay()], quotas: [Quota(group: 1, minimumEvents: 3)])
        let clock = TickingClock(tick: 0.01)
        let found = await solution(to: problem, stop: .seconds(100, clock: clock.now))
        #expect(found.plan.prize == 11 && found.bound == 11 && found.plan.missingEvents == 2)
        #expect(clock.now() < 3)
    }

    @Test(arguments: 1...5) func `keeps plan and bound when it is interrupted`(seed: UInt64) async throws {
        let problem = try problem(seed)
        let flag = Flag()
        let clock = TickingClock(tick: 0.01)
        let found = await solution(
            to: problem, stop: .anyOf(.seconds(100, clock: clock.now), .when { flag.isUp }), seed: seed,
            onProgress: { if $0.bound != nil { flag.raise() } })
        let bound = try #require(found.bound)
        #expect(flag.isUp)
        #expect(bound >= found.plan.prize - 1e-6)
        #expect(problem.violations(of: found.plan).isEmpty)
    }

    @Test func `ends once the gap is small enough`() async throws {
        let problem = try problem(2)
        let clock = TickingClock(tick: 0.01)
        let found = await solution(to: problem, stop: .anyOf(.seconds(100, clock: clock.now), .gap(0.9)))
        #expect(try #require(found.gap) <= 0.9)
        #expect(clock.now() < 50)
    }

    @Test func `ends early when it is told to before it begins`() async throws {
        let problem = try problem(3)
        let clock = TickingClock(tick: 0.01)
        let found = await solution(to: problem, stop: .anyOf(.seconds(100, clock: clock.now), .when { true }))
        #expect(found.bound == nil)
        #expect(problem.violations(of: found.plan).isEmpty)
    }
}
