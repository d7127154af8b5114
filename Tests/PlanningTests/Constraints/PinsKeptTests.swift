import Testing

@testable import Planning

struct PinsKeptTests {
    @Test func `finds a pin that was moved or left out`() throws {
        let pins = [Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 0, start: 700)]
        let problem = try Samples.onLine(
            [(10, Samples.site()), (20, Samples.site())], teamDays: [Samples.teamDay()], pins: pins)
        let moved = Plan(visits: [Visit(site: 0, teamDay: 0, start: 601)], in: problem)
        #expect(PinsKept.violations(of: moved, in: problem) == pins.map { .pinMissing($0) })
        #expect(PinsKept.violations(of: Plan(visits: pins, in: problem), in: problem).isEmpty)
    }
}
