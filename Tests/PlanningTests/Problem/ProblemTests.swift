import Testing

@testable import Planning

struct ProblemTests {
    @Test func `finds travel by number of the point`() throws {
        let problem = try Samples.onLine(
            [(10, Samples.site()), (25, Samples.site())], teamDays: [Samples.teamDay()])
        #expect(problem.travelMinutes(from: 0, to: 1) == 15)
        #expect(problem.travelMinutes(from: 1, to: 2) == 25)
        #expect(problem.travelMinutes(from: 0, to: 3) == nil)
        #expect(problem.officePoint(of: 0) == 2)
        #expect(problem.officePoint(of: 1) == nil)
    }

    @Test func `lets nobody travel to another island`() throws {
        let here = Place(latitude: -2, longitude: 106)
        let there = Place(latitude: -2, longitude: 106, island: 1)
        let sites = [here, there].map { Site(prize: 1, duration: 10, place: $0, openings: []) }
        let problem = try Problem(sites: sites, offices: [Office(place: here)], teamDays: [])
        #expect(problem.travelMinutes(from: 0, to: 1) == nil)
        #expect(problem.travelMinutes(from: 0, to: 2) == 10)
    }

    @Test func `gives the windows of a day alone`() throws {
        var site = Samples.site(open: [Interval(start: 480, end: 690), Interval(start: 780, end: 930)])
        site.openings.append(Opening(day: 3, start: 1, end: 2))
        let problem = try Samples.onLine([(0, site)], teamDays: [])
        #expect(problem.openings(of: 0, on: 0).count == 2)
        #expect(problem.openings(of: 0, on: 3) == [Interval(start: 1, end: 2)])
        #expect(problem.openings(of: 0, on: 1).isEmpty)
        #expect(problem.openings(of: 9, on: 0).isEmpty)
    }
}
