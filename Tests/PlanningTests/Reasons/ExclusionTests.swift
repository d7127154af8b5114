import Testing

@testable import Planning

struct ExclusionTests {
    private let visit = Visit(site: 0, teamDay: 0, start: 490)

    /// Site 0 at 10 is planned; what is asked about is site 1.
    private func exclusion(
        _ site: Site, at position: Int = 20, teamDay: TeamDay = Samples.teamDay(), pins: [Visit] = [],
        quotas: [Quota] = [], spacings: [Spacing] = [], budget: Int? = nil
    ) throws -> Exclusion {
        let problem = try Samples.onLine(
            [(10, Samples.site(prize: 4, groups: [1], cost: 50)), (position, site)], teamDays: [teamDay], pins: pins,
            quotas: quotas, spacings: spacings, budget: budget)
        return try #require(problem.obstacles(of: 1, in: Plan(visits: [visit], in: problem)))
    }

    @Test func `tells what forbids a site on a team-day whatever is planned`() throws {
        #expect(try exclusion(Samples.site(needs: [2, 3])).obstacles == [.needsUnmet(missing: [2, 3])])
        #expect(try exclusion(Samples.site(day: 1)).obstacles == [.closed])
        #expect(try exclusion(Samples.site(), at: 226).obstacles == [.unreachable])
        #expect(try exclusion(Samples.site(), at: 226).change == nil)
        var island = Samples.site()
        island.place.island = 1
        #expect(try exclusion(island).obstacles == [.otherIsland])
    }

    @Test func `tells a team-day for no events`() throws {
        let problem = try Samples.onLine([(10, Samples.site())], teamDays: [Samples.teamDay(maximumEvents: 0)])
        #expect(problem.obstacles(of: 0, in: Plan(visits: [], in: problem))?.obstacles == [.noEvents])
    }

    @Test func `costs nothing where there is room`() throws {
        let found = try exclusion(Samples.site(prize: 3))
        #expect(found.obstacles == [nil])
        let change = try #require(found.change)
        #expect(change.visit == Visit(site: 1, teamDay: 0, start: 500))
        #expect(change.dropped.isEmpty)
        #expect(change.price == -3)
        #expect(change.travelChange == 20)
    }

    @Test func `costs the visit that it displaces`() throws {
        let found = try exclusion(Samples.site(prize: 3), teamDay: Samples.teamDay(maximumEvents: 1))
        #expect(found.obstacles == [nil])
        #expect(found.change?.dropped == [visit])
        #expect(found.change?.price == 1)
        #expect(found.change?.missingChange == 0)
    }

    @Test func `counts the event that a quota would miss`() throws {
        let found = try exclusion(
            Samples.site(prize: 30), teamDay: Samples.teamDay(maximumEvents: 1),
            quotas: [Quota(group: 1, minimumEvents: 1)])
        #expect(found.change?.missingChange == 1)
        #expect(found.change?.price == -26)
    }

    @Test func `drops no pin`() throws {
        let found = try exclusion(Samples.site(prize: 9), teamDay: Samples.teamDay(maximumEvents: 1), pins: [visit])
        #expect(found.obstacles == [.crowded])
        #expect(found.change == nil)
    }

    @Test func `exchanges visits of one place, a full label or the budget`() throws {
        let spacing = Spacing(sites: [0, 1], days: 3)
        #expect(try exclusion(Samples.site(prize: 3), spacings: [spacing]).change?.dropped == [visit])
        let ceiling = Quota(.group(1), maximumEvents: 1)
        #expect(try exclusion(Samples.site(prize: 3, groups: [1]), quotas: [ceiling]).change?.price == 1)
        #expect(try exclusion(Samples.site(prize: 3, cost: 60), budget: 100).change?.price == 1)
    }

    @Test func `tells rules of the whole plan that dropping visits does not help`() throws {
        let spacing = Spacing(sites: [0, 1], days: 3)
        let close = Obstacle.tooSoon(visit, days: 0, least: 3)
        #expect(try exclusion(Samples.site(), pins: [visit], spacings: [spacing]).obstacles == [close])
        let full = try exclusion(
            Samples.site(groups: [1]), pins: [visit], quotas: [Quota(.group(1), maximumEvents: 1)])
        #expect(full.obstacles == [.ceiling(.group(1), maximum: 1)])
        let dear = try exclusion(Samples.site(cost: 120), budget: 100)
        #expect(dear.obstacles == [.budget(cost: 120, left: 50)])
    }

    @Test func `knows officers who are out and pins of other days`() throws {
        let sites = [(10, Samples.site()), (20, Samples.site())]
        let teamDays = [Samples.teamDay(officers: [1]), Samples.teamDay(team: 1, officers: [1])]
        let problem = try Samples.onLine(sites, teamDays: teamDays)
        let plan = Plan(visits: [visit], in: problem)
        #expect(problem.obstacles(of: 1, in: plan)?.obstacles == [nil, .officersOut(teamDay: 0)])
        let pin = Visit(site: 1, teamDay: 1, start: 700)
        let pinned = try Samples.onLine(sites, teamDays: [Samples.teamDay(), Samples.teamDay(team: 1)], pins: [pin])
        #expect(pinned.obstacles(of: 1, in: Plan(visits: [], in: pinned))?.obstacles == [.pinned(pin), nil])
    }

    @Test func `has none for a site that is planned or not there`() throws {
        let problem = try Samples.onLine([(10, Samples.site())], teamDays: [Samples.teamDay()])
        let plan = Plan(visits: [visit], in: problem)
        #expect(problem.obstacles(of: 0, in: plan) == nil)
        #expect(problem.obstacles(of: 9, in: plan) == nil)
    }

    @Test(arguments: 1...60) func `prices changes that break no rule, and says so of every site left out`(
        seed: UInt64
    ) throws {
        let problem = try Samples.random(
            seed: seed, sites: 25, teamDays: 4, withOfficers: seed % 2 == 0, withPins: seed % 3 == 0,
            withRules: seed % 5 > 0)
        let plan = solve(problem, stop: .iterations(30), seed: seed)
        for site in plan.unplanned {
            let found = try #require(problem.obstacles(of: site, in: plan))
            #expect((found.change == nil) == found.obstacles.allSatisfy { $0 != nil })
            guard let change = found.change else { continue }
            let kept = plan.visits.filter { !change.dropped.contains($0) }
            #expect(kept.count == plan.visits.count - change.dropped.count)
            let others = kept.filter { $0.teamDay != change.visit.teamDay }
            let moved = change.route.stops.map { Visit(site: $0.site, teamDay: change.route.teamDay, start: $0.start) }
            #expect(moved.contains(change.visit))
            #expect(moved.count + others.count == kept.count + 1)
            let changed = Plan(visits: others + moved, in: problem)
            #expect(problem.violations(of: changed).isEmpty)
            #expect(abs(plan.prize - changed.prize - change.price) < 1e-9)
        }
    }
}
