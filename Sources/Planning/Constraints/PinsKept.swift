/// Every pinned visit stands in the plan with its team-day and start.
enum PinsKept: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        guard !problem.pins.isEmpty else { return [] }
        let visits = Set(plan.visits)
        return problem.pins.filter { !visits.contains($0) }.map { .pinMissing($0) }
    }
}
