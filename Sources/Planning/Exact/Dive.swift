extension ColumnGeneration {
    /// The share of the routes still open that is fixed at a time, whole ones apart.
    private static let step = 0.08

    /// A plan's worth of routes by diving: the program is solved, the routes that it takes most of are fixed, new routes
    /// are looked for that go with them, and so on until all are whole.
    ///
    /// Source: Sadykov, Vanderbeck, Pessoa, Tahiri and Uchoa, "Primal heuristics for branch and price: the assets of
    /// diving methods" (INFORMS Journal on Computing 31, 2019).
    ///
    /// - Returns: the routes; nil if it was stopped.
    mutating func dive(_ deadline: Deadline, until end: Double) async -> [PooledRoute]? {
        let shortfalls = master.shortfalls.count
        var fixed: Set<Int> = []
        defer { _ = program.solve(lower: [Double](repeating: 0, count: program.columnCount), seconds: deadline.left) }
        while true {
            guard deadline.elapsed < end, !deadline.isOver(prize: -.infinity, bound: nil) else { return nil }
            let values = program.values
            let open = (shortfalls..<values.count).filter { values[$0] > 1e-6 && !fixed.contains($0) }
                .sorted { (values[$1], $0) < (values[$0], $1) }
            guard !open.isEmpty else { break }
            guard fixed.count < master.problem.teamDays.count else { return nil }
            fix(open, values, &fixed, shortfalls)
            var lower = [Double](repeating: 0, count: program.columnCount)
            for column in fixed { lower[column] = 1 }
            guard program.solve(lower: lower, seconds: deadline.left) else { return nil }
            guard await priceBeside(fixed.map { pool.routes[$0 - shortfalls] }, deadline) else { return nil }
        }
        return fixed.sorted().map { pool.routes[$0 - shortfalls] }
    }

    /// Fixes all routes that are whole, and of the others the most certain.
    private func fix(_ open: [Int], _ values: [Double], _ fixed: inout Set<Int>, _ shortfalls: Int) {
        let whole = open.prefix { values[$0] > 0.999 }
        let left = master.problem.teamDays.count - fixed.count - whole.count
        let more = whole.count == open.count ? 0 : max(1, Int(Double(left) * Self.step))
        var sites = Set(fixed.flatMap { pool.routes[$0 - shortfalls].sites })
        for column in open.prefix(whole.count + more) {
            let route = pool.routes[column - shortfalls]
            guard values[column] > 0.999 || sites.isDisjoint(with: route.sites) else { continue }
            sites.formUnion(route.sites)
            fixed.insert(column)
        }
    }

    /// Looks for routes that go with the fixed ones and pay, and solves with them; false if it was stopped.
    private mutating func priceBeside(_ fixed: [PooledRoute], _ deadline: Deadline) async -> Bool {
        duals = master.sound(program.duals.map { -$0 })
        // Out of reach is what the fixed routes have taken.
        let taken = 1e9
        var used = [Int](repeating: 0, count: master.classes.count)
        for route in fixed {
            used[route.routeClass] += 1
            for site in route.sites { duals[Int(site)] = taken }
        }
        for (index, routes) in master.classes.enumerated() where used[index] >= routes.teamDays.count {
            duals[master.problem.sites.count + index] = taken
        }
        let question = PricingCrew.Round(duals: duals, keep: Self.kept, effort: .quick)
        guard
            let answers = await crew.answers(question, isOver: { deadline.isOver(prize: -.infinity, bound: nil) })
        else { return false }
        return add(paying(answers)) == 0 || program.solve(seconds: deadline.left)
    }
}
