import Testing

@testable import Planning

struct PricingCrewTests {
    private func answers(_ problem: Problem, threads: Int, isOver: Bool = false) async throws -> [[PooledRoute]]? {
        let master = try #require(ExactParts(problem)).master
        let duals = master.sound(
            problem.sites.map(\.prize).map { $0 / 4 } + master.rows.dropFirst(problem.sites.count).map { _ in 0.5 })
        let round = PricingCrew.Round(duals: duals, keep: 5, effort: .exact)
        return await PricingCrew(master, threads: threads).answers(round, isOver: { isOver })?.enumerated().map {
            index, answer in
            answer.routes.map { PooledRoute(routeClass: index, sites: $0.sites, prize: $0.worth) }
        }
    }

    @Test(arguments: 1...12) func `gives the same answers whoever works`(seed: UInt64) async throws {
        let problem = try Samples.random(
            seed: seed, sites: 12, teamDays: 5, withOfficers: true, withPins: true, withRules: seed % 2 == 0)
        let alone = try #require(try await answers(problem, threads: 1))
        #expect(alone.contains { !$0.isEmpty })
        #expect(try await answers(problem, threads: 3) == alone)
        #expect(try await answers(problem, threads: 50) == alone)
    }

    @Test func `has no answer when it is over before the end`() async throws {
        let problem = try Samples.random(seed: 1, sites: 12, teamDays: 5, withOfficers: true, withPins: false)
        #expect(try await answers(problem, threads: 2, isOver: true) == nil)
    }
}
