import Planning

extension Problem {
    /// The plan with starts at full quarters of an hour, or else at full five minutes, wherever a route stays feasible:
    /// nobody agrees with a village on 08.41.
    func roundingStarts(of plan: Plan) -> Plan {
        var visits: [Visit] = []
        for route in plan.routes {
            let rounded = [15, 5].lazy.compactMap { self.visits(of: route, roundedTo: $0) }.first
            visits += rounded ?? route.stops.map { Visit(site: $0.site, teamDay: route.teamDay, start: $0.start) }
        }
        return Plan(visits: visits, in: self)
    }

    /// The route's visits, each put off to the next multiple of so many minutes; nil if that breaks a rule.
    private func visits(of route: Route, roundedTo step: Int) -> [Visit]? {
        var visits: [Visit] = []
        var ready = Int.min
        for stop in route.stops {
            let isPinned = pins.contains { $0.site == stop.site }
            let earliest = max(stop.start, ready)
            let start = isPinned ? stop.start : (earliest + step - 1) / step * step
            visits.append(Visit(site: stop.site, teamDay: route.teamDay, start: start))
            guard let next = route.stops.dropFirst(visits.count).first else { break }
            ready = start + sites[stop.site].duration + next.travelMinutes
        }
        let broken = violations(of: Plan(visits: visits, in: self)).filter { $0.teamDays.contains(route.teamDay) }
        return broken.isEmpty ? visits : nil
    }
}
