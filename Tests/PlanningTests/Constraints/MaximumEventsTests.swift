import Testing

@testable import Planning

struct MaximumEventsTests {
    @Test func `finds a day with too many events`() throws {
        let problem = try Samples.onLine(
            [(10, Samples.site()), (20, Samples.site())], teamDays: [Samples.teamDay(maximumEvents: 1)])
        let visits = [Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 0, start: 700)]
        let found = MaximumEvents.violations(of: Plan(visits: visits, in: problem), in: problem)
        #expect(found == [.tooManyEvents(teamDay: 0, events: 2, maximum: 1)])
    }
}
