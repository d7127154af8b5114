import Testing

@testable import Planning

struct RegionTests {
    @Test(arguments: 1...12) func `takes shares that together are no more than allowed`(seed: UInt64) throws {
        let problem = try Countries.country(seed: seed, offices: 4, sites: 60)
        let plan = seed % 2 == 0 ? nil : solve(problem, stop: .iterations(50), seed: seed)
        for pass in 0..<3 {
            let regions = Partition(problem).regions(pass: pass, plan: plan)
            let parts = try regions.map { try $0.problem(of: problem, plan: plan) }
            #expect(parts.reduce(0) { $0 + ($1.budget ?? .max / 9) } <= problem.budget ?? 0)
            for (index, quota) in problem.quotas.enumerated() {
                let most = parts.reduce(0) { $0 + ($1.quotas[index].maximumEvents ?? 0) }
                #expect(most <= quota.maximumEvents ?? 0)
                let least = parts.reduce(0) { $0 + $1.quotas[index].minimumEvents }
                #expect(quota.maximumEvents != nil || least >= quota.minimumEvents)
            }
            for (region, part) in zip(regions, parts) where plan != nil {
                let own = region.plan(from: try #require(plan), in: part)
                #expect(part.violations(of: own).isEmpty)
            }
        }
    }

    @Test(arguments: 1...6) func `hands a plan there and back again`(seed: UInt64) throws {
        let problem = try Countries.country(seed: seed, offices: 3, sites: 40)
        let plan = solve(problem, stop: .iterations(50), seed: seed)
        let regions = Partition(problem).regions(pass: 1, plan: plan)
        let visits = try regions.flatMap { region in
            region.visits(of: region.plan(from: plan, in: try region.problem(of: problem, plan: plan)))
        }
        #expect(!visits.isEmpty)
        #expect(Plan(visits: visits, in: problem) == plan)
    }

    @Test func `keeps pins, places, trips and routes under the whole's numbers`() throws {
        let sites = [10, 20, 30, 40].map { ($0, Samples.site(prize: Double($0))) }
        let pin = Visit(site: 2, teamDay: 1, start: 600)
        let problem = try Samples.onLine(
            sites, teamDays: (0..<3).map { Samples.teamDay(team: $0) }, pins: [pin],
            spacings: [Spacing(sites: [0, 3], days: 1), Spacing(sites: [1, 2], days: 2)])
        let region = Region(sites: [1, 2, 3], teamDays: [1, 2])
        let part = try region.problem(of: problem, plan: nil)
        #expect(part.pins == [Visit(site: 1, teamDay: 0, start: 600)])
        #expect(part.sites.map(\.prize) == [20, 30, 40])
        #expect(part.spacings == [Spacing(sites: [0, 1], days: 2)])
        #expect(part.travelMinutes(from: 0, to: 2) == 20)
        #expect(part.travelMinutes(from: 3, to: 2) == 40)
        let routes = region.routes(of: RouteHarvest([.init(teamDay: 1, sites: [2, 0])]))
        #expect(routes.map(\.teamDay) == [2])
        #expect(routes.map(\.sites) == [[3, 1]])
    }
}
