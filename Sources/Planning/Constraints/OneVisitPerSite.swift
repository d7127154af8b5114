/// A site is visited at most once.
enum OneVisitPerSite: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        let ordered = plan.knownVisits(in: problem).sorted { ($0.site, $0.teamDay) < ($1.site, $1.teamDay) }
        return ordered.chunked { $0.site == $1.site }.filter { $0.count > 1 }.map { visits in
            .siteRepeated(site: visits[0].site, teamDays: visits.map(\.teamDay))
        }
    }
}
