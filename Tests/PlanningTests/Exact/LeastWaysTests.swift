import Testing

@testable import Planning

struct LeastWaysTests {
    @Test func `goes over others where that is shorter`() throws {
        // Points: two sites and the office. From the far site home it is shorter over the near one.
        let minutes = [[0, 70, 10], [20, 0, 90], [10, 60, 0]]
        let matrix = TravelMatrix(points: 3) { minutes[$0][$1] }
        let lookup = MatrixLookup(points: 3, isSymmetric: false, minutes: matrix.minutes)
        let ways = LeastWays(of: 2, 2, lookup, withDetours: true)
        #expect(ways.out == [10, 60])
        #expect(ways.back == [10, 30])
        #expect(LeastWays(of: 2, 2, lookup, withDetours: false).back == [10, 90])
    }

    @Test func `keeps a site that can only be left over another`() throws {
        let minutes = [[0, 70, 10], [20, 0, 90], [10, 60, 0]]
        let teamDay = Samples.teamDay(shift: Interval(start: 480, end: 630))
        let problem = try Problem(
            sites: [Samples.site(), Samples.site()], offices: [Office(place: Samples.nowhere)], teamDays: [teamDay],
            travel: .matrix(TravelMatrix(points: 3) { minutes[$0][$1] }))
        // 60 to the far site, 30 there, 20 to the near one, 30 there and 10 back.
        #expect(problem.route(of: 0, visiting: [1, 0]) != nil)
        #expect(problem.route(of: 0, visiting: [1]) == nil)
        let parts = try #require(ExactParts(problem))
        #expect(parts.classes[0].sites == [0, 1])
        let found = parts.pricing.best(
            of: parts.classes[0], worth: [1, 1], .init(threshold: 0, keep: 5, effort: .exact))
        #expect(found.routes.map(\.sites) == [[1, 0], [0]])
    }

    @Test func `cuts a way into pieces between spans without travel`() throws {
        let day = Samples.teamDay(
            noTravel: [Interval(start: 500, end: 560), Interval(start: 590, end: 600)])
        let pauses = RoutePauses(of: try Samples.onLine([(10, Samples.site())], teamDays: [day]))
        let arrivals = [0, 20, 21, 50, 51].map { pauses.earliest(on: 0, from: 480, moving: $0) }
        #expect(arrivals == [480, 500, 561, 590, 601])
        let departures = [0, 10, 11, 40, 41].map { pauses.latest(on: 0, until: 610, moving: $0) }
        #expect(departures == [610, 600, 589, 560, 499])
    }
}
