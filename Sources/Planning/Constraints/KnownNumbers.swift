/// A plan speaks of sites and team-days that exist.
enum KnownNumbers: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.visits.filter {
            !problem.sites.indices.contains($0.site) || !problem.teamDays.indices.contains($0.teamDay)
        }.map { .unknown($0) }
    }
}
