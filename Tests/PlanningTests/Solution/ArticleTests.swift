import Foundation
import Planning
import Synchronization
import Testing

/// The week of the article in `Planning.docc`, line by line.
@Suite struct ArticleTests {
    private static func text(_ path: String) throws -> String {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: project.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func `the small week is planned to the best there is`() async throws {
        // A clock that runs as often as it is asked.
        let asked = Mutex(0.0)
        let clock: @Sendable () -> Double = {
            asked.withLock {
                $0 += 0.001
                return $0
            }
        }
        // The article begins here.
        let monday = 0, tuesday = 1
        func place(_ latitude: Double, _ longitude: Double) -> Place { Place(latitude: latitude, longitude: longitude) }
        let sites = [
            Site(
                prize: 12, duration: 75, place: place(-2.131, 106.117),
                openings: [Opening(day: tuesday, start: 6 * 60, end: 10 * 60)], groups: [1]),
            Site(
                prize: 7, duration: 120, place: place(-2.339, 106.224),
                openings: [monday, tuesday].map { Opening(day: $0, start: 8 * 60, end: 15 * 60 + 30) }),
            Site(
                prize: 4, duration: 90, place: place(-2.095, 106.128),
                openings: [Opening(day: monday, start: 13 * 60, end: 17 * 60)]),
        ]
        let shift = Interval(start: 7 * 60 + 30, end: 16 * 60 + 30)
        let teamDays = [monday, tuesday].map { TeamDay(team: 0, day: $0, office: 0, shift: shift, maximumEvents: 3) }
        let problem = try Problem(
            sites: sites, offices: [Office(place: place(-2.126, 106.113))], teamDays: teamDays,
            quotas: [Quota(group: 1, minimumEvents: 1)])
        let found = await solution(to: problem, stop: .anyOf(.seconds(1, clock: clock), .gap(0.01)))
        #expect(found.plan.prize == 23 && found.plan.shortfalls.isEmpty)
        #expect(problem.violations(of: found.plan).isEmpty)
    }

    @Test func `the article shows what is tested here`() throws {
        let article = try Self.text("Sources/Planning/Planning.docc/Planning.md")
        let own = try Self.text("Tests/PlanningTests/Solution/ArticleTests.swift").components(separatedBy: "\n")
        let tested = own.drop { !$0.hasSuffix("The article begins here.") }.dropFirst()
            .prefix { !$0.contains("#expect") }
        #expect(tested.count == 19)
        for line in tested { #expect(article.contains(line.dropFirst(8) + "\n"), "\(line)") }
    }
}
