import Testing

@testable import Planning

struct RouteClassTests {
    private func classes(_ teamDays: [TeamDay], pins: [Visit] = [], quotas: [Quota] = []) throws -> [[Int]] {
        let problem = try Samples.onLine(
            [(10, Samples.site()), (20, Samples.site())], teamDays: teamDays, pins: pins, quotas: quotas)
        return try #require(ExactParts(problem)).classes.map(\.teamDays)
    }

    private let three = (0..<3).map { Samples.teamDay(team: $0) }

    @Test func `holds team-days that are alike`() throws {
        #expect(try classes(three) == [[0, 1, 2]])
        #expect(try classes(three, quotas: [Quota(group: 1, minimumEvents: 1)]) == [[0, 1, 2]])
    }

    @Test(arguments: [
        Samples.teamDay(team: 1, day: 1), Samples.teamDay(team: 1, shift: Interval(start: 480, end: 961)),
        Samples.teamDay(team: 1, maximumEvents: 3), Samples.teamDay(team: 1, maximumTravel: 60),
        Samples.teamDay(team: 1, blocked: [Interval(start: 690, end: 780)]), Samples.teamDay(team: 1, offers: [1]),
        Samples.teamDay(team: 1, noTravel: [Interval(start: 690, end: 780)]),
    ])
    func `sets a team-day apart that differs`(other: TeamDay) throws {
        #expect(try classes([three[0], other, three[2]]) == [[0, 2], [1]])
    }

    @Test func `sets a team-day with a pin apart`() throws {
        #expect(try classes(three, pins: [Visit(site: 1, teamDay: 1, start: 600)]) == [[0, 2], [1]])
    }

    @Test func `sets team-days that share an officer apart`() throws {
        let rivals = (0..<3).map { Samples.teamDay(team: $0, officers: $0 > 0 ? [7] : [8]) }
        #expect(try classes(rivals) == [[0], [1], [2]])
        let free = (0..<3).map { Samples.teamDay(team: $0, officers: [$0]) }
        #expect(try classes(free) == [[0, 1, 2]])
    }

    @Test func `sets a team apart whose events a quota counts`() throws {
        #expect(try classes(three, quotas: [Quota(.team(2), maximumEvents: 1)]) == [[0, 1], [2]])
    }

    @Test func `knows the pins in their order and the sites in reach`() throws {
        let sites = [10, 20, 300, 30].map { ($0, Samples.site()) } + [(5, Samples.site(day: 1))]
        let pins = [Visit(site: 3, teamDay: 0, start: 700), Visit(site: 1, teamDay: 0, start: 600)]
        let problem = try Samples.onLine(sites, teamDays: [three[0], Samples.teamDay(day: 1)], pins: pins)
        let classes = try #require(ExactParts(problem)).classes
        #expect(classes.map(\.pins) == [[1, 3], []])
        #expect(classes.map(\.sites) == [[0, 1, 3], [4]])
        #expect(classes.map(\.day) == [0, 1])
    }
}
