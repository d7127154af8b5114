import Testing

@testable import Planning

struct TravelPausesTests {
    /// Office at 0, sites at 30 and 60 on a line, no travel from 690 to 780.
    private func violations(_ starts: [Int], shift: Interval = Interval(start: 480, end: 960)) throws -> [Violation] {
        let problem = try Samples.onLine(
            [(30, Samples.site()), (60, Samples.site())],
            teamDays: [Samples.teamDay(shift: shift, noTravel: [Interval(start: 690, end: 780)])])
        let visits = starts.enumerated().map { Visit(site: $0, teamDay: 0, start: $1) }
        return problem.violations(of: Plan(visits: visits, in: problem))
    }

    private let pause = Interval(start: 690, end: 780)

    @Test func `lets a team be at an event or wait in a span without travel`() throws {
        // On the way 600 to 630, event 690 to 720, on the way again from 780.
        #expect(try violations([690, 810]).isEmpty)
        // Free at 660, there at 690 on the dot.
        #expect(try violations([630, 690]).isEmpty)
    }

    @Test func `finds a trip that would run into the span`() throws {
        // Free at 661: the trip of 30 minutes would end at 691 and so begins at 780.
        let found = try violations([631, 809])
        #expect(found == [.travelPaused(teamDay: 0, from: 0, to: 1, arrival: 810, pause: pause)])
    }

    @Test func `finds a way out of the office that runs into the span`() throws {
        let found = try violations([800], shift: Interval(start: 661, end: 960))
        #expect(found == [.travelPaused(teamDay: 0, from: 2, to: 0, arrival: 810, pause: pause)])
        #expect(try violations([800], shift: Interval(start: 660, end: 960)).isEmpty)
    }

    @Test func `finds a return that runs into the span`() throws {
        let found = try violations([640], shift: Interval(start: 480, end: 809))
        #expect(found == [.travelPaused(teamDay: 0, from: 0, to: 2, arrival: 810, pause: pause)])
        #expect(try violations([640], shift: Interval(start: 480, end: 810)).isEmpty)
    }

    @Test func `leaves trips that are late anyway to the other rules`() throws {
        let late = Violation.arrivesLate(Visit(site: 1, teamDay: 0, start: 689), arrival: 691, previous: 0)
        #expect(try violations([631, 689]) == [late])
    }
}
