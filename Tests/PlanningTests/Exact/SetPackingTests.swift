import Testing

@testable import Planning

@Suite(.enabled(if: LinearProgram.isAvailable, "needs the linear solver"))
struct SetPackingTests {
    private struct NoSolver: Error {}

    /// The best choice from a pool beside an incumbent, by class and sites.
    private func choice(
        _ problem: Problem, pool: [(routeClass: Int, sites: [Int32])], beside incumbent: Plan, most: Int = 100
    ) async throws -> [[Int32]] {
        let master = try #require(ExactParts(problem)).master
        guard var generation = ColumnGeneration(master, PricingCrew(master, threads: 1), isBounding: false) else {
            throw NoSolver()
        }
        generation.add(
            pool.map { index, sites in
                PooledRoute(
                    routeClass: index, sites: sites, prize: sites.reduce(0) { $0 + problem.sites[Int($1)].prize })
            })
        let isSolved = generation.solve(seconds: 10)
        #expect(isSolved)
        let known = master.columns(of: incumbent)
        let score = incumbent.score(master.quotaBonus)
        for _ in 0..<100_000 {
            // The integer program turns away a second caller while it is at work.
            if let found = generation.bestChoice(than: known, score: score, seconds: 10, most: most) {
                return found.map(\.sites).sorted { $0.lexicographicallyPrecedes($1) }
            }
            await Task.yield()
        }
        return []
    }

    private func problem(_ prizes: [Double], quotas: [Quota] = [], budget: Int? = nil) throws -> Problem {
        try Samples.onLine(
            prizes.enumerated().map { (10, Samples.site(prize: $1, groups: [$0], cost: 50)) },
            teamDays: (0..<2).map { Samples.teamDay(team: $0) }, quotas: quotas, budget: budget)
    }

    private let pool: [(routeClass: Int, sites: [Int32])] = [
        (0, [0, 1]), (0, [1, 2]), (0, [2, 3]), (0, [0, 3]), (0, [1]), (0, [3]),
    ]

    @Test func `takes the best routes that go together`() async throws {
        let problem = try problem([4, 5, 6, 1])
        let nothing = Plan(visits: [], in: problem)
        // 9 and 7; the dearest route, of 11, leaves only 5 beside it.
        #expect(try await choice(problem, pool: pool, beside: nothing) == [[0, 1], [2, 3]])
        let poor = try Samples.onLine(
            problem.sites.map { (10, $0) }, teamDays: [Samples.teamDay()])
        #expect(try await choice(poor, pool: pool, beside: Plan(visits: [], in: poor)) == [[1, 2]])
    }

    @Test func `keeps the budget and meets quotas first`() async throws {
        let short = try problem([4, 5, 6, 1], budget: 150)
        #expect(try await choice(short, pool: pool, beside: Plan(visits: [], in: short)) == [[1, 2], [3]])
        let asked = try problem([9, 5, 6, 1], quotas: [Quota(group: 3, minimumEvents: 1)], budget: 100)
        #expect(try await choice(asked, pool: pool, beside: Plan(visits: [], in: asked)) == [[0, 3]])
    }

    @Test func `has the incumbent's routes among its own, however few it looks at`() async throws {
        let problem = try problem([4, 5, 6, 1])
        let plan = Plan(
            visits: [
                Visit(site: 0, teamDay: 0, start: 500), Visit(site: 1, teamDay: 0, start: 600),
                Visit(site: 2, teamDay: 0, start: 700),
            ], in: problem)
        #expect(try await choice(problem, pool: pool, beside: plan, most: 1) == [[0, 1, 2]])
        #expect(try await choice(problem, pool: pool, beside: plan) == [[0, 1], [2, 3]])
    }
}
