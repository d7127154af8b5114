import Testing

@testable import Planning

struct NeighboursTests {
    @Test func `lists the nearest sites first and none of another island`() throws {
        let problem = try Samples.random(seed: 2, sites: 30, teamDays: 1, withOfficers: false, withPins: false)
        let neighbours = Neighbours(of: problem, width: 29)
        for site in problem.sites.indices {
            let found = (0..<29).map { neighbours[site, $0] }.filter { $0 >= 0 }
            let island = problem.sites[site].place.island
            #expect(found.count == problem.sites.count { $0.place.island == island } - 1)
            let minutes = found.compactMap { problem.travelMinutes(from: site, to: $0) }
            #expect(minutes == minutes.sorted())
            #expect(!found.contains(site))
        }
    }
}
