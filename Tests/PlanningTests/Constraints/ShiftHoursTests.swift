import Testing

@testable import Planning

struct ShiftHoursTests {
    private func violations(start: Int) throws -> [Violation] {
        let problem = try Samples.onLine(
            [(20, Samples.site())], teamDays: [Samples.teamDay(shift: Interval(start: 480, end: 600))])
        let plan = Plan(visits: [Visit(site: 0, teamDay: 0, start: start)], in: problem)
        return ShiftHours.violations(of: plan, in: problem)
    }

    @Test func `lets a team use its shift to the last minute`() throws {
        #expect(try violations(start: 500).isEmpty)
        #expect(try violations(start: 550).isEmpty)
    }

    @Test func `finds a team that leaves early`() throws {
        let visit = Visit(site: 0, teamDay: 0, start: 499)
        #expect(try violations(start: 499) == [.leavesEarly(visit, leaves: 479, shiftStart: 480)])
    }

    @Test func `finds a team that is back late`() throws {
        #expect(try violations(start: 551) == [.returnsLate(teamDay: 0, returns: 601, shiftEnd: 600)])
    }
}
