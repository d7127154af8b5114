import Testing

@testable import Planning

struct OpeningWindowsTests {
    private let windows = [Interval(start: 480, end: 690), Interval(start: 780, end: 930)]

    @Test(arguments: [(480, true), (660, true), (661, false), (700, false), (780, true), (900, true), (479, false)])
    func `wants an event wholly inside one window`(start: Int, isOpen: Bool) throws {
        let problem = try Samples.onLine(
            [(10, Samples.site(duration: 30, open: windows))], teamDays: [Samples.teamDay()])
        let visit = Visit(site: 0, teamDay: 0, start: start)
        let found = OpeningWindows.violations(of: Plan(visits: [visit], in: problem), in: problem)
        #expect(found == (isOpen ? [] : [.closed(visit, end: start + 30, openings: windows)]))
    }

    @Test func `knows the day`() throws {
        let problem = try Samples.onLine([(10, Samples.site())], teamDays: [Samples.teamDay(day: 1)])
        let visit = Visit(site: 0, teamDay: 0, start: 600)
        let found = OpeningWindows.violations(of: Plan(visits: [visit], in: problem), in: problem)
        #expect(found == [.closed(visit, end: 630, openings: [])])
    }
}
