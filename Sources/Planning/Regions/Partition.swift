/// How a large problem is split into regions: the team-days of one office, or of offices that share officers, stay
/// together; each site goes to one of the regions that can reach it.
struct Partition: Sendable {
    let problem: Problem
    /// Team-days of each region.
    let teamDays: [[Int]]
    private let regionOfTeamDay: [Int]
    /// The regions that a site's nearest offices belong to, near ones first.
    private let reach: [[Int32]]

    /// Regions looked at for a site.
    static let width = 3

    /// Complexity: sites times offices.
    init(_ problem: Problem) {
        self.problem = problem
        var parent = Array(problem.offices.indices)
        func root(_ office: Int) -> Int {
            var office = office
            while parent[office] != office { office = parent[office] }
            return office
        }
        struct Duty: Hashable {
            var isTeam: Bool
            var number: Int
        }
        var officeOf: [Duty: Int] = [:]
        for teamDay in problem.teamDays {
            let duties =
                [Duty(isTeam: true, number: teamDay.team)] + teamDay.officers.map { Duty(isTeam: false, number: $0) }
            for duty in duties {
                if let other = officeOf[duty] {
                    parent[root(other)] = root(teamDay.office)
                } else {
                    officeOf[duty] = teamDay.office
                }
            }
        }
        var regionOfRoot: [Int: Int] = [:]
        var teamDays: [[Int]] = []
        var regionOfTeamDay: [Int] = []
        for (index, teamDay) in problem.teamDays.enumerated() {
            let root = root(teamDay.office)
            let region = regionOfRoot[root] ?? teamDays.count
            if region == teamDays.count {
                regionOfRoot[root] = region
                teamDays.append([])
            }
            teamDays[region].append(index)
            regionOfTeamDay.append(region)
        }
        self.teamDays = teamDays
        self.regionOfTeamDay = regionOfTeamDay
        let offices = problem.offices.indices.filter { regionOfRoot[root($0)] != nil }
        let regions = offices.map { regionOfRoot[root($0)] ?? 0 }
        reach = problem.sites.indices.map { site in
            let ranked = zip(offices, regions).compactMap { office, region -> (minutes: Int, region: Int)? in
                problem.travelMinutes(from: problem.sites.count + office, to: site).map { ($0, region) }
            }.sorted { $0 < $1 }
            var near: [Int32] = []
            for entry in ranked where !near.contains(Int32(entry.region)) {
                near.append(Int32(entry.region))
                if near.count == Self.width { break }
            }
            return near
        }
    }

    /// The region of a team-day; nil if there is no such team-day.
    func region(of teamDay: Int) -> Int? {
        regionOfTeamDay.indices.contains(teamDay) ? regionOfTeamDay[teamDay] : nil
    }

    /// Regions for a pass: planned and pinned sites stay with the team-day that visits them, others go to their nearest
    /// region, or in a later pass to the next near one, and sites that are one place stay together.
    func regions(pass: Int, plan: Plan?) -> [Region] {
        var regionOf = reach.map { near in near.isEmpty ? -1 : Int(near[pass % near.count]) }
        for pin in problem.pins { regionOf[pin.site] = regionOfTeamDay[pin.teamDay] }
        for visit in plan?.visits ?? [] { regionOf[visit.site] = regionOfTeamDay[visit.teamDay] }
        let visited = Set(plan?.visits.map(\.site) ?? []).union(problem.pins.map(\.site))
        for spacing in problem.spacings {
            guard let lead = spacing.sites.first(where: visited.contains) ?? spacing.sites.first else { continue }
            for site in spacing.sites { regionOf[site] = regionOf[lead] }
        }
        var sites = [[Int]](repeating: [], count: teamDays.count)
        for (site, region) in regionOf.enumerated() where region >= 0 { sites[region].append(site) }
        return zip(sites, teamDays).map { Region(sites: $0, teamDays: $1) }
    }
}
