@testable import Planning

/// Holds a plan against every rule from the problem's own data, in its own words: nothing of the search or of the
/// constraints is used.
enum Referee {
    static func findings(_ plan: Plan, in problem: Problem) -> [String] {
        let visits = plan.routes.flatMap { route in
            route.stops.map { Visit(site: $0.site, teamDay: route.teamDay, start: $0.start) }
        }
        return plan.routes.flatMap { findings(of: $0, in: problem) } + wholePlan(visits, in: problem)
    }

    private static func wholePlan(_ visits: [Visit], in problem: Problem) -> [String] {
        var found: [String] = []
        let pins = Set(problem.pins)
        let free = visits.filter { !pins.contains($0) }
        if !pins.isSubset(of: visits) { found.append("a pin is missing") }
        if Set(visits.map(\.site)).count < visits.count { found.append("a site is visited twice") }
        for visit in free where !problem.sites[visit.site].needs.isSubset(of: problem.teamDays[visit.teamDay].offers) {
            found.append("site \(visit.site) needs more")
        }
        for spacing in problem.spacings {
            for visit in free where spacing.sites.contains(visit.site) {
                let day = problem.teamDays[visit.teamDay].day
                let isClose = visits.contains { other in
                    other.site != visit.site && spacing.sites.contains(other.site)
                        && abs(problem.teamDays[other.teamDay].day - day) < spacing.days
                }
                if isClose { found.append("site \(visit.site) is visited too soon") }
            }
        }
        for quota in problem.quotas {
            func isCounted(_ visit: Visit) -> Bool {
                switch quota.scope {
                case .group(let group): problem.sites[visit.site].groups.contains(group)
                case .team(let team): problem.teamDays[visit.teamDay].team == team
                }
            }
            let events = visits.count(where: isCounted)
            if events > quota.maximumEvents ?? .max, free.contains(where: isCounted) {
                found.append("\(events) events under \(quota.scope)")
            }
        }
        let cost = visits.reduce(0) { $0 + problem.sites[$1.site].cost }
        if cost > problem.budget ?? .max, free.contains(where: { problem.sites[$0.site].cost > 0 }) {
            found.append("costs \(cost)")
        }
        return found
    }

    /// Walks a route through its day, minute by minute.
    private static func findings(of route: Route, in problem: Problem) -> [String] {
        let teamDay = problem.teamDays[route.teamDay]
        let office = problem.sites.count + teamDay.office
        let pins = Set(problem.pins)
        var found: [String] = []
        if route.stops.count > teamDay.maximumEvents { found.append("too many events on \(route.teamDay)") }
        var minute = teamDay.shift.start
        var here = office
        var travel = 0
        func go(to point: Int) {
            guard let minutes = problem.travelMinutes(from: here, to: point) else {
                found.append("no way from \(here) to \(point)")
                return
            }
            while (0..<minutes).contains(where: { ahead in
                teamDay.noTravel.contains { $0.start <= minute + ahead && minute + ahead < $0.end }
            }) { minute += 1 }
            minute += minutes
            travel += minutes
            here = point
        }
        for stop in route.stops {
            go(to: stop.site)
            let site = problem.sites[stop.site]
            let event = Interval(start: stop.start, end: stop.start + site.duration)
            if minute > stop.start { found.append("site \(stop.site) is reached late") }
            if !pins.contains(Visit(site: stop.site, teamDay: route.teamDay, start: stop.start)) {
                if !site.openings.contains(where: { $0.day == teamDay.day && $0.interval.covers(event) }) {
                    found.append("site \(stop.site) is closed")
                }
                if teamDay.blocked.contains(where: { $0.overlaps(event) }) { found.append("\(stop.site) is blocked") }
            }
            minute = event.end
        }
        go(to: office)
        if minute > teamDay.shift.end { found.append("team-day \(route.teamDay) ends late") }
        if travel > teamDay.maximumTravel ?? .max { found.append("team-day \(route.teamDay) travels too much") }
        return found
    }
}
