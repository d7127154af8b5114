import Testing

@testable import Planning

struct ReasonTests {
    private func problem(pins: [Visit] = []) throws -> Problem {
        try Samples.onLine(
            [
                (10, Samples.site(prize: 8, groups: [1])), (40, Samples.site(prize: 9, groups: [1])),
                (20, Samples.site(prize: 3)), (30, Samples.site(prize: 5)),
                (60, Samples.site(prize: 6, open: [Interval(start: 0, end: 100)])),
            ], teamDays: [Samples.teamDay(maximumEvents: 2)], pins: pins, quotas: [Quota(group: 1, minimumEvents: 2)])
    }

    private let visits = [Visit(site: 0, teamDay: 0, start: 490), Visit(site: 1, teamDay: 0, start: 600)]

    @Test func `names prize, travel and the best site left out`() throws {
        let problem = try problem()
        let reason = try #require(problem.reason(for: 1, in: Plan(visits: visits, in: problem)))
        #expect(reason.visit == visits[1])
        #expect(reason.prize == 9)
        #expect(reason.travelCost == 60)
        #expect(!reason.isPinned)
        #expect(reason.quotas == [Quota(group: 1, minimumEvents: 2)])
        #expect(reason.runnerUp?.site == 3)
        #expect(reason.runnerUp?.prize == 5)
        #expect(reason.runnerUp?.travelCost == 40)
    }

    @Test func `says that a visit was pinned`() throws {
        let problem = try problem(pins: [visits[0]])
        #expect(problem.reason(for: 0, in: Plan(visits: visits, in: problem))?.isPinned == true)
    }

    @Test func `has none for a site that is not planned`() throws {
        let problem = try problem()
        #expect(problem.reason(for: 2, in: Plan(visits: visits, in: problem)) == nil)
        #expect(problem.reasons(for: Plan(visits: visits, in: problem)).count == 2)
    }
}
