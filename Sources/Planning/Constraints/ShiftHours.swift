/// A team leaves its office after its shift starts and is back before it ends. What only a span without travel delays
/// is told by ``TravelPauses``.
enum ShiftHours: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.knownRoutes(in: problem).flatMap { route, teamDay -> [Violation] in
            guard let away = route.away(in: problem, heedingPauses: false) else { return [] }
            var found: [Violation] = []
            if away.start < teamDay.shift.start, let first = route.stops.first {
                let visit = Visit(site: first.site, teamDay: route.teamDay, start: first.start)
                found.append(.leavesEarly(visit, leaves: away.start, shiftStart: teamDay.shift.start))
            }
            if away.end > teamDay.shift.end {
                found.append(
                    .returnsLate(teamDay: route.teamDay, returns: away.end, shiftEnd: teamDay.shift.end))
            }
            return found
        }
    }
}

extension Route {
    /// From the latest minute at which the team can leave for its first stop to its return; nil without known stops.
    func away(in problem: Problem, heedingPauses: Bool = true) -> Interval? {
        let known = stops.filter { problem.sites.indices.contains($0.site) }
        guard let first = known.first, let last = known.last, let office = problem.officePoint(of: teamDay) else {
            return nil
        }
        let out = problem.travelMinutes(from: office, to: first.site) ?? 0
        let back = problem.travelMinutes(from: last.site, to: office) ?? 0
        let end = last.start + problem.sites[last.site].duration
        guard heedingPauses else { return Interval(start: first.start - out, end: end + back) }
        let pauses = Pauses(of: problem.teamDays[teamDay])
        return Interval(
            start: pauses.departure(arriving: first.start, minutes: out),
            end: pauses.arrival(ready: end, minutes: back))
    }
}
