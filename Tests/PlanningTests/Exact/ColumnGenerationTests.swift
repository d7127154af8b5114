import Testing

@testable import Planning

@Suite(.enabled(if: LinearProgram.isAvailable, "needs the linear solver"))
struct ColumnGenerationTests {
    private struct NoSolver: Error {}
    private let deadline = Deadline(.seconds(1_000, clock: { 0 }))

    private func generation(_ problem: Problem, isBounding: Bool = true) throws -> ColumnGeneration {
        let master = try #require(ExactParts(problem)).master
        guard let made = ColumnGeneration(master, PricingCrew(master, threads: 1), isBounding: isBounding) else {
            throw NoSolver()
        }
        return made
    }

    @Test(arguments: 1...20) func `brings bound and value together`(seed: UInt64) async throws {
        let problem = try Samples.random(
            seed: seed, sites: 15, teamDays: 4, withOfficers: false, withPins: false, withRules: seed % 2 == 0)
        var generation = try generation(problem)
        var bounds: [Double] = []
        while await generation.round(deadline) { bounds.append(generation.bound) }
        let (value, bound, isExhausted) = (generation.value, generation.bound, generation.isExhausted)
        #expect(isExhausted)
        #expect(bounds == bounds.sorted(by: >))
        #expect(bound >= value - 1e-6)
        #expect(bound - value < 1e-4 * max(1, abs(value)))
    }

    @Test func `has no bound when none is wanted`() async throws {
        let problem = try Samples.random(seed: 4, sites: 15, teamDays: 4, withOfficers: false, withPins: false)
        var generation = try generation(problem, isBounding: false)
        while await generation.round(deadline) {}
        let (bound, isExhausted, count) = (generation.bound, generation.isExhausted, generation.pool.routes.count)
        #expect(bound == .infinity)
        #expect(!isExhausted)
        #expect(count > 0)
    }

    @Test func `stops at once when it is over`() async throws {
        let problem = try Samples.random(seed: 4, sites: 15, teamDays: 4, withOfficers: false, withPins: false)
        var generation = try generation(problem)
        let hasGoneOn = await generation.round(Deadline(.when { true }))
        let rounds = generation.rounds
        #expect(!hasGoneOn)
        #expect(rounds == 0)
    }

    @Test func `adds only routes that it does not know`() throws {
        let problem = try Samples.onLine([(10, Samples.site()), (20, Samples.site())], teamDays: [Samples.teamDay()])
        var generation = try generation(problem)
        let counts = [[0], [0, 1], [1, 0], [0]].map { sites in
            generation.add([PooledRoute(routeClass: 0, sites: sites, prize: Double(sites.count))])
        }
        #expect(counts == [1, 1, 0, 0])
        let isSolved = generation.solve(seconds: 10)
        let value = generation.value
        #expect(isSolved)
        #expect(abs(value - 2) < 1e-6)
    }
}
