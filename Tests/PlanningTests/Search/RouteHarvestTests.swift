import Testing

@testable import Planning

struct RouteHarvestTests {
    private struct Key: Hashable {
        var teamDay: Int
        var sites: Set<Int32>
    }

    private func harvest(most: Int, seed: UInt64) throws -> (plan: Plan, problem: Problem, harvest: RouteHarvest) {
        let problem = try Samples.random(
            seed: seed, sites: 20, teamDays: 5, withOfficers: false, withPins: true, withRules: seed % 2 == 0)
        let result = search(
            problem, stop: .iterations(500), seed: seed, initial: nil, settings: SearchSettings(),
            harvest: RouteHarvest(most: most), onProgress: nil)
        return (result.plan, problem, try #require(result.harvest))
    }

    @Test(arguments: 1...8) func `holds routes that can be run, each set of sites once a team-day`(seed: UInt64) throws
    {
        let (plan, problem, harvest) = try harvest(most: 1_000, seed: seed)
        let keys = harvest.routes.map { Key(teamDay: $0.teamDay, sites: Set($0.sites)) }
        #expect(keys.isEmpty == plan.routes.isEmpty)
        #expect(Set(keys).count == keys.count)
        for found in harvest.routes {
            #expect(problem.route(of: found.teamDay, visiting: found.sites.map { Int($0) }) != nil)
        }
    }

    @Test func `holds no more than it may`() throws {
        let all = try harvest(most: 1_000, seed: 1).harvest
        let few = try harvest(most: 3, seed: 1).harvest
        #expect(few.routes.count == 3)
        #expect(few.routes.map(\.sites) == all.routes.prefix(3).map(\.sites))
    }

    @Test func `takes a schedule's routes once, whatever their order`() throws {
        let problem = try Samples.onLine([(10, Samples.site()), (20, Samples.site())], teamDays: [Samples.teamDay()])
        let lookup = try #require(MatrixLookup(of: problem, mostPoints: 10))
        let schedule = Schedule(CompactProblem(problem, neighbours: 1), lookup: lookup, quotaBonus: 0)
        var harvest = RouteHarvest(most: 10)
        schedule.begin()
        schedule.insert(0, into: 0, after: 0)
        harvest.take(schedule)
        harvest.take(schedule)
        schedule.insert(1, into: 0, after: 1)
        harvest.take(schedule)
        #expect(schedule.remove(from: 0, first: 1, end: 2))
        schedule.insert(0, into: 0, after: 1)
        harvest.take(schedule)
        #expect(harvest.routes.map(\.sites) == [[0], [0, 1]])
    }
}
