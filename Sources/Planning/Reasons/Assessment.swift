/// What putting one visit into a plan by hand would do.
public struct Assessment: Hashable, Sendable {
    /// The visit looked at.
    public let visit: Visit
    /// The rules that the plan would break and does not break now; empty if the visit is possible.
    public let violations: [Violation]
    /// The change of the plan's prize.
    public let prizeChange: Double
    /// The change of minutes on the way over all routes.
    public let travelChange: Int

    /// Whether the visit breaks no rule that holds now.
    public var isPossible: Bool { violations.isEmpty }
}

extension Problem {
    /// The plan with one visit put in at its time. If its site is planned already, it moves; all other visits keep
    /// their team-day and start.
    public func plan(_ plan: Plan, adding visit: Visit) -> Plan {
        Plan(visits: plan.visits.filter { $0.site != visit.site } + [visit], in: self)
    }

    /// Which rules would be broken, and what gained, if a site were visited on a team-day at a minute; everything else
    /// in the plan stays where and when it is. Complexity: linear in the plan.
    public func assessment(of visit: Visit, in plan: Plan) -> Assessment {
        let changed = self.plan(plan, adding: visit)
        let known = Set(violations(of: plan))
        return Assessment(
            visit: visit, violations: violations(of: changed).filter { !known.contains($0) },
            prizeChange: changed.prize - plan.prize, travelChange: changed.travelMinutes - plan.travelMinutes)
    }
}
