/// A quota's label or team has no more events than its maximum. Pinned visits alone may go beyond: they were agreed
/// upon, and then no other is added.
enum QuotaCeilings: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        problem.quotas.compactMap { quota in
            guard let maximum = quota.maximumEvents else { return nil }
            let counted = plan.visits.filter { quota.counts($0, in: problem) }
            guard counted.count > maximum, !counted.allSatisfy(problem.isPinned) else { return nil }
            return .ceilingExceeded(quota.scope, events: counted.count, maximum: maximum)
        }
    }
}
