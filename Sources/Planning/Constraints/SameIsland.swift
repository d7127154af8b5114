/// No team crosses to another island within a day.
enum SameIsland: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.knownVisits(in: problem).compactMap { visit in
            let office = problem.teamDays[visit.teamDay].office
            guard problem.offices.indices.contains(office) else { return nil }
            let isReached = problem.sites[visit.site].place.island == problem.offices[office].place.island
            return isReached ? nil : .otherIsland(visit, office: office)
        }
    }
}
