/// Visits of one place lie as many days apart as its spacing asks for. Two visits that are both pinned were agreed upon,
/// however close they are.
enum SpacingKept: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        guard !problem.spacings.isEmpty else { return [] }
        let visits = Dictionary(grouping: plan.knownVisits(in: problem), by: \.site)
        return problem.spacings.flatMap { spacing -> [Violation] in
            let held = spacing.sites.flatMap { visits[$0] ?? [] }
                .map { (day: problem.teamDays[$0.teamDay].day, visit: $0) }
                .sorted { ($0.day, $0.visit.start, $0.visit.site) < ($1.day, $1.visit.start, $1.visit.site) }
            return held.indices.flatMap { later -> [Violation] in
                held[..<later].compactMap { earlier in
                    let days = held[later].day - earlier.day
                    // One site twice is told as such.
                    guard days < spacing.days, held[later].visit.site != earlier.visit.site,
                        !(problem.isPinned(held[later].visit) && problem.isPinned(earlier.visit))
                    else { return nil }
                    return .tooSoon(held[later].visit, other: earlier.visit, days: days, least: spacing.days)
                }
            }
        }
    }
}
