import Testing

@testable import Planning

struct KnownNumbersTests {
    @Test func `finds visits of sites and team-days that are not there`() throws {
        let problem = try Samples.onLine([(10, Samples.site())], teamDays: [Samples.teamDay()])
        let visits = [
            Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 0, start: 700),
            Visit(site: 0, teamDay: 1, start: 600),
        ]
        let found = KnownNumbers.violations(of: Plan(visits: visits, in: problem), in: problem)
        #expect(found == [.unknown(visits[1]), .unknown(visits[2])])
    }
}
