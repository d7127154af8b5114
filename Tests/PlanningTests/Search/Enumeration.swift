@testable import Planning

/// The best prize of a tiny problem by trying everything: the best route for each set of sites on each team-day, then
/// the best way to share out the sites.
enum Enumeration {
    static func bestPrize(of problem: Problem) -> Double {
        let sets = 1 << problem.sites.count
        var best = [Double](repeating: 0, count: sets)
        for teamDay in problem.teamDays.indices {
            let feasible = (0..<sets).map { isFeasible(members($0, problem), on: teamDay, in: problem) }
            var next = best
            for set in 0..<sets {
                var part = set
                while part > 0 {
                    if feasible[part] {
                        let prize = members(part, problem).reduce(0) { $0 + problem.sites[$1].prize }
                        next[set] = max(next[set], best[set & ~part] + prize)
                    }
                    part = (part - 1) & set
                }
            }
            best = next
        }
        return best[sets - 1]
    }

    private static func members(_ set: Int, _ problem: Problem) -> [Int] {
        problem.sites.indices.filter { set >> $0 & 1 == 1 }
    }

    private static func isFeasible(_ sites: [Int], on teamDay: Int, in problem: Problem) -> Bool {
        guard !sites.isEmpty, sites.count <= problem.teamDays[teamDay].maximumEvents else { return sites.isEmpty }
        func extend(_ order: [Int], _ rest: [Int]) -> Bool {
            if rest.isEmpty {
                guard let visits = starts(order, on: teamDay, in: problem) else { return false }
                return problem.violations(of: Plan(visits: visits, in: problem)).isEmpty
            }
            return rest.contains { site in extend(order + [site], rest.filter { $0 != site }) }
        }
        return extend([], sites)
    }

    /// Starts as early as can be, minute by minute, from nothing but openings, durations, blocked spans and trips.
    private static func starts(_ order: [Int], on teamDay: Int, in problem: Problem) -> [Visit]? {
        let limits = problem.teamDays[teamDay]
        var minute = limits.shift.start
        var here = problem.sites.count + limits.office
        var visits: [Visit] = []
        for site in order {
            guard let minutes = problem.travelMinutes(from: here, to: site) else { return nil }
            minute += minutes
            let duration = problem.sites[site].duration
            let start = (minute...max(minute, limits.shift.end)).first { start in
                let event = Interval(start: start, end: start + duration)
                return problem.openings(of: site, on: limits.day).contains { $0.covers(event) }
                    && !limits.blocked.contains { $0.overlaps(event) }
            }
            guard let start else { return nil }
            visits.append(Visit(site: site, teamDay: teamDay, start: start))
            minute = start + duration
            here = site
        }
        return visits
    }
}
