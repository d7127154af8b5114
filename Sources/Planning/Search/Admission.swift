/// What stands between a site and a route beside their times, in flat columns: needs, spacings, ceilings of quotas and
/// the budget.
struct Admission: ~Copyable {
    /// Whether any of this concerns the site at all.
    let isRuled: Column<Bool>
    /// Whether any site is so concerned.
    let hasRuled: Bool

    /// The number of the site's set of needs; 0 is the empty set.
    private let needs: Column<Int32>
    /// A bit for each set of needs and route: whether the route offers it all.
    private let offered: Column<UInt64>
    private let wordsPerNeed: Int

    /// The spacing that a site stands in, -1 for none.
    let spacingOf: Column<Int32>
    /// The sites of each spacing, from this entry to the next.
    let spacingStart: Column<Int32>
    let spacingSites: Column<Int32>
    let spacingDays: Column<Int>
    let routeDay: Column<Int>

    let quotaMaximum: Column<Int32>
    /// Whether a quota of a team has a maximum.
    let hasTeamCeiling: Bool
    let cost: Column<Int>
    let budget: Int

    init(of problem: Problem) {
        let sites = problem.sites
        let teamDays = problem.teamDays
        var numbers: [Set<Int>: Int32] = [[]: 0]
        var distinct: [Set<Int>] = [[]]
        let needs = sites.map { site -> Int32 in
            if let number = numbers[site.needs] { return number }
            let number = Int32(distinct.count)
            numbers[site.needs] = number
            distinct.append(site.needs)
            return number
        }
        let words = (teamDays.count + 63) / 64
        var offered = [UInt64](repeating: 0, count: words * distinct.count)
        for (need, wanted) in distinct.enumerated() {
            for (route, teamDay) in teamDays.enumerated() where wanted.isSubset(of: teamDay.offers) {
                offered[need * words + route >> 6] |= 1 << UInt64(route & 63)
            }
        }
        self.needs = Column(needs)
        self.offered = Column(offered)
        wordsPerNeed = words

        var spacingOf = [Int32](repeating: -1, count: sites.count)
        var starts: [Int32] = [0]
        for (index, spacing) in problem.spacings.enumerated() {
            for site in spacing.sites { spacingOf[site] = Int32(index) }
            starts.append(starts[index] + Int32(spacing.sites.count))
        }
        self.spacingOf = Column(spacingOf)
        spacingStart = Column(starts)
        spacingSites = Column(problem.spacings.flatMap { $0.sites.map { Int32($0) } })
        spacingDays = Column(problem.spacings.map(\.days))
        routeDay = Column(teamDays.map(\.day))

        quotaMaximum = Column(problem.quotas.map { Int32(clamping: $0.maximumEvents ?? .max) })
        let ceilings = problem.quotas.filter { $0.maximumEvents != nil }.map(\.scope)
        hasTeamCeiling = ceilings.contains { if case .team = $0 { true } else { false } }
        cost = Column(sites.map(\.cost))
        budget = problem.budget ?? .max
        let capped = Set(ceilings)
        let ruled = sites.indices.map { site in
            needs[site] > 0 || spacingOf[site] >= 0 || (problem.budget != nil && sites[site].cost > 0)
                || (!capped.isEmpty && sites[site].groups.contains { capped.contains(.group($0)) })
        }
        isRuled = Column(ruled)
        hasRuled = ruled.contains(true)
    }

    /// Whether a route offers what a site needs.
    @inline(__always)
    func offers(_ route: Int, to site: Int) -> Bool {
        let need = Int(needs[site])
        return need == 0 || offered[need * wordsPerNeed + route >> 6] >> UInt64(route & 63) & 1 == 1
    }
}

extension Schedule {
    /// Whether a site may join a route as far as needs, spacings, ceilings and the budget go. Pinned visits join without
    /// being asked and count for the others.
    ///
    /// Complexity: the site's quotas and the sites of its spacing.
    func admits(_ site: Int, into route: Int) -> Bool {
        guard problem.admission.offers(route, to: site) else { return false }
        let cost = problem.admission.cost[site]
        if cost > 0, cost > problem.admission.budget - spent { return false }
        for index in Int(problem.siteQuotaStart[site])..<Int(problem.siteQuotaStart[site + 1]) {
            let quota = Int(problem.siteQuotas[index])
            if quotaEvents[quota] >= problem.admission.quotaMaximum[quota] { return false }
        }
        let spacing = Int(problem.admission.spacingOf[site])
        return spacing < 0 || isApart(site, on: problem.admission.routeDay[route], in: spacing)
    }

    /// Whether the planned visits of a spacing are all far enough from a day.
    private func isApart(_ site: Int, on day: Int, in spacing: Int) -> Bool {
        let days = problem.admission.spacingDays[spacing]
        let start = Int(problem.admission.spacingStart[spacing])
        for index in start..<Int(problem.admission.spacingStart[spacing + 1]) {
            let other = Int(routeOf[Int(problem.admission.spacingSites[index])])
            if other >= 0, abs(problem.admission.routeDay[other] - day) < days { return false }
        }
        return true
    }
}
