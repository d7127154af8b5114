import Testing

@testable import Planning

struct ScheduleTests {
    /// A schedule of a random problem, filled at random by insertions that passed the test.
    private func filled(seed: UInt64) throws -> (
        problem: Problem, schedule: Schedule<RoadLookup>, random: RandomNumbers
    ) {
        let problem = try Samples.random(
            seed: seed, sites: 40, teamDays: 6, withOfficers: true, withPins: false, withRules: seed % 2 == 0)
        let compact = CompactProblem(problem, neighbours: 20)
        let lookup = RoadLookup(vectors: problem.vectors, road: RoadTravel())
        let schedule = Schedule(compact, lookup: lookup, quotaBonus: 0)
        var random = RandomNumbers(seed: seed)
        schedule.begin()
        for _ in 0..<400 {
            let site = random.below(40)
            let route = random.below(6)
            guard schedule.routeOf[site] < 0, schedule.isOpen(route) else { continue }
            let place = random.below(Int(schedule.count[route]) + 1)
            if schedule.fits(site, into: route, after: place) { schedule.insert(site, into: route, after: place) }
        }
        return (problem, schedule, random)
    }

    private func routes(_ schedule: Schedule<RoadLookup>) -> [[Int]] {
        (0..<6).map { route in
            (0..<Int(schedule.count[route])).map { Int(schedule.halts[route * schedule.stride + 1 + $0].point) }
        }
    }

    @Test(arguments: 1...30) func `holds only routes that the timetable confirms`(seed: UInt64) throws {
        let (problem, schedule, _) = try filled(seed: seed)
        let timetables = routes(schedule).enumerated().filter { !$1.isEmpty }.map {
            problem.route(of: $0, visiting: $1)
        }
        #expect(timetables.allSatisfy { $0 != nil })
        let plan = Plan(routes: timetables.compactMap { $0 }, in: problem)
        #expect(problem.violations(of: plan).isEmpty)
        #expect(plan.prize == schedule.prize)
        #expect(plan.travelMinutes == schedule.totalTravel)
        #expect(plan.visits.count == schedule.planned)
        #expect(plan.routes.count == schedule.usedRoutes)
        #expect(plan.visits.reduce(0) { $0 + problem.sites[$1.site].cost } == schedule.spent)
        let asked = problem.quotas.reduce(0) { $0 + $1.minimumEvents }
        #expect(schedule.counted == asked - plan.shortfalls.reduce(0) { $0 + $1.missing })
    }

    @Test(arguments: 1...30) func `says of every place whether a site fits, as the timetable does`(seed: UInt64) throws
    {
        let (problem, schedule, _) = try filled(seed: seed)
        let held = routes(schedule)
        for site in 0..<40 where schedule.routeOf[site] < 0 {
            for route in 0..<6 where schedule.isOpen(route) {
                for place in 0...held[route].count {
                    var order = held[route]
                    order.insert(site, at: place)
                    var isConfirmed = problem.route(of: route, visiting: order) != nil
                    if isConfirmed {
                        var orders = held
                        orders[route] = order
                        let plan = Plan(
                            routes: orders.enumerated().filter { !$1.isEmpty }.compactMap {
                                problem.route(of: $0, visiting: $1)
                            }, in: problem)
                        isConfirmed = problem.violations(of: plan).isEmpty
                    }
                    #expect(schedule.fits(site, into: route, after: place) == isConfirmed)
                }
            }
        }
    }

    @Test(arguments: 1...30) func `is as before after an undo`(seed: UInt64) throws {
        let (_, schedule, generator) = try filled(seed: seed)
        var random = generator
        let before = routes(schedule)
        let (prize, travel, planned) = (schedule.prize, schedule.totalTravel, schedule.planned)
        let (spent, counted) = (schedule.spent, schedule.counted)
        schedule.begin()
        for route in 0..<6 where schedule.count[route] > 0 {
            _ = schedule.remove(from: route, first: 1, end: 2)
        }
        for site in 0..<40 where schedule.routeOf[site] < 0 {
            let route = random.below(6)
            if schedule.isOpen(route), schedule.fits(site, into: route, after: 0) {
                schedule.insert(site, into: route, after: 0)
            }
        }
        schedule.undo()
        #expect(routes(schedule) == before)
        #expect((schedule.prize, schedule.totalTravel, schedule.planned) == (prize, travel, planned))
        #expect((schedule.spent, schedule.counted) == (spent, counted))
        for (route, sites) in before.enumerated() {
            #expect(sites.allSatisfy { schedule.routeOf[$0] == Int32(route) })
        }
    }
}
