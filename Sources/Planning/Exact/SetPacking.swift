extension ColumnGeneration {
    /// Chooses whole routes from the pool: the best plan that can be put together from the routes that might still
    /// belong to a better one.
    ///
    /// A route whose reduced cost is further below 0 than the incumbent from the program's value cannot be part of a
    /// better plan; of the others the best `most` are looked at.
    ///
    /// - Returns: routes by class, none better than the incumbent's score or nil if nothing better was found.
    func bestChoice(than incumbent: [PooledRoute], score: Double, seconds: Double, most: Int = 12_000) -> [PooledRoute]?
    {
        struct Rated {
            var number: Int
            var reduced: Double
        }
        let reach = value - score + 1e-6
        let worths = master.classes.indices.map { master.worths(of: $0, duals: duals) }
        let charges = master.classes.indices.map { master.charge(of: $0, duals: duals) }
        var rated = pool.routes.enumerated().compactMap { number, route -> Rated? in
            let reduced = route.sites.reduce(-charges[route.routeClass]) { $0 + worths[route.routeClass][Int($1)] }
            return reduced >= -reach ? Rated(number: number, reduced: reduced) : nil
        }
        if rated.count > most {
            rated.sort { ($0.reduced, $1.number) > ($1.reduced, $0.number) }
            rated.removeLast(rated.count - most)
        }
        var chosen = rated.map { pool.routes[$0.number] }
        let known = Set(chosen)
        chosen += incumbent.filter { !known.contains($0) }
        let taken = Set(incumbent)
        var columns = SparseColumns()
        for route in chosen { columns.append(cost: -route.prize, master.entries(of: route)) }
        var start = chosen.map { taken.contains($0) ? 1.0 : 0 }
        for (row, limit) in master.shortfalls {
            columns.append(cost: master.quotaBonus, upper: limit, [(Int32(row), 1)])
            let held = zip(chosen, start).reduce(0.0) { sum, pair in
                pair.1 > 0
                    ? sum + (master.entries(of: pair.0).first { $0.row == Int32(row) }?.element ?? 0) : sum
            }
            start.append(max(0, limit - held))
        }
        guard
            let solution = IntegerProgram.solve(
                columns, binaries: chosen.count, lower: master.lower, upper: master.upper, start: start,
                allowedGap: 1e-6, seconds: seconds)
        else { return nil }
        return zip(chosen, solution).filter { $0.1 > 0.5 }.map(\.0)
    }
}

extension Master {
    /// The plan's routes as columns, in the order of its routes.
    func columns(of plan: Plan) -> [PooledRoute] {
        plan.routes.map { column(of: .init(teamDay: $0.teamDay, sites: $0.stops.map { Int32($0.site) })) }
    }

    /// A route that a search has run as a column.
    func column(of route: RouteHarvest.Found) -> PooledRoute {
        PooledRoute(
            routeClass: routeClass(of: route.teamDay), sites: route.sites,
            prize: route.sites.reduce(0) { $0 + problem.sites[Int($1)].prize })
    }

    /// The plan that runs these routes, each on a team-day of its class; a route that the reference plan runs keeps its
    /// team-day. Nil if a class has more routes than team-days or one does not fit.
    func plan(of routes: [PooledRoute], like reference: Plan) -> Plan? {
        var free = classes.map { Set($0.teamDays) }
        var known: [Set<Int32>: Int] = [:]
        for route in reference.routes { known[Set(route.stops.map { Int32($0.site) })] = route.teamDay }
        var placed: [Route] = []
        var rest: [PooledRoute] = []
        for route in routes {
            guard let teamDay = known[Set(route.sites)], free[route.routeClass].remove(teamDay) != nil else {
                rest.append(route)
                continue
            }
            guard let found = problem.route(of: teamDay, visiting: route.sites.map { Int($0) }) else { return nil }
            placed.append(found)
        }
        for route in rest {
            guard let teamDay = free[route.routeClass].min(),
                let found = problem.route(of: teamDay, visiting: route.sites.map { Int($0) })
            else { return nil }
            free[route.routeClass].remove(teamDay)
            placed.append(found)
        }
        return Plan(routes: placed.sorted { $0.teamDay < $1.teamDay }, in: problem)
    }
}
