import Testing

@testable import Planning

struct QuotaCeilingsTests {
    private let visits = (0..<3).map { Visit(site: $0, teamDay: $0 / 2, start: 500 + 100 * $0) }

    private func violations(_ quotas: [Quota], pins: Int = 0, held: Int = 3) throws -> [Violation] {
        let problem = try Samples.onLine(
            (0..<3).map { (10, Samples.site(groups: $0 == 2 ? [8] : [7, 8])) },
            teamDays: [Samples.teamDay(), Samples.teamDay(team: 1)], pins: Array(visits.prefix(pins)), quotas: quotas)
        return QuotaCeilings.violations(of: Plan(visits: Array(visits.prefix(held)), in: problem), in: problem)
    }

    @Test func `counts the events of a label`() throws {
        #expect(try violations([Quota(.group(7), maximumEvents: 2), Quota(.group(8), maximumEvents: 3)]).isEmpty)
        let found = try violations([Quota(.group(7), maximumEvents: 1), Quota(.group(8), maximumEvents: 2)])
        #expect(
            found == [
                .ceilingExceeded(.group(7), events: 2, maximum: 1), .ceilingExceeded(.group(8), events: 3, maximum: 2),
            ])
    }

    @Test func `counts the events of a team`() throws {
        #expect(try violations([Quota(.team(0), maximumEvents: 2)]).isEmpty)
        let found = try violations([Quota(.team(0), maximumEvents: 1), Quota(.team(1), maximumEvents: 0)])
        #expect(
            found == [
                .ceilingExceeded(.team(0), events: 2, maximum: 1), .ceilingExceeded(.team(1), events: 1, maximum: 0),
            ])
    }

    @Test func `lets pinned visits alone go beyond, but no other with them`() throws {
        let quota = Quota(.group(8), maximumEvents: 1)
        #expect(try violations([quota], pins: 2, held: 2).isEmpty)
        #expect(try violations([quota], pins: 2) == [.ceilingExceeded(.group(8), events: 3, maximum: 1)])
    }

    @Test func `does not mind a quota without a maximum`() throws {
        #expect(try violations([Quota(group: 8, minimumEvents: 1)]).isEmpty)
    }
}
