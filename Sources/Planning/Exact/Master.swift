/// The rows that bind routes together, and what their duals make of the sites.
///
/// The program takes routes so that their prizes are greatest: every site at most once, every class of team-days at most
/// as often as it has team-days, alternatives of one place their days apart, rivals not both, quotas and the budget
/// kept. Pinned sites are visited; where they alone go beyond a limit, they are the limit. An event that a quota misses
/// costs ``quotaBonus``, as in the search.
struct Master {
    /// One row: what it counts and its limits.
    struct Row {
        enum Rule {
            case site(Int)
            case routes(Int)
            case atLeast(quota: Int)
            case atMost(quota: Int)
            case spacing(Int, days: ClosedRange<Int>)
            case budget
            case rivals(Int, Int)
        }
        var rule: Rule
        var limit: Double
        /// Whether the limit is to be met exactly: a pinned site is visited.
        var isPinned = false

        /// Whether it is a minimum; the others are maxima.
        var isMinimum: Bool {
            if case .atLeast = rule { true } else { false }
        }
    }

    let problem: Problem
    let classes: [RouteClass]
    let quotaBonus: Double
    let rows: [Row]
    private let classOf: [Int]
    private let spacingOfSite: [Int: Int]
    private let spacingRows: [Int: [Int]]
    private let quotaRows: [(row: Int, quota: Int)]
    private let rivalRows: [Int: [Int]]
    private let budgetRow: Int?

    init(_ problem: Problem, _ classes: [RouteClass], rivals: (starts: [Int32], rivals: [Int32]), quotaBonus: Double) {
        self.problem = problem
        self.classes = classes
        self.quotaBonus = quotaBonus
        var rows = problem.sites.indices.map {
            Row(rule: .site($0), limit: 1, isPinned: problem.pin(of: $0) != nil)
        }
        rows += classes.enumerated().map { Row(rule: .routes($0), limit: Double($1.teamDays.count)) }
        var classOf = [Int](repeating: 0, count: problem.teamDays.count)
        for (index, routes) in classes.enumerated() {
            for teamDay in routes.teamDays { classOf[teamDay] = index }
        }
        self.classOf = classOf
        var quotaRows: [(row: Int, quota: Int)] = []
        for (index, quota) in problem.quotas.enumerated() {
            if quota.minimumEvents > 0 {
                quotaRows.append((rows.count, index))
                rows.append(Row(rule: .atLeast(quota: index), limit: Double(quota.minimumEvents)))
            }
            if let most = quota.maximumEvents {
                quotaRows.append((rows.count, index))
                let pinned = problem.pins.count { quota.counts($0, in: problem) }
                rows.append(Row(rule: .atMost(quota: index), limit: Double(max(most, pinned))))
            }
        }
        self.quotaRows = quotaRows
        var spacingOfSite: [Int: Int] = [:]
        var spacingRows: [Int: [Int]] = [:]
        let days = Set(problem.teamDays.map(\.day)).sorted()
        let lastDay = days.last ?? 0
        for (index, spacing) in problem.spacings.enumerated() {
            for site in spacing.sites { spacingOfSite[site] = index }
            for first in days {
                let window = first...(first + min(spacing.days - 1, lastDay - first))
                let pinned = problem.pins.count {
                    spacing.sites.contains($0.site) && window.contains(problem.teamDays[$0.teamDay].day)
                }
                spacingRows[index, default: []].append(rows.count)
                rows.append(Row(rule: .spacing(index, days: window), limit: Double(max(1, pinned))))
                // The windows that begin later lie within this one.
                if window.upperBound == lastDay { break }
            }
        }
        self.spacingOfSite = spacingOfSite
        self.spacingRows = spacingRows
        if let budget = problem.budget {
            budgetRow = rows.count
            let pinned = problem.pins.reduce(0) { $0 + problem.sites[$1.site].cost }
            rows.append(Row(rule: .budget, limit: Double(max(budget, pinned))))
        } else {
            budgetRow = nil
        }
        let pinnedTeamDays = Set(problem.pins.map(\.teamDay))
        var rivalRows: [Int: [Int]] = [:]
        for teamDay in problem.teamDays.indices {
            for index in Int(rivals.starts[teamDay])..<Int(rivals.starts[teamDay + 1]) {
                let other = Int(rivals.rivals[index])
                guard teamDay < other else { continue }
                rivalRows[classOf[teamDay], default: []].append(rows.count)
                rivalRows[classOf[other], default: []].append(rows.count)
                // Two pinned routes were agreed upon: their events leave the officer time to change over.
                rows.append(
                    Row(
                        rule: .rivals(teamDay, other),
                        limit: pinnedTeamDays.isSuperset(of: [teamDay, other]) ? 2 : 1))
            }
        }
        self.rivalRows = rivalRows
        self.rows = rows
    }

    /// The limits of the rows as the program takes them.
    var lower: [Double] { rows.map { $0.isMinimum || $0.isPinned ? $0.limit : -.infinity } }
    var upper: [Double] { rows.map { $0.isMinimum ? .infinity : $0.limit } }

    /// The columns that pay for missed events of quotas; they stand before those of routes.
    var shortfalls: [(row: Int, limit: Double)] {
        rows.enumerated().compactMap { $1.isMinimum ? ($0, $1.limit) : nil }
    }

    /// The class of a team-day.
    func routeClass(of teamDay: Int) -> Int { classOf[teamDay] }

    func entries(of route: PooledRoute) -> [(row: Int32, element: Double)] {
        var entries: [(row: Int32, element: Double)] = route.sites.map { ($0, 1) }
        entries.append((Int32(problem.sites.count + route.routeClass), 1))
        let teamDay = classes[route.routeClass].teamDays[0]
        let day = classes[route.routeClass].day
        for (row, quota) in quotaRows {
            let count = route.sites.count {
                problem.quotas[quota].counts(Visit(site: Int($0), teamDay: teamDay, start: 0), in: problem)
            }
            if count > 0 { entries.append((Int32(row), Double(count))) }
        }
        if !spacingOfSite.isEmpty {
            for site in route.sites {
                for row in spacingRowsOn(day, site: Int(site)) { entries.append((Int32(row), 1)) }
            }
        }
        if let budgetRow {
            let cost = route.sites.reduce(0) { $0 + problem.sites[Int($1)].cost }
            if cost > 0 { entries.append((Int32(budgetRow), Double(cost))) }
        }
        for row in rivalRows[route.routeClass] ?? [] { entries.append((Int32(row), 1)) }
        return entries
    }

    private func spacingRowsOn(_ day: Int, site: Int) -> [Int] {
        guard let spacing = spacingOfSite[site] else { return [] }
        return (spacingRows[spacing] ?? []).filter { row in
            if case .spacing(_, let days) = rows[row].rule { days.contains(day) } else { false }
        }
    }

    /// What each site is worth on a class beyond what the rows charge for it.
    func worths(of index: Int, duals: [Double]) -> [Double] {
        let routes = classes[index]
        var worth = [Double](repeating: -1, count: problem.sites.count)
        let teamDay = routes.teamDays[0]
        for site in routes.sites {
            let site = Int(site)
            var value = problem.sites[site].prize - duals[site]
            for (row, quota) in quotaRows
            where problem.quotas[quota].counts(Visit(site: site, teamDay: teamDay, start: 0), in: problem) {
                value -= duals[row]
            }
            if !spacingOfSite.isEmpty {
                for row in spacingRowsOn(routes.day, site: site) { value -= duals[row] }
            }
            if let budgetRow { value -= duals[budgetRow] * Double(problem.sites[site].cost) }
            worth[site] = value
        }
        return worth
    }

    /// What a route of a class has to be worth to pay for its team-day.
    func charge(of index: Int, duals: [Double]) -> Double {
        (rivalRows[index] ?? []).reduce(duals[problem.sites.count + index]) { $0 + duals[$1] }
    }

    /// An upper bound on prize less missed events, from any duals of the right sign and the most that a route of each
    /// class is worth beyond its charge. Source: Lagrange duality, as in Dantzig and Wolfe's decomposition.
    func bound(duals: [Double], excess: [Double]) -> Double {
        var bound = 0.0
        for (row, dual) in zip(rows, duals) { bound += dual * row.limit }
        for (routes, most) in zip(classes, excess) { bound += Double(routes.teamDays.count) * max(0, most) }
        return bound
    }

    /// Duals with the signs that the bound needs: charges for maxima, at most ``quotaBonus`` of reward for minima, either
    /// for what is pinned.
    func sound(_ duals: [Double]) -> [Double] {
        zip(rows, duals).map { row, dual in
            row.isMinimum ? min(0, max(-quotaBonus, dual)) : row.isPinned ? dual : max(0, dual)
        }
    }
}
