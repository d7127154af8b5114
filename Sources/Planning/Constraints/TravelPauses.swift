/// A team is not on the way in a span without travel: a trip that would run into one begins at its end. At an event or
/// waiting at a place the team may be.
///
/// Told are trips that would be in time but for the span; those that are late anyway are told by ``TravelTime`` and
/// ``ShiftHours``.
enum TravelPauses: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.knownRoutes(in: problem).flatMap { route, teamDay -> [Violation] in
            let pauses = Pauses(of: teamDay)
            guard !pauses.spans.isEmpty, let office = problem.officePoint(of: route.teamDay) else { return [] }
            var found: [Violation] = []
            var here = office
            var ready = teamDay.shift.start
            func travel(to point: Int, by limit: Int) {
                guard let minutes = problem.travelMinutes(from: here, to: point), ready + minutes <= limit,
                    let pause = pauses.first(on: ready, minutes: minutes)
                else { return }
                let arrival = pauses.arrival(ready: ready, minutes: minutes)
                guard arrival > limit else { return }
                found.append(
                    .travelPaused(teamDay: route.teamDay, from: here, to: point, arrival: arrival, pause: pause))
            }
            for stop in route.stops where problem.sites.indices.contains(stop.site) {
                travel(to: stop.site, by: stop.start)
                here = stop.site
                ready = stop.start + problem.sites[stop.site].duration
            }
            if here != office { travel(to: office, by: teamDay.shift.end) }
            return found
        }
    }
}
