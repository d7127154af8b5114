import Testing

@testable import Planning

struct SameIslandTests {
    @Test func `finds a visit across the sea`() throws {
        let place = Place(latitude: -2, longitude: 106)
        let far = Place(latitude: -2, longitude: 108, island: 1)
        let sites = [place, far].map { Site(prize: 1, duration: 10, place: $0, openings: []) }
        let problem = try Problem(sites: sites, offices: [Office(place: place)], teamDays: [Samples.teamDay()])
        let visits = [Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 0, start: 700)]
        let found = SameIsland.violations(of: Plan(visits: visits, in: problem), in: problem)
        #expect(found == [.otherIsland(visits[1], office: 0)])
    }
}
