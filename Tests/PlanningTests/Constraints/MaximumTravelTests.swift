import Testing

@testable import Planning

struct MaximumTravelTests {
    @Test(arguments: [(60, true), (59, false)])
    func `counts all trips, the return included`(maximum: Int, isAllowed: Bool) throws {
        let problem = try Samples.onLine(
            [(10, Samples.site()), (30, Samples.site())], teamDays: [Samples.teamDay(maximumTravel: maximum)])
        let visits = [Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 0, start: 700)]
        let found = MaximumTravel.violations(of: Plan(visits: visits, in: problem), in: problem)
        #expect(found == (isAllowed ? [] : [.tooMuchTravel(teamDay: 0, minutes: 60, maximum: maximum)]))
    }
}
