import Testing

@testable import Planning

struct PlanTests {
    private func problem() throws -> Problem {
        try Samples.onLine(
            [
                (10, Samples.site(prize: 3, groups: [1])), (30, Samples.site(prize: 5, groups: [1, 2])),
                (50, Samples.site(prize: 7)),
            ], teamDays: [Samples.teamDay(), Samples.teamDay(team: 1)],
            quotas: [Quota(group: 1, minimumEvents: 3), Quota(group: 2, minimumEvents: 1)])
    }

    @Test func `puts visits into routes in order of start with their trips`() throws {
        let problem = try problem()
        let visits = [Visit(site: 1, teamDay: 0, start: 600), Visit(site: 0, teamDay: 0, start: 500)]
        let plan = Plan(visits: visits, in: problem)
        let route = try #require(plan.route(of: 0))
        #expect(route.stops.map(\.site) == [0, 1])
        #expect(route.stops.map(\.travelMinutes) == [10, 20])
        #expect(route.returnMinutes == 30)
        #expect(plan.travelMinutes == 60)
        #expect(plan.route(of: 1) == nil)
        #expect(plan.visits == visits.reversed())
    }

    @Test func `adds up prizes and tells what is left out and what is short`() throws {
        let problem = try problem()
        let plan = Plan(visits: [Visit(site: 1, teamDay: 0, start: 600)], in: problem)
        #expect(plan.prize == 5)
        #expect(plan.unplanned == [0, 2])
        #expect(plan.shortfalls.map(\.quota.scope) == [.group(1)])
        #expect(plan.shortfalls.map(\.missing) == [2])
    }

    @Test func `stands numbers that are not there and starts beyond all time`() throws {
        let problem = try problem()
        let visits = [Visit(site: 9, teamDay: 7, start: .max), Visit(site: -1, teamDay: 0, start: .min)]
        let plan = Plan(visits: visits, in: problem)
        #expect(plan.prize == 0)
        #expect(problem.violations(of: plan).count == 2)
    }
}
