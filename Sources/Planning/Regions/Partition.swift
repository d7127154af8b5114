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

    /// Regions for a pass: planned and pinned sites stay with the team-day that visits them, others go to their nearest
    /// region, and sites that are one place stay together. From the second pass on, neighbours are joined two by two,
    /// other ones in every pass, so that they can exchange sites across their border.
    func regions(pass: Int, plan: Plan?) -> [Region] {
        var regionOf = reach.map { $0.first.map { Int($0) } ?? -1 }
        for pin in problem.pins { regionOf[pin.site] = regionOfTeamDay[pin.teamDay] }
        for visit in plan?.visits ?? [] { regionOf[visit.site] = regionOfTeamDay[visit.teamDay] }
        let visited = Set(plan?.visits.map(\.site) ?? []).union(problem.pins.map(\.site))
        for spacing in problem.spacings {
            guard let lead = spacing.sites.first(where: visited.contains) ?? spacing.sites.first else { continue }
            for site in spacing.sites { regionOf[site] = regionOf[lead] }
        }
        let joined = joined(pass: pass)
        var sites = [[Int]](repeating: [], count: teamDays.count)
        for (site, region) in regionOf.enumerated() where region >= 0 { sites[joined[region]].append(site) }
        var days = [[Int]](repeating: [], count: teamDays.count)
        for (region, own) in teamDays.enumerated() { days[joined[region]] += own }
        return zip(sites, days).filter { !$0.1.isEmpty }.map { Region(sites: $0, teamDays: $1.sorted()) }
    }

    /// For each region the one that it is joined to in a pass, the lower of both; itself if it stays alone.
    private func joined(pass: Int) -> [Int] {
        struct Pair: Hashable {
            var first: Int
            var second: Int
        }
        var shared: [Pair: Int] = [:]
        for near in reach where near.count > 1 {
            shared[Pair(first: Int(min(near[0], near[1])), second: Int(max(near[0], near[1]))), default: 0] += 1
        }
        var ranked = shared.sorted {
            ($1.value, $0.key.first, $0.key.second) < ($0.value, $1.key.first, $1.key.second)
        }.map(\.key)
        var joined = Array(teamDays.indices)
        for round in 0..<max(0, pass) {
            joined = Array(teamDays.indices)
            var isTaken = [Bool](repeating: false, count: teamDays.count)
            for pair in ranked where !isTaken[pair.first] && !isTaken[pair.second] {
                isTaken[pair.first] = true
                isTaken[pair.second] = true
                joined[pair.second] = pair.first
            }
            let used = Set(joined.enumerated().map { Pair(first: $1, second: $0) })
            let rest = ranked.filter { !used.contains($0) }
            // Once all borders have had their turn, they have it again.
            if round + 1 < pass { ranked = rest.isEmpty ? ranked : rest }
        }
        return joined
    }
}
