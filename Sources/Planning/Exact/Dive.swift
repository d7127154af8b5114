extension ColumnGeneration {
    /// The share of the team-days whose routes are fixed at a time, whole ones apart.
    private static let step = 0.15

    /// A plan's worth of routes by diving: the program is solved, the routes that it takes most of are fixed, new routes
    /// are looked for that go with them, and so on until all are whole. When its time is over it fixes all that go
    /// together.
    ///
    /// Source: Sadykov, Vanderbeck, Pessoa, Tahiri and Uchoa, "Primal heuristics for branch and price: the assets of
    /// diving methods" (INFORMS Journal on Computing 31, 2019).
    mutating func dive(_ deadline: Deadline, until end: Double) async -> [PooledRoute] {
        let shortfalls = master.shortfalls.count
        let step = max(1, Int(Double(master.problem.teamDays.count) * Self.step))
        var fixed = FixedRoutes(within: master.upper)
        var isOver = false
        var known = 0
        defer { _ = program.solve(lower: [Double](repeating: 0, count: program.columnCount), seconds: deadline.left) }
        while true {
            let values = program.values
            let open = (shortfalls..<values.count).filter { values[$0] > 1e-6 && !fixed.columns.contains($0) }
                .sorted { (values[$1], $0) < (values[$0], $1) }
            isOver = isOver || deadline.elapsed >= end || deadline.isOver
            let whole = open.prefix { values[$0] > 0.999 }.count
            var more = isOver ? open.count : step
            for (index, column) in open.enumerated() where index < whole || more > 0 {
                let route = pool.routes[column - shortfalls]
                if fixed.add(route, of: column, counting: master.entries(of: route)), index >= whole { more -= 1 }
            }
            // Where no open route goes with the fixed ones and no new one came, the next turn would be the same.
            let isStuck = fixed.columns.count + values.count == known
            known = fixed.columns.count + values.count
            if isOver || isStuck || whole == open.count { return fixed.routes }
            var lower = [Double](repeating: 0, count: program.columnCount)
            for column in fixed.columns { lower[column] = 1 }
            if program.solve(lower: lower, seconds: deadline.left) {
                isOver = await !priceBeside(fixed, deadline)
            } else {
                isOver = true
            }
        }
    }

    /// Looks for routes that go with the fixed ones and pay, and solves with them; false if it was stopped.
    private mutating func priceBeside(_ fixed: FixedRoutes, _ deadline: Deadline) async -> Bool {
        duals = master.sound(program.duals.map { -$0 })
        // Out of reach is what the fixed routes have taken.
        let taken = 1e9
        for row in 0..<(master.problem.sites.count + master.classes.count) where fixed.left[row] < 0.5 {
            duals[row] = taken
        }
        let question = PricingCrew.Round(duals: duals, keep: Self.kept, effort: .quick)
        guard
            let answers = await crew.answers(question, isOver: { deadline.isOver })
        else { return false }
        return add(paying(answers)) == 0 || program.solve(seconds: deadline.left)
    }
}

/// Routes that a dive has made up its mind about; together they keep within every limit.
private struct FixedRoutes {
    private(set) var columns: Set<Int> = []
    private(set) var routes: [PooledRoute] = []
    /// What is left of each row's upper limit.
    private(set) var left: [Double]

    init(within upper: [Double]) { left = upper }

    /// Fixes a route if it goes with the others.
    mutating func add(
        _ route: PooledRoute, of column: Int, counting entries: [(row: Int32, element: Double)]
    ) -> Bool {
        guard entries.allSatisfy({ $0.element <= left[Int($0.row)] + 1e-9 }) else { return false }
        for entry in entries { left[Int(entry.row)] -= entry.element }
        columns.insert(column)
        routes.append(route)
        return true
    }
}
