import Testing

@testable import Planning

struct TravelTimeTests {
    private func violations(secondStart: Int, table: TravelMatrix = Samples.line([10, 50, 0])) throws -> [Violation] {
        let problem = try Problem(
            sites: [Samples.site(), Samples.site()], offices: [Office(place: Samples.nowhere)],
            teamDays: [Samples.teamDay()], travel: .matrix(table))
        let visits = [Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 0, start: secondStart)]
        return TravelTime.violations(of: Plan(visits: visits, in: problem), in: problem)
    }

    @Test func `wants time to travel after an event`() throws {
        #expect(try violations(secondStart: 670).isEmpty)
        let late = Violation.arrivesLate(Visit(site: 1, teamDay: 0, start: 669), arrival: 670, previous: 0)
        #expect(try violations(secondStart: 669) == [late])
    }

    @Test func `finds where there is no way`() throws {
        let table = TravelMatrix(points: 3) { from, to in from == 1 ? nil : 10 }
        #expect(try violations(secondStart: 700, table: table) == [.noWay(teamDay: 0, from: 1, to: 2)])
    }
}
