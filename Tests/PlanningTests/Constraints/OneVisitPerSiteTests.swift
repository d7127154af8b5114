import Testing

@testable import Planning

struct OneVisitPerSiteTests {
    @Test func `finds a site visited by two teams`() throws {
        let problem = try Samples.onLine(
            [(10, Samples.site()), (20, Samples.site())], teamDays: [Samples.teamDay(), Samples.teamDay(team: 1)])
        let visits = [
            Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 0, start: 700),
            Visit(site: 0, teamDay: 1, start: 600),
        ]
        let found = OneVisitPerSite.violations(of: Plan(visits: visits, in: problem), in: problem)
        #expect(found == [.siteRepeated(site: 0, teamDays: [0, 1])])
    }
}
