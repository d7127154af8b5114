/// A team is at an event only after it has held the one before and travelled. What only a span without travel
/// delays is told by ``TravelPauses``.
enum TravelTime: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.knownRoutes(in: problem).flatMap { route, _ -> [Violation] in
            let office = problem.officePoint(of: route.teamDay) ?? -1
            var found: [Violation] = []
            var here = office
            var free: Int?
            for stop in route.stops where problem.sites.indices.contains(stop.site) {
                let visit = Visit(site: stop.site, teamDay: route.teamDay, start: stop.start)
                if let minutes = problem.travelMinutes(from: here, to: stop.site) {
                    if let free, free + minutes > stop.start {
                        found.append(.arrivesLate(visit, arrival: free + minutes, previous: here))
                    }
                } else {
                    found.append(.noWay(teamDay: route.teamDay, from: here, to: stop.site))
                }
                here = stop.site
                free = problem.end(of: visit)
            }
            if free != nil, problem.travelMinutes(from: here, to: office) == nil {
                found.append(.noWay(teamDay: route.teamDay, from: here, to: office))
            }
            return found
        }
    }
}
