import Testing

@testable import Planning

struct ProblemTimetableTests {
    private let split = [Interval(start: 480, end: 690), Interval(start: 780, end: 930)]

    @Test func `starts each visit as early as can be`() throws {
        let problem = try Samples.onLine(
            [(10, Samples.site(duration: 100, open: split)), (20, Samples.site(duration: 100, open: split))],
            teamDays: [Samples.teamDay()])
        let route = try #require(problem.route(of: 0, visiting: [0, 1]))
        #expect(route.stops.map(\.start) == [490, 780])
    }

    @Test func `waits for the end of a blocked span`() throws {
        let problem = try Samples.onLine(
            [(10, Samples.site(duration: 100))],
            teamDays: [Samples.teamDay(blocked: [Interval(start: 500, end: 700)])])
        #expect(problem.route(of: 0, visiting: [0])?.stops.map(\.start) == [700])
    }

    @Test func `has no route past the shift, the events or the travel allowed`() throws {
        let sites = [(10, Samples.site(duration: 100)), (20, Samples.site(duration: 100))]
        func route(_ teamDay: TeamDay) throws -> Route? {
            try Samples.onLine(sites, teamDays: [teamDay]).route(of: 0, visiting: [0, 1])
        }
        #expect(try route(Samples.teamDay(shift: Interval(start: 480, end: 720))) != nil)
        #expect(try route(Samples.teamDay(shift: Interval(start: 480, end: 719))) == nil)
        #expect(try route(Samples.teamDay(maximumEvents: 1)) == nil)
        #expect(try route(Samples.teamDay(maximumTravel: 40)) != nil)
        #expect(try route(Samples.teamDay(maximumTravel: 39)) == nil)
    }

    @Test func `keeps the start of a pin`() throws {
        let pin = Visit(site: 0, teamDay: 0, start: 600)
        let problem = try Samples.onLine([(10, Samples.site())], teamDays: [Samples.teamDay()], pins: [pin])
        #expect(problem.route(of: 0, visiting: [0])?.stops.map(\.start) == [600])
    }
}
