/// An answer to a problem: who goes where and when, and what is left out.
public struct Plan: Hashable, Sendable {
    /// The routes with at least one stop, by team-day.
    public let routes: [Route]
    /// The sum of the prizes of the visited sites.
    public let prize: Double
    /// The sites that are not visited, ascending.
    public let unplanned: [Int]
    /// The quotas that are not met, in the problem's order.
    public let shortfalls: [QuotaShortfall]

    /// The plan that makes these visits, each route in order of start. Nothing is checked: ask
    /// ``Problem/violations(of:)``. Starts beyond ``Problem/horizon`` are held at it.
    public init(visits: [Visit], in problem: Problem) {
        let held = visits.map { visit in
            var visit = visit
            visit.start = min(max(visit.start, -Problem.horizon), Problem.horizon)
            return visit
        }
        let ordered = held.sorted { ($0.teamDay, $0.start, $0.site) < ($1.teamDay, $1.start, $1.site) }
        let days = ordered.chunked { $0.teamDay == $1.teamDay }
        self.init(routes: days.map { Route(teamDay: $0[0].teamDay, visits: $0, in: problem) }, in: problem)
    }

    init(routes: [Route], in problem: Problem) {
        self.routes = routes
        var visited = [Bool](repeating: false, count: problem.sites.count)
        for stop in routes.lazy.flatMap(\.stops) where visited.indices.contains(stop.site) { visited[stop.site] = true }
        let planned = problem.sites.indices.filter { visited[$0] }
        prize = planned.reduce(0) { $0 + problem.sites[$1].prize }
        unplanned = problem.sites.indices.filter { !visited[$0] }
        let visits = routes.flatMap { route in
            route.stops.map { Visit(site: $0.site, teamDay: route.teamDay, start: $0.start) }
        }
        shortfalls = problem.quotas.compactMap { quota in
            let planned = visits.count { quota.counts($0, in: problem) }
            return planned < quota.minimumEvents ? QuotaShortfall(quota: quota, planned: planned) : nil
        }
    }

    /// All visits, route by route.
    public var visits: [Visit] {
        routes.flatMap { route in
            route.stops.map { Visit(site: $0.site, teamDay: route.teamDay, start: $0.start) }
        }
    }

    /// Minutes on the way over all routes.
    public var travelMinutes: Int { routes.reduce(0) { $0 + $1.travelMinutes } }

    /// The route of a team-day; nil if it has none.
    public func route(of teamDay: Int) -> Route? { routes.first { $0.teamDay == teamDay } }
}

extension Array {
    /// The runs of neighbours that belong together.
    func chunked(by together: (Element, Element) -> Bool) -> [[Element]] {
        var chunks: [[Element]] = []
        for element in self {
            if let last = chunks.last?.last, together(last, element) {
                chunks[chunks.count - 1].append(element)
            } else {
                chunks.append([element])
            }
        }
        return chunks
    }
}
