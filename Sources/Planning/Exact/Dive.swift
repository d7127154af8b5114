extension ColumnGeneration {
    /// A plan's worth of routes by diving: the program is solved, the routes that it takes most of are fixed, and so on
    /// until all are whole.
    ///
    /// - Returns: the routes, and those of them that the program took whole at the very beginning; nil if it was stopped.
    func dive(seconds: Double, isOver: () -> Bool) -> [PooledRoute]? {
        let shortfalls = master.shortfalls.count
        var lower = [Double](repeating: 0, count: program.columnCount)
        var fixed: Set<Int> = []
        defer { _ = program.solve(lower: [Double](repeating: 0, count: program.columnCount), seconds: seconds) }
        let most = master.problem.teamDays.count
        var values = program.values
        while true {
            struct Part {
                var column: Int
                var value: Double
            }
            let open = (shortfalls..<values.count).filter { values[$0] > 1e-6 && !fixed.contains($0) }
                .map { Part(column: $0, value: values[$0]) }
                .sorted { ($1.value, $0.column) < ($0.value, $1.column) }
            guard let first = open.first else { break }
            guard fixed.count < most, !isOver() else { return nil }
            // All that are whole, and of the others the most certain: a twentieth of them each time.
            let whole = open.prefix { $0.value > 0.999 }
            let some = first.value > 0.999 ? whole.count : 0
            let more = max(1, (open.count - some) / 40)
            var sites = Set(fixed.flatMap { pool.routes[$0 - shortfalls].sites })
            for part in open.prefix(some + more) {
                let route = pool.routes[part.column - shortfalls]
                guard part.value > 0.999 || sites.isDisjoint(with: route.sites) else { continue }
                sites.formUnion(route.sites)
                fixed.insert(part.column)
                lower[part.column] = 1
            }
            guard program.solve(lower: lower, seconds: seconds) else { return nil }
            values = program.values
        }
        return fixed.sorted().map { pool.routes[$0 - shortfalls] }
    }
}
