/// What a plan has used up of the rules that hold for it as a whole: ceilings, the budget, spacings, officers.
struct PlanTotals {
    private let problem: Problem
    private let quotaEvents: [Int]
    private let spent: Int
    /// The visits of each spacing.
    private let spaced: [Int: [Visit]]
    private let spacingOf: [Int: Int]
    private let used: Set<Int>
    private let rivals: (starts: [Int32], rivals: [Int32])

    /// Complexity: the plan's visits times the quotas.
    init(of plan: Plan, in problem: Problem) {
        self.problem = problem
        let visits = plan.knownVisits(in: problem)
        quotaEvents = problem.quotas.map { quota in visits.count { quota.counts($0, in: problem) } }
        spent = visits.reduce(0) { $0 + problem.sites[$1.site].cost }
        spacingOf = Dictionary(
            problem.spacings.enumerated().flatMap { index, spacing in spacing.sites.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
        let spacingOf = spacingOf
        spaced = Dictionary(grouping: visits.filter { spacingOf[$0.site] != nil }) { spacingOf[$0.site] ?? -1 }
        used = Set(visits.map(\.teamDay))
        rivals = OfficersApart.rivals(in: problem)
    }

    /// The planned visits that are too close to a visit of the site on the team-day.
    func tooClose(to site: Int, on teamDay: Int, without dropped: [Visit] = []) -> [Visit] {
        guard let spacing = spacingOf[site] else { return [] }
        let day = problem.teamDays[teamDay].day
        return (spaced[spacing] ?? []).filter { visit in
            visit.site != site && !dropped.contains(visit)
                && abs(problem.teamDays[visit.teamDay].day - day) < problem.spacings[spacing].days
        }
    }

    /// The routes in use that share an officer with the team-day.
    func rivals(of teamDay: Int) -> [Int] {
        (rivals.starts[teamDay]..<rivals.starts[teamDay + 1]).map { Int(rivals.rivals[Int($0)]) }
            .filter { used.contains($0) }
    }

    /// The quotas with a maximum that one more visit would go beyond.
    func ceilings(for visit: Visit, without dropped: [Visit] = []) -> [Quota] {
        problem.quotas.indices.compactMap { index in
            let quota = problem.quotas[index]
            guard let maximum = quota.maximumEvents, quota.counts(visit, in: problem) else { return nil }
            let gone = dropped.count { quota.counts($0, in: problem) }
            return quotaEvents[index] - gone >= maximum ? quota : nil
        }
    }

    /// Rupiah left to spend; nil without a budget.
    func left(without dropped: [Visit] = []) -> Int? {
        problem.budget.map { $0 - spent + dropped.reduce(0) { $0 + problem.sites[$1.site].cost } }
    }

    /// What forbids the site on the team-day for the sake of the whole plan, once some visits are dropped.
    func obstacles(to site: Int, on teamDay: Int, without dropped: [Visit] = []) -> [Obstacle] {
        let visit = Visit(site: site, teamDay: teamDay, start: 0)
        let day = problem.teamDays[teamDay].day
        var found = tooClose(to: site, on: teamDay, without: dropped).map { other -> Obstacle in
            let least = spacingOf[site].map { problem.spacings[$0].days } ?? 0
            return .tooSoon(other, days: abs(problem.teamDays[other.teamDay].day - day), least: least)
        }
        found += ceilings(for: visit, without: dropped).map { .ceiling($0.scope, maximum: $0.maximumEvents ?? 0) }
        let cost = problem.sites[site].cost
        if cost > 0, let left = left(without: dropped), cost > left { found.append(.budget(cost: cost, left: left)) }
        found += rivals(of: teamDay).prefix(1).map { .officersOut(teamDay: $0) }
        return found
    }
}
