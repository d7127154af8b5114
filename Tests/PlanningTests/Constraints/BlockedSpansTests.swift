import Testing

@testable import Planning

struct BlockedSpansTests {
    private let prayer = Interval(start: 690, end: 780)

    @Test(arguments: [(660, false), (661, true), (700, true), (779, true), (780, false)])
    func `keeps events out of the Friday prayer`(start: Int, isBlocked: Bool) throws {
        let problem = try Samples.onLine([(10, Samples.site())], teamDays: [Samples.teamDay(blocked: [prayer])])
        let visit = Visit(site: 0, teamDay: 0, start: start)
        let found = BlockedSpans.violations(of: Plan(visits: [visit], in: problem), in: problem)
        #expect(found == (isBlocked ? [.blocked(visit, end: start + 30, blocked: prayer)] : []))
    }

    @Test func `lets the team travel during the prayer`() throws {
        let problem = try Samples.onLine(
            [(10, Samples.site()), (100, Samples.site())], teamDays: [Samples.teamDay(blocked: [prayer])])
        let visits = [Visit(site: 0, teamDay: 0, start: 660), Visit(site: 1, teamDay: 0, start: 780)]
        #expect(problem.violations(of: Plan(visits: visits, in: problem)).isEmpty)
    }
}
