import Testing

@testable import Planning

struct ConstraintTests {
    @Test func `has every rule listed once`() {
        #expect(Set(constraints.map { ObjectIdentifier($0) }).count == constraints.count)
    }

    @Test func `finds nothing wrong with an empty plan`() throws {
        let problem = try Samples.onLine([(10, Samples.site())], teamDays: [Samples.teamDay()])
        #expect(problem.violations(of: Plan(visits: [], in: problem)).isEmpty)
    }

    @Test func `tells every broken rule of a plan`() throws {
        let problem = try Samples.onLine(
            [(10, Samples.site(open: [Interval(start: 700, end: 800)]))],
            teamDays: [Samples.teamDay(maximumEvents: 0, blocked: [Interval(start: 600, end: 650)])])
        let visit = Visit(site: 0, teamDay: 0, start: 620)
        #expect(problem.violations(of: Plan(visits: [visit], in: problem)).count == 3)
    }
}
