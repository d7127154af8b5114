import Testing

@testable import Planning

@Suite(.enabled(if: LinearProgram.isAvailable, "needs the linear solver"))
struct DiveTests {
    private struct NoSolver: Error {}
    private let deadline = Deadline(.seconds(1_000, clock: { 0 }))

    /// The routes of a dive after so many rounds.
    private func dive(_ problem: Problem, rounds: Int, until end: Double) async throws -> (Master, [PooledRoute]) {
        let master = try #require(ExactParts(problem)).master
        guard var generation = ColumnGeneration(master, PricingCrew(master, threads: 1), isBounding: false) else {
            throw NoSolver()
        }
        generation.add(master.columns(of: Plan(visits: problem.pins, in: problem)))
        for _ in 0..<rounds where await !generation.round(deadline) { break }
        return (master, await generation.dive(deadline, until: end))
    }

    private func problem(_ seed: UInt64) throws -> Problem {
        try Samples.random(
            seed: seed, sites: 20, teamDays: 1 + Int(seed % 6), withOfficers: seed % 2 == 0, withPins: seed % 3 == 0,
            withRules: seed % 4 > 0)
    }

    @Test(arguments: 1...20) func `breaks no rule`(seed: UInt64) async throws {
        let problem = try problem(seed)
        let (master, routes) = try await dive(problem, rounds: 20, until: 1_000)
        let plan = try #require(master.plan(of: routes, like: Plan(visits: [], in: problem)))
        #expect(Referee.findings(plan, in: problem) == [])
        #expect(problem.violations(of: plan).isEmpty)
        #expect(plan.routes.count == routes.count)
    }

    @Test(arguments: 1...20) func `breaks no rule when its time is over at once`(
        seed: UInt64
    ) async throws {
        let problem = try problem(seed)
        let (master, routes) = try await dive(problem, rounds: 1 + Int(seed % 4), until: 0)
        let plan = try #require(master.plan(of: routes, like: Plan(visits: [], in: problem)))
        #expect(Referee.findings(plan, in: problem) == [])
    }

    @Test func `takes the routes that are whole`() async throws {
        let sites = [(10, Samples.site(prize: 3)), (20, Samples.site(prize: 5)), (30, Samples.site(prize: 7))]
        let days = (0..<2).map { Samples.teamDay(team: $0, maximumEvents: 2) }
        let (_, routes) = try await dive(try Samples.onLine(sites, teamDays: days), rounds: 20, until: 1_000)
        #expect(routes.flatMap(\.sites).sorted() == [0, 1, 2])
        #expect(routes.reduce(0) { $0 + $1.prize } == 15)
    }
}
