import Planning

extension Problem {
    /// The plan with starts at full quarters of an hour, or else at full five minutes, wherever the route stays feasible:
    /// nobody agrees with a village on 08.41.
    func roundingStarts(of plan: Plan) -> Plan {
        Plan(visits: plan.routes.flatMap(roundedVisits), in: self)
    }

    /// The route's visits, one after the other put off to the widest step that breaks no rule. O(stops²) checks of a route.
    private func roundedVisits(of route: Route) -> [Visit] {
        var steps = [Int](repeating: 1, count: route.stops.count)
        for index in steps.indices where !pins.contains(where: { $0.site == route.stops[index].site }) {
            for step in [15, 5, 1] {
                steps[index] = step
                if isFeasible(visits(of: route, steps), on: route.teamDay) { break }
            }
        }
        return visits(of: route, steps)
    }

    /// The route's visits, each put off to a multiple of its step and no earlier than the team can be there.
    private func visits(of route: Route, _ steps: [Int]) -> [Visit] {
        var visits: [Visit] = []
        var ready = -Problem.horizon
        for (stop, step) in zip(route.stops, steps) {
            let start = (max(stop.start, ready + stop.travelMinutes) + step - 1) / step * step
            visits.append(Visit(site: stop.site, teamDay: route.teamDay, start: start))
            ready = start + sites[stop.site].duration
        }
        return visits
    }

    private func isFeasible(_ visits: [Visit], on teamDay: Int) -> Bool {
        !violations(of: Plan(visits: visits, in: self)).contains { $0.teamDays.contains(teamDay) }
    }
}
