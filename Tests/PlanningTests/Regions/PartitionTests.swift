import Testing

@testable import Planning

struct PartitionTests {
    private func expectWhole(_ regions: [Region], _ problem: Problem) {
        #expect(regions.flatMap(\.teamDays).sorted() == Array(problem.teamDays.indices))
        let sites = regions.flatMap(\.sites)
        #expect(Set(sites).count == sites.count)
        #expect(regions.allSatisfy { $0.sites == $0.sites.sorted() && $0.teamDays == $0.teamDays.sorted() })
        for spacing in problem.spacings {
            #expect(regions.count { !Set($0.sites).isDisjoint(with: spacing.sites) } <= 1)
        }
    }

    @Test(arguments: 1...10) func `puts every team-day into one region, and sites of one place together`(seed: UInt64)
        throws
    {
        let problem = try Countries.country(seed: seed, offices: 5, sites: 60)
        let plan = solve(problem, stop: .iterations(50), seed: seed)
        let partition = Partition(problem)
        #expect(partition.teamDays.count == 5)
        for pass in 0..<4 {
            expectWhole(partition.regions(pass: pass, plan: nil), problem)
            let regions = partition.regions(pass: pass, plan: plan)
            expectWhole(regions, problem)
            #expect(regions.flatMap(\.sites).sorted() == Array(problem.sites.indices))
            for visit in plan.visits {
                #expect(regions.contains { $0.sites.contains(visit.site) && $0.teamDays.contains(visit.teamDay) })
            }
        }
    }

    @Test func `gives a site to the nearest office`() throws {
        let problem = try Countries.country(seed: 1, offices: 3, sites: 40, withRules: false)
        for (index, region) in Partition(problem).regions(pass: 0, plan: nil).enumerated() {
            #expect(region.teamDays == [2 * index, 2 * index + 1])
            for site in region.sites {
                let minutes = (0..<3).compactMap { problem.travelMinutes(from: 40 + $0, to: site) }
                #expect(minutes[index] == minutes.min())
            }
        }
    }

    @Test func `keeps offices together that share a team or an officer`() throws {
        let offices = (0..<4).map { Office(place: Place(latitude: -2, longitude: 106 + Double($0))) }
        func teamDay(_ team: Int, office: Int, officers: [Int]) -> TeamDay {
            TeamDay(
                team: team, day: 0, office: office, shift: Interval(start: 420, end: 960), maximumEvents: 4,
                officers: officers)
        }
        let teamDays = [
            teamDay(0, office: 0, officers: [1]), teamDay(1, office: 1, officers: [2]),
            teamDay(2, office: 2, officers: [1]), teamDay(1, office: 3, officers: [3]),
        ]
        let problem = try Problem(sites: [], offices: offices, teamDays: teamDays)
        #expect(Partition(problem).teamDays == [[0, 2], [1, 3]])
    }

    @Test func `joins neighbours two by two, and gives every border its turn`() throws {
        let problem = try Countries.country(seed: 2, offices: 4, sites: 200, withRules: false)
        let partition = Partition(problem)
        #expect(partition.regions(pass: 0, plan: nil).count == 4)
        var joined: Set<[Int]> = []
        for pass in 1...4 {
            let regions = partition.regions(pass: pass, plan: nil)
            expectWhole(regions, problem)
            #expect(regions.allSatisfy { $0.teamDays.count <= 4 })
            joined.formUnion(regions.map(\.teamDays).filter { $0.count == 4 })
        }
        #expect(joined.isSuperset(of: [[0, 1, 2, 3], [2, 3, 4, 5], [4, 5, 6, 7]]))
    }

    @Test func `leaves out sites that no office can reach, and keeps pins with their team-day`() throws {
        let there = Place(latitude: -2, longitude: 106, island: 9)
        let places = [Place(latitude: -2, longitude: 106), there, Place(latitude: -2, longitude: 107)]
        let sites = places.map {
            Site(prize: 1, duration: 30, place: $0, openings: [Opening(day: 0, start: 0, end: 1_000)])
        }
        let teamDays = (0..<2).map {
            TeamDay(team: $0, day: 0, office: $0, shift: Interval(start: 300, end: 1_200), maximumEvents: 3)
        }
        let problem = try Problem(
            sites: sites, offices: [Office(place: places[0]), Office(place: places[2])], teamDays: teamDays,
            pins: [Visit(site: 0, teamDay: 1, start: 700)])
        #expect(Partition(problem).regions(pass: 0, plan: nil).map(\.sites) == [[], [0, 2]])
    }
}
