/// Follows a quota that is short from the sites that count for it to the team-days that could visit them.
struct ShortfallInquiry {
    private let problem: Problem
    private let totals: PlanTotals
    private let minimum: Int
    private let sites: [Int]
    private let alternatives: Alternatives
    private let teamDays: [Int]
    private let planned: Set<Int>
    private let stops: [Int: [Int]]

    init(into quota: Quota, plan: Plan, totals: PlanTotals, alternatives: Alternatives, problem: Problem) {
        self.problem = problem
        self.totals = totals
        minimum = quota.minimumEvents
        switch quota.scope {
        case .group(let group):
            sites = problem.sites.indices.filter { problem.sites[$0].groups.contains(group) }
            teamDays = Array(problem.teamDays.indices)
        case .team(let team):
            sites = Array(problem.sites.indices)
            teamDays = problem.teamDays.indices.filter { problem.teamDays[$0].team == team }
        }
        self.alternatives = alternatives
        let visits = plan.knownVisits(in: problem)
        planned = Set(visits.map(\.site))
        stops = Dictionary(grouping: visits, by: \.teamDay).mapValues { $0.map(\.site) }
    }

    /// What the quota fails on.
    func cause() -> ShortfallReason.Cause {
        let places = alternatives.count(sites)
        guard places >= minimum else { return .tooFewSites(places) }
        let events = mostEvents
        guard events >= minimum else { return .tooFewPlaces(teamDays: teamDays.count, places: events) }
        let hosts = sites.map { self.hosts(of: $0) }
        let open = alternatives.count(zip(sites, hosts).filter(\.1.isOpen).map(\.0))
        guard open >= minimum else { return .tooFewOpen(sites: places, open: open) }
        let hosting = zip(sites, hosts).filter { !$1.reachable.isEmpty }
        let reachable = alternatives.count(hosting.map(\.0))
        guard reachable >= minimum else { return .tooFewReachable(open: open, reachable: reachable) }
        let free = hosting.filter { !planned.contains($0.0) }
        return free.isEmpty ? .takenByOthers(sites: reachable) : crowding(free.map { ($0.0, $0.1.reachable) })
    }

    /// Events that the team-days may hold together; of the ways to spend one team's day the best counts.
    private var mostEvents: Int {
        struct Key: Hashable {
            var team: Int
            var day: Int
        }
        let days = Dictionary(grouping: teamDays) {
            Key(team: problem.teamDays[$0].team, day: problem.teamDays[$0].day)
        }
        return days.values.reduce(0) { sum, ways in
            sum + (ways.map { min(problem.teamDays[$0].maximumEvents, problem.sites.count) }.max() ?? 0)
        }
    }

    /// Whether a site is open when a team that may visit it is out, and the team-days that could visit it alone.
    private func hosts(of site: Int) -> (isOpen: Bool, reachable: [Int]) {
        var isOpen = false
        let reachable = teamDays.filter { teamDay in
            switch problem.lastingObstacle(of: site, on: teamDay) {
            case nil:
                isOpen = true
                return true
            case .unreachable: isOpen = true
            default: break
            }
            return false
        }
        return (isOpen, reachable)
    }

    /// What keeps sites that could be visited out of the plan.
    private func crowding(_ sites: [(site: Int, teamDays: [Int])]) -> ShortfallReason.Cause {
        var room: [Int: Visit] = [:]
        var (full, busy, officersOut) = (Set<Int>(), Set<Int>(), Set<Int>())
        var forbidden: [Obstacle] = []
        for (site, teamDays) in sites {
            for teamDay in teamDays where room[teamDay] == nil && !full.contains(teamDay) {
                let obstacles = totals.obstacles(to: site, on: teamDay)
                let rules = obstacles.filter { if case .officersOut = $0 { false } else { true } }
                if !rules.isEmpty {
                    for rule in rules where !forbidden.contains(rule) { forbidden.append(rule) }
                } else if !obstacles.isEmpty {
                    officersOut.insert(teamDay)
                } else if let visit = insertion(of: site, on: teamDay) {
                    let isFull = (stops[teamDay]?.count ?? 0) >= problem.teamDays[teamDay].maximumEvents
                    if isFull { full.insert(teamDay) } else { room[teamDay] = visit }
                } else {
                    busy.insert(teamDay)
                }
            }
        }
        if !room.isEmpty { return .roomLeft(room.sorted { $0.key < $1.key }.map(\.value)) }
        busy.subtract(full)
        guard full.isEmpty, busy.isEmpty, officersOut.isEmpty else {
            return .crowdedOut(full: full.sorted(), busy: busy.sorted(), officersOut: officersOut.sorted())
        }
        return .forbidden(forbidden)
    }

    /// The visit at which the site fits beside all others of the team-day, were it allowed one more event.
    private func insertion(of site: Int, on teamDay: Int) -> Visit? {
        let held = stops[teamDay] ?? []
        for place in 0...held.count {
            let route = problem.timetable(of: teamDay, visiting: held[..<place] + [site] + held[place...])
            if let stop = route?.stops.first(where: { $0.site == site }) {
                return Visit(site: site, teamDay: teamDay, start: stop.start)
            }
        }
        return nil
    }
}
