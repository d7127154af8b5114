/// A hard rule: says where a plan breaks it, from the problem's own data and nothing that the search computes.
///
/// To add one, write a file with a type that conforms and list it in ``constraints``; a rule that the search must know
/// while it inserts is folded into ``CompactProblem``.
protocol Constraint: Sendable {
    /// Every place in the plan that breaks the rule.
    static func violations(of plan: Plan, in problem: Problem) -> [Violation]
}

/// The rules in force, in the order in which their violations are told.
let constraints: [any Constraint.Type] = [
    KnownNumbers.self, OneVisitPerSite.self, PinsKept.self, SameIsland.self, OpeningWindows.self, BlockedSpans.self,
    TravelTime.self, ShiftHours.self, TravelPauses.self, MaximumEvents.self, MaximumTravel.self, OfficersApart.self,
    NeedsMet.self, SpacingKept.self, QuotaCeilings.self, WithinBudget.self,
]

extension Problem {
    /// Everything in a plan that breaks a rule; empty for a feasible plan. Complexity: about linear in the visits.
    public func violations(of plan: Plan) -> [Violation] {
        constraints.flatMap { $0.violations(of: plan, in: self) }
    }
}

extension Plan {
    /// The visits whose site and team-day exist.
    func knownVisits(in problem: Problem) -> [Visit] {
        visits.filter { problem.sites.indices.contains($0.site) && problem.teamDays.indices.contains($0.teamDay) }
    }

    /// The routes whose team-day exists, each with that team-day.
    func knownRoutes(in problem: Problem) -> [(route: Route, teamDay: TeamDay)] {
        routes.compactMap { route in
            problem.teamDays.indices.contains(route.teamDay) ? (route, problem.teamDays[route.teamDay]) : nil
        }
    }
}

extension Problem {
    /// The minute at which a known visit's event is over.
    func end(of visit: Visit) -> Int { visit.start + sites[visit.site].duration }

    /// Whether the visit stands as it was pinned.
    func isPinned(_ visit: Visit) -> Bool { pin(of: visit.site) == visit }
}
