/// A route as a column of the master program: which class of team-days runs it, and its sites in order.
struct PooledRoute: Hashable, Sendable {
    /// Number of the class.
    var routeClass: Int
    /// The sites in the order of their visits.
    var sites: [Int32]
    /// The sum of their prizes.
    var prize: Double
}

/// Routes that were met, each set of sites once a class.
struct RoutePool: Sendable {
    private struct Key: Hashable {
        var routeClass: Int
        var sites: [Int32]
    }

    private(set) var routes: [PooledRoute] = []
    private var numbers: [Key: Int] = [:]

    /// The number of the route with the same class and sites, which is put in if it is not there.
    @discardableResult
    mutating func insert(_ route: PooledRoute) -> (number: Int, isNew: Bool) {
        let key = Key(routeClass: route.routeClass, sites: route.sites.sorted())
        if let known = numbers[key] { return (known, false) }
        numbers[key] = routes.count
        routes.append(route)
        return (routes.count - 1, true)
    }
}
