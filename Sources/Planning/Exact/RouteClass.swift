/// Team-days that can run the same routes: alike in office, shift, day and limits.
struct RouteClass {
    /// The team-days, ascending; any of them stands for all.
    let teamDays: [Int]
    /// The sites that one of them can reach, visit and be back from in its shift, on a route with others if need be.
    let sites: [Int32]
    /// The fewest minutes back to the office from each of these sites, over others if that is shorter.
    let backs: [Int32]
    /// The sites pinned on its only team-day, in order of start.
    let pins: [Int32]
    /// Day of the plan.
    let day: Int

    init(teamDays: [Int], sites: [Int32], backs: [Int32], pins: [Int32], day: Int) {
        self.teamDays = teamDays
        self.sites = sites
        self.backs = backs
        self.pins = pins
        self.day = day
    }
}

extension RouteClass {
    private struct Key: Hashable {
        var day: Int
        var office: Int
        var shift: Interval
        var events: Int
        var travel: Int?
        var blocked: [Interval]
        var noTravel: [Interval]
        var offers: Set<Int>
        /// Set where a team-day is not interchangeable at all: it has pins or rivals.
        var own: Int?
        /// Set where a quota counts the team's events.
        var team: Int?
    }

    /// The classes of a problem. Complexity: sites times classes.
    static func all(in problem: Problem, _ compact: CompactProblem, _ lookup: MatrixLookup) -> [RouteClass] {
        var teamDays: [Key: [Int]] = [:]
        var order: [Key] = []
        let pinned = Dictionary(grouping: problem.pins, by: \.teamDay)
        let counted = Set(
            problem.quotas.compactMap { quota -> Int? in
                if case .team(let team) = quota.scope { team } else { nil }
            })
        for (index, teamDay) in problem.teamDays.enumerated() {
            let hasRivals = compact.rivalStart[index] < compact.rivalStart[index + 1]
            let key = Key(
                day: teamDay.day, office: teamDay.office, shift: teamDay.shift, events: teamDay.maximumEvents,
                travel: teamDay.maximumTravel, blocked: teamDay.blocked, noTravel: teamDay.noTravel,
                offers: teamDay.offers, own: hasRivals || pinned[index] != nil ? index : nil,
                team: counted.contains(teamDay.team) ? teamDay.team : nil)
            if teamDays[key] == nil { order.append(key) }
            teamDays[key, default: []].append(index)
        }
        let empty = Schedule(compact, lookup: lookup, quotaBonus: 0)
        let isMetric = Pricing.isMetric(problem, compact)
        var isTable = false
        if case .matrix = problem.travel { isTable = true }
        var waysOf: [Int: LeastWays] = [:]
        return order.map { key in
            let members = teamDays[key] ?? []
            let route = members.first ?? 0
            let pins = (pinned[route] ?? []).sorted { $0.start < $1.start }.map { Int32($0.site) }
            let ways =
                waysOf[key.office]
                ?? LeastWays(of: compact.siteCount + key.office, compact.siteCount, lookup, withDetours: isTable)
            waysOf[key.office] = ways
            let sites = (0..<compact.siteCount).filter { site in
                if pins.contains(Int32(site)) { return true }
                guard !compact.isPinned[site], empty.isOpen(route) else { return false }
                return isMetric
                    ? empty.fits(site, into: route, after: 0) : ways.allow(site, on: route, empty)
            }
            return RouteClass(
                teamDays: members, sites: sites.map { Int32($0) }, backs: sites.map { ways.back[$0] }, pins: pins,
                day: problem.teamDays[route].day)
        }
    }
}
