/// The routes of the offices nearest to each site.
struct OfficeReach {
    private let problem: Problem
    private let routesOfOffice: [[Int]]
    private let width: Int

    init(of problem: Problem, offices width: Int) {
        self.problem = problem
        self.width = width
        var routes = [[Int]](repeating: [], count: problem.offices.count)
        for (route, teamDay) in problem.teamDays.enumerated() { routes[teamDay.office].append(route) }
        routesOfOffice = routes
    }

    /// Complexity: offices times their logarithm.
    func forEachRoute(near site: Int, _ body: (Int) -> Void) {
        struct Rank {
            var minutes: Int
            var office: Int
        }
        let ranks = problem.offices.indices.compactMap { office -> Rank? in
            guard !routesOfOffice[office].isEmpty else { return nil }
            let minutes = problem.travelMinutes(from: problem.sites.count + office, to: site)
            return minutes.map { Rank(minutes: $0, office: office) }
        }
        for rank in ranks.sorted(by: { ($0.minutes, $0.office) < ($1.minutes, $1.office) }).prefix(width) {
            routesOfOffice[rank.office].forEach(body)
        }
    }
}
