import Testing

@testable import Planning

struct SpacingKeptTests {
    private func violations(_ visits: [Visit], days: Int, pins: [Visit] = []) throws -> [Violation] {
        let site = Site(
            prize: 1, duration: 30, place: Samples.nowhere,
            openings: (0..<9).map { Opening(day: $0, start: 0, end: 1_000) })
        let problem = try Samples.onLine(
            [(10, site), (10, site), (10, site)], teamDays: (0..<9).map { Samples.teamDay(day: $0) }, pins: pins,
            spacings: [Spacing(sites: [0, 1, 2], days: days)])
        return SpacingKept.violations(of: Plan(visits: visits, in: problem), in: problem)
    }

    private let monday = Visit(site: 0, teamDay: 0, start: 600)
    private let sunday = Visit(site: 1, teamDay: 6, start: 600)
    private let nextMonday = Visit(site: 2, teamDay: 7, start: 600)

    @Test func `counts the days between the visits of one place`() throws {
        #expect(try violations([monday, nextMonday], days: 7).isEmpty)
        let early = try violations([monday, sunday], days: 7)
        #expect(early == [.tooSoon(sunday, other: monday, days: 6, least: 7)])
    }

    @Test func `tells every pair that is too close, the later visit first`() throws {
        #expect(
            try violations([nextMonday, monday, sunday], days: 8) == [
                .tooSoon(sunday, other: monday, days: 6, least: 8),
                .tooSoon(nextMonday, other: monday, days: 7, least: 8),
                .tooSoon(nextMonday, other: sunday, days: 1, least: 8),
            ])
    }

    @Test func `lets two visits be close that were both agreed upon, but no third beside them`() throws {
        #expect(try violations([monday, sunday], days: 7, pins: [monday, sunday]).isEmpty)
        let third = try violations([monday, sunday, nextMonday], days: 7, pins: [monday, sunday])
        #expect(third == [.tooSoon(nextMonday, other: sunday, days: 1, least: 7)])
    }
}
