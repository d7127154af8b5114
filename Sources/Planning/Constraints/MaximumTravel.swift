/// A team is not on the way for longer than its team-day allows.
enum MaximumTravel: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.knownRoutes(in: problem).compactMap { route, teamDay in
            guard let maximum = teamDay.maximumTravel, let office = problem.officePoint(of: route.teamDay) else {
                return nil
            }
            let points = [office] + route.stops.map(\.site) + [office]
            let minutes = zip(points, points.dropFirst())
                .reduce(0) { $0 + (problem.travelMinutes(from: $1.0, to: $1.1) ?? 0) }
            return minutes > maximum
                ? .tooMuchTravel(teamDay: route.teamDay, minutes: minutes, maximum: maximum) : nil
        }
    }
}
