import Testing

@testable import Planning

struct OfficersApartTests {
    private func problem() throws -> Problem {
        try Samples.onLine(
            [(10, Samples.site()), (20, Samples.site()), (30, Samples.site())],
            teamDays: [
                Samples.teamDay(team: 0, officers: [1, 2]), Samples.teamDay(team: 1, officers: [2, 3]),
                Samples.teamDay(team: 2, officers: [4]),
            ])
    }

    @Test func `finds an officer who is out twice at a time`() throws {
        let problem = try problem()
        let visits = [Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 1, start: 650)]
        let found = OfficersApart.violations(of: Plan(visits: visits, in: problem), in: problem)
        // Away 590 to 640 and 630 to 700.
        let overlap = Interval(start: 630, end: 640)
        #expect(found == [.officerInTwoPlaces(officer: 2, teamDay: 0, other: 1, overlap: overlap)])
    }

    @Test func `lets an officer go out again after the return`() throws {
        let problem = try problem()
        let visits = [Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 1, start: 660)]
        #expect(OfficersApart.violations(of: Plan(visits: visits, in: problem), in: problem).isEmpty)
    }

    @Test func `knows the team-days that compete for an officer`() throws {
        let found = OfficersApart.rivals(in: try problem())
        #expect(found.starts == [0, 1, 2, 2])
        #expect(found.rivals == [1, 0])
    }

    @Test func `lets an officer spend a team's day in one way alone, whatever the hours`() throws {
        let office = Office(place: Samples.nowhere)
        var away = Samples.teamDay(shift: Interval(start: 800, end: 960), officers: [1])
        away.office = 1
        let home = Samples.teamDay(shift: Interval(start: 480, end: 700), officers: [1])
        let problem = try Problem(
            sites: [Samples.site(), Samples.site()], offices: [office, office], teamDays: [home, away],
            travel: .matrix(Samples.line([10, 10, 0, 0])))
        #expect(OfficersApart.rivals(in: problem).rivals == [1, 0])
        let visits = [Visit(site: 0, teamDay: 0, start: 500), Visit(site: 1, teamDay: 1, start: 820)]
        // Away 490 to 540 and 810 to 860: no minute in common.
        let none = Interval(start: 810, end: 810)
        #expect(
            OfficersApart.violations(of: Plan(visits: visits, in: problem), in: problem) == [
                .officerInTwoPlaces(officer: 1, teamDay: 0, other: 1, overlap: none)
            ])
        #expect(solve(problem, stop: .iterations(50)).routes.count == 1)
    }
}
