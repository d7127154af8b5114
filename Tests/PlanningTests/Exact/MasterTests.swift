import Testing

@testable import Planning

struct MasterTests {
    /// A bound from random duals, by the best of all routes of each class.
    private func bound(_ master: Master, _ random: inout RandomNumbers) -> Double {
        let raw = master.rows.map { row in
            if case .budget = row.rule { random.unit() * 0.05 } else { -10 + 30 * random.unit() }
        }
        let duals = master.sound(raw.map { random.below(2) == 0 ? $0 : 0 })
        let excess = master.classes.indices.map { index in
            let worth = master.worths(of: index, duals: duals)
            let charge = master.charge(of: index, duals: duals)
            return RouteEnumeration.routes(of: master.classes[index].teamDays[0], in: master.problem)
                .map { $0.reduce(-charge) { $0 + worth[$1] } }.max() ?? -.infinity
        }
        return master.bound(duals: duals, excess: excess)
    }

    @Test(arguments: 1...25) func `bounds every plan by any sound duals`(seed: UInt64) throws {
        let problem = try Samples.random(
            seed: seed, sites: 5, teamDays: 1 + Int(seed % 3), withOfficers: false, withPins: false, withRules: true)
        let master = try #require(ExactParts(problem)).master
        let best = Enumeration.bestScore(of: problem, quotaBonus: master.quotaBonus)
        var random = RandomNumbers(seed: seed)
        for _ in 0..<3 { #expect(bound(master, &random) >= best - 1e-6) }
    }

    @Test(arguments: 1...25) func `bounds a plan with officers and pins`(seed: UInt64) throws {
        let problem = try Samples.random(
            seed: seed, sites: 6, teamDays: 3, withOfficers: true, withPins: true, withRules: seed % 2 == 0)
        let master = try #require(ExactParts(problem)).master
        let plan = solve(problem, stop: .iterations(200), seed: seed)
        var random = RandomNumbers(seed: seed)
        #expect(bound(master, &random) >= plan.score(master.quotaBonus) - 1e-6)
    }

    @Test func `enters a route in every row that counts it`() throws {
        let sites = [
            Samples.site(groups: [7], cost: 60), Samples.site(groups: [7, 8], cost: 5), Samples.site(), Samples.site(),
        ]
        let rivals = [Samples.teamDay(officers: [1]), Samples.teamDay(team: 1, officers: [1])]
        let problem = try Samples.onLine(
            sites.map { (10, $0) }, teamDays: rivals + [Samples.teamDay(team: 2, day: 3)],
            quotas: [
                Quota(.group(7), minimumEvents: 1, maximumEvents: 3), Quota(group: 8, minimumEvents: 1),
                Quota(.team(1), maximumEvents: 2), Quota(.team(0), maximumEvents: 2),
            ], spacings: [Spacing(sites: [2, 3], days: 2)], budget: 100)
        let master = try #require(ExactParts(problem)).master
        let entries = master.entries(of: PooledRoute(routeClass: 1, sites: [2, 0, 1], prize: 3))
        let told = entries.map { "\(master.rows[Int($0.row)].rule) \($0.element)" }
        #expect(
            told.sorted() == [
                "atLeast(quota: 0) 2.0", "atLeast(quota: 1) 1.0", "atMost(quota: 0) 2.0", "atMost(quota: 2) 3.0",
                "budget 65.0", "rivals(0, 1) 1.0", "routes(1) 1.0", "site(0) 1.0", "site(1) 1.0", "site(2) 1.0",
                "spacing(0, days: ClosedRange(0...1)) 1.0",
            ])
    }

    @Test func `takes pins beyond a limit for the limit`() throws {
        let sites = [Samples.site(groups: [7], cost: 60), Samples.site(groups: [7], cost: 60)]
        let pins = [Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 0, start: 700)]
        let problem = try Samples.onLine(
            sites.map { (10, $0) }, teamDays: [Samples.teamDay()], pins: pins,
            quotas: [Quota(.group(7), maximumEvents: 1)], spacings: [Spacing(sites: [0, 1], days: 2)], budget: 100)
        let master = try #require(ExactParts(problem)).master
        #expect(master.lower.prefix(2) == [1, 1])
        #expect(master.upper == [1, 1, 1, 2, 2, 120])
    }

    private func alike() throws -> (problem: Problem, master: Master, reference: Plan) {
        let problem = try Samples.onLine(
            (1...4).map { ($0 * 10, Samples.site()) },
            teamDays: (0..<3).map { Samples.teamDay(team: $0, maximumEvents: 2) })
        let visits = [Visit(site: 0, teamDay: 1, start: 500), Visit(site: 1, teamDay: 1, start: 600)]
        return (problem, try #require(ExactParts(problem)).master, Plan(visits: visits, in: problem))
    }

    private func pooled(_ sites: [Int32]) -> PooledRoute {
        PooledRoute(routeClass: 0, sites: sites, prize: Double(sites.count))
    }

    @Test func `leaves routes that a plan runs on their team-days`() throws {
        let (_, master, reference) = try alike()
        let plan = try #require(master.plan(of: [pooled([2]), pooled([1, 0]), pooled([3])], like: reference))
        #expect(plan.routes.map(\.teamDay) == [0, 1, 2])
        #expect(plan.routes.map { Set($0.stops.map(\.site)) } == [[2], [0, 1], [3]])
    }

    @Test func `makes no plan of too many routes or of one that does not fit`() throws {
        let (_, master, reference) = try alike()
        #expect(master.plan(of: (0..<4).map { pooled([$0]) }, like: reference) == nil)
        #expect(master.plan(of: [pooled([1, 2, 3])], like: reference) == nil)
    }

    @Test func `turns a plan into columns and back again`() throws {
        let (problem, master, reference) = try alike()
        let columns = master.columns(of: reference)
        #expect(columns == [pooled([0, 1])])
        let plan = try #require(master.plan(of: columns, like: reference))
        #expect(plan.routes.map(\.teamDay) == [1])
        #expect(problem.violations(of: plan).isEmpty)
    }

    @Test func `holds duals to the signs that a bound needs`() throws {
        let pin = Visit(site: 0, teamDay: 0, start: 600)
        let problem = try Samples.onLine(
            [(10, Samples.site(groups: [7])), (20, Samples.site())], teamDays: [Samples.teamDay()], pins: [pin],
            quotas: [Quota(.group(7), minimumEvents: 1, maximumEvents: 1)])
        let master = try #require(ExactParts(problem)).master
        // Pinned site, other site, team-day, minimum, maximum.
        #expect(master.quotaBonus == 4)
        #expect(master.sound([-9, -9, -9, -9, -9]) == [-9, 0, 0, -4, 0])
        #expect(master.sound([9, 9, 9, 9, 9]) == [9, 9, 9, 0, 9])
    }
}
