import Testing

@testable import Planning

struct RegionalSearchTests {
    private func regional(_ problem: Problem, threads: Int = 1, gathered: Int = 0) -> RegionalSearch? {
        var settings = SearchSettings()
        settings.neighbours = 5
        return RegionalSearch(problem, seed: 1, settings: settings, threads: threads, gathered: gathered)
    }

    @Test func `is not for small problems, nor for one office`() throws {
        #expect(regional(try Countries.country(seed: 1, offices: 4, sites: 50)) == nil)
        let many = try Countries.country(seed: 1, offices: 1, sites: RegionalSearch.mostSites + 1)
        #expect(regional(many) == nil)
    }

    @Test(arguments: [false, true]) func `breaks no rule, whether it gathers routes or not`(isFirst: Bool) async throws
    {
        let problem = try Countries.country(seed: 1, offices: 6, sites: RegionalSearch.mostSites + 1)
        let search = try #require(regional(problem, threads: isFirst ? 2 : 1, gathered: isFirst ? 50 : 0))
        let deadline = Deadline(.seconds(1, clock: TickingClock(tick: 0.01).now))
        let found = await search.result(seconds: 1, isFirst: isFirst, deadline, initial: nil, onProgress: nil)
        #expect(problem.violations(of: found.plan).isEmpty)
        #expect(Referee.findings(found.plan, in: problem) == [])
        #expect(found.plan.prize > 0)
        #expect(found.harvest?.routes.isEmpty == !isFirst)
    }
}
