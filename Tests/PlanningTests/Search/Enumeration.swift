@testable import Planning

/// The best plan of a tiny problem by trying everything: which sites can share a route, minute by minute, then every
/// way to give each site to a team-day or none.
struct Enumeration {
    private let problem: Problem
    /// For each team-day and set of sites, whether one route can visit them.
    private let isFeasible: [[Bool]]

    static func bestPrize(of problem: Problem) -> Double { bestScore(of: problem, quotaBonus: 0) }

    /// The highest prize, less so much for each event that a quota misses, of plans that miss at most so many.
    static func bestScore(of problem: Problem, quotaBonus: Double, mostMissing: Int = .max) -> Double {
        Enumeration(problem).bestScore(quotaBonus, mostMissing)
    }

    private init(_ problem: Problem) {
        self.problem = problem
        isFeasible = problem.teamDays.indices.map { teamDay in
            (0..<(1 << problem.sites.count)).map { set in
                let sites = problem.sites.indices.filter { set >> $0 & 1 == 1 }
                guard !sites.isEmpty, sites.count <= problem.teamDays[teamDay].maximumEvents else {
                    return sites.isEmpty
                }
                return Self.canVisit(sites, after: [], on: teamDay, in: problem)
            }
        }
    }

    private func bestScore(_ quotaBonus: Double, _ mostMissing: Int) -> Double {
        var best = -Double.infinity
        var sets = [Int](repeating: 0, count: problem.teamDays.count)
        func share(_ site: Int) {
            guard site < problem.sites.count else {
                if let value = value(of: sets), value.missing <= mostMissing {
                    best = max(best, value.prize - quotaBonus * Double(value.missing))
                }
                return
            }
            share(site + 1)
            for teamDay in sets.indices where isFeasible[teamDay][sets[teamDay] | 1 << site] {
                sets[teamDay] |= 1 << site
                share(site + 1)
                sets[teamDay] &= ~(1 << site)
            }
        }
        share(0)
        return best
    }

    /// What a way to share out the sites is worth; nil if a rule of the whole plan forbids it.
    private func value(of sets: [Int]) -> (missing: Int, prize: Double)? {
        let visits = sets.enumerated().flatMap { teamDay, set in
            problem.sites.indices.filter { set >> $0 & 1 == 1 }.map { (site: $0, teamDay: problem.teamDays[teamDay]) }
        }
        if let budget = problem.budget, visits.reduce(0, { $0 + problem.sites[$1.site].cost }) > budget { return nil }
        for spacing in problem.spacings {
            let days = visits.filter { spacing.sites.contains($0.site) }.map(\.teamDay.day).sorted()
            if zip(days, days.dropFirst()).contains(where: { $1 - $0 < spacing.days }) { return nil }
        }
        var missing = 0
        for quota in problem.quotas {
            let events = visits.count { visit in
                switch quota.scope {
                case .group(let group): problem.sites[visit.site].groups.contains(group)
                case .team(let team): visit.teamDay.team == team
                }
            }
            if let maximum = quota.maximumEvents, events > maximum { return nil }
            missing += max(0, quota.minimumEvents - events)
        }
        return (missing, visits.reduce(0) { $0 + problem.sites[$1.site].prize })
    }

    private static func canVisit(_ rest: [Int], after order: [Int], on teamDay: Int, in problem: Problem) -> Bool {
        guard !rest.isEmpty else { return isInTime(order, on: teamDay, in: problem) }
        return rest.contains { site in
            canVisit(rest.filter { $0 != site }, after: order + [site], on: teamDay, in: problem)
        }
    }

    /// Every visit as early as can be, minute by minute, from nothing but the problem's own data.
    private static func isInTime(_ order: [Int], on teamDay: Int, in problem: Problem) -> Bool {
        let limits = problem.teamDays[teamDay]
        let office = problem.sites.count + limits.office
        var minute = limits.shift.start
        var here = office
        var travel = 0
        func go(to point: Int) -> Bool {
            guard let minutes = problem.travelMinutes(from: here, to: point) else { return false }
            while (minute..<(minute + minutes)).contains(where: { now in
                limits.noTravel.contains { $0.start <= now && now < $0.end }
            }) { minute += 1 }
            minute += minutes
            travel += minutes
            here = point
            return true
        }
        for site in order {
            guard problem.sites[site].needs.isSubset(of: limits.offers), go(to: site) else { return false }
            let duration = problem.sites[site].duration
            let start = (minute...max(minute, limits.shift.end)).first { start in
                let event = Interval(start: start, end: start + duration)
                return problem.openings(of: site, on: limits.day).contains { $0.covers(event) }
                    && !limits.blocked.contains { $0.overlaps(event) }
            }
            guard let start else { return false }
            minute = start + duration
        }
        return go(to: office) && minute <= limits.shift.end && travel <= limits.maximumTravel ?? .max
    }
}
