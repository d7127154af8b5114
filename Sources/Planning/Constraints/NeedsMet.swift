/// A team-day offers what the sites that it visits need. A pinned visit was agreed upon and needs nothing more.
enum NeedsMet: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.knownVisits(in: problem).compactMap { visit in
            let missing = problem.sites[visit.site].needs.subtracting(problem.teamDays[visit.teamDay].offers)
            return missing.isEmpty || problem.isPinned(visit) ? nil : .needsUnmet(visit, missing: missing)
        }
    }
}
