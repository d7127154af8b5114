/// A team-day holds no more events than its maximum.
enum MaximumEvents: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.knownRoutes(in: problem).compactMap { route, teamDay in
            guard route.stops.count > teamDay.maximumEvents else { return nil }
            return .tooManyEvents(
                teamDay: route.teamDay, events: route.stops.count, maximum: teamDay.maximumEvents)
        }
    }
}
