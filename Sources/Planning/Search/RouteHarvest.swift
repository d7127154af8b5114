/// Routes that a search has run, gathered on its way: what the best plans are put together from.
struct RouteHarvest: Sendable {
    /// A route as the search ran it.
    struct Found: Sendable {
        var teamDay: Int
        var sites: [Int32]
    }

    private(set) var routes: [Found] = []
    private var seen: Set<UInt64> = []
    /// Routes that are kept at most.
    let most: Int

    init(most: Int) { self.most = most }

    /// Routes that are known to differ.
    init(_ routes: [Found]) {
        most = routes.count
        self.routes = routes
    }

    /// Takes the schedule's routes that are new; two routes of a team-day with the same sites count as one.
    mutating func take<Lookup>(_ schedule: Schedule<Lookup>) {
        for route in 0..<schedule.problem.routeCount where schedule.count[route] > 0 && routes.count < most {
            let first = route * schedule.stride + 1
            let count = Int(schedule.count[route])
            var digest = Self.mixed(UInt64(route) &+ 0x9E37_79B9_7F4A_7C15)
            // A sum, so that the order of the visits does not count.
            for stop in first..<(first + count) { digest &+= Self.mixed(UInt64(schedule.halts[stop].point) &+ 1) }
            guard seen.insert(digest).inserted else { continue }
            routes.append(
                Found(teamDay: route, sites: (first..<(first + count)).map { schedule.halts[$0].point }))
        }
    }

    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 30)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
