/// Puts free sites back one by one, each where it adds least travel, passing over a place now and then.
///
/// Sites that were just taken out are tried on the routes of their neighbourhood, all other free sites on the routes
/// that were touched alone.
struct GreedyInsertion: ~Copyable {
    /// The share of places passed over.
    private var blinks: Blinks
    private let orders: SiteOrders
    private let candidates: Column<Int32>
    private var candidateCount = 0
    private let seen: Column<Int32>
    private var stamp: Int32 = 0
    private let routes: Column<Int32>
    private let routeSeen: Column<Int32>
    private var routeStamp: Int32 = 0

    init(for problem: Problem, blinkRate: Double, random: inout RandomNumbers) {
        blinks = Blinks(rate: blinkRate, random: &random)
        orders = SiteOrders(of: problem)
        candidates = Column(count: problem.sites.count, filledWith: 0)
        seen = Column(count: problem.sites.count, filledWith: 0)
        routes = Column(count: problem.teamDays.count, filledWith: 0)
        routeSeen = Column(count: problem.teamDays.count, filledWith: 0)
    }

    /// Fills the schedule after a ruin.
    mutating func apply<Lookup>(to schedule: Schedule<Lookup>, random: inout RandomNumbers) {
        let order = orders.draw(&random)
        gather(from: schedule)
        orders.sort(candidates, candidateCount, by: order, random: &random)
        stamp &+= 1
        for index in 0..<schedule.removedCount { seen[Int(schedule.removed[index])] = stamp }
        let ruined = schedule.touchedCount
        for index in 0..<candidateCount {
            let site = Int(candidates[index])
            let isRemoved = seen[site] == stamp
            let count = isRemoved ? near(site, in: schedule) : touched(ruined, in: schedule)
            insert(site, intoBestOf: count, in: schedule, random: &random)
        }
    }

    /// Fills an empty schedule: every free site in order of prize, on the routes of the nearest offices.
    mutating func fill<Lookup>(_ schedule: Schedule<Lookup>, reach: OfficeReach, random: inout RandomNumbers) {
        candidateCount = 0
        for site in 0..<schedule.problem.siteCount where schedule.routeOf[site] < 0 {
            candidates[candidateCount] = Int32(site)
            candidateCount += 1
        }
        orders.sort(candidates, candidateCount, by: .prizePerVisit, random: &random)
        for index in 0..<candidateCount {
            let site = Int(candidates[index])
            var count = 0
            reach.forEachRoute(near: site) { route in
                routes[count] = Int32(route)
                count += 1
            }
            insert(site, intoBestOf: count, in: schedule, random: &random)
        }
    }

    @inline(__always)
    private mutating func insert<Lookup>(
        _ site: Int, intoBestOf count: Int, in schedule: Schedule<Lookup>, random: inout RandomNumbers
    ) {
        let fan = schedule.lookup.fan(of: site)
        var best: Insertion?
        for index in 0..<count where schedule.isOpen(Int(routes[index])) {
            let found = schedule.cheapestInsertion(
                of: site, fan: fan, into: Int(routes[index]), below: best?.detour ?? unreachableMinutes,
                blinks: &blinks, random: &random)
            if let found { best = found }
        }
        if let best { schedule.insert(site, into: best.route, after: best.after) }
    }

    /// The free sites worth a try: all of them in a small problem, those near the ruin in a large one.
    private mutating func gather<Lookup>(from schedule: Schedule<Lookup>) {
        candidateCount = 0
        let problem = schedule.problem
        if problem.siteCount <= SiteOrders.smallProblem {
            for site in 0..<problem.siteCount where schedule.routeOf[site] < 0 { add(site) }
            return
        }
        stamp &+= 1
        for index in 0..<schedule.removedCount {
            let removed = Int(schedule.removed[index])
            addOnce(removed)
            for rank in 0..<min(40, problem.neighbours.width) {
                let site = problem.neighbours[removed, rank]
                guard site >= 0 else { break }
                if schedule.routeOf[site] < 0 { addOnce(site) }
            }
        }
    }

    @inline(__always)
    private mutating func addOnce(_ site: Int) {
        guard seen[site] != stamp else { return }
        seen[site] = stamp
        add(site)
    }

    @inline(__always)
    private mutating func add(_ site: Int) {
        candidates[candidateCount] = Int32(site)
        candidateCount += 1
    }

    private mutating func touched<Lookup>(_ ruined: Int, in schedule: Schedule<Lookup>) -> Int {
        for index in 0..<ruined { routes[index] = schedule.touched[index] }
        return ruined
    }

    /// The touched routes and those of the site's neighbours; in a small problem all routes.
    private mutating func near<Lookup>(_ site: Int, in schedule: Schedule<Lookup>) -> Int {
        let problem = schedule.problem
        var count = 0
        if problem.routeCount <= 64 {
            for route in 0..<problem.routeCount { routes[route] = Int32(route) }
            return problem.routeCount
        }
        routeStamp &+= 1
        for index in 0..<schedule.touchedCount {
            let route = schedule.touched[index]
            routeSeen[Int(route)] = routeStamp
            routes[count] = route
            count += 1
        }
        for rank in 0..<min(40, problem.neighbours.width) {
            let other = problem.neighbours[site, rank]
            guard other >= 0 else { break }
            let route = Int(schedule.routeOf[other])
            guard route >= 0, routeSeen[route] != routeStamp else { continue }
            routeSeen[route] = routeStamp
            routes[count] = Int32(route)
            count += 1
        }
        return count
    }
}

extension GreedyInsertion {
    /// Puts the visits of a given route back, in their order as far as they fit.
    mutating func restore<Lookup>(_ route: Route, in schedule: Schedule<Lookup>, random: inout RandomNumbers) {
        let problem = schedule.problem
        guard (0..<problem.routeCount).contains(route.teamDay) else { return }
        for stop in route.stops where (0..<problem.siteCount).contains(stop.site) && schedule.routeOf[stop.site] < 0 {
            guard schedule.isOpen(route.teamDay) else { return }
            let length = Int(schedule.count[route.teamDay])
            if schedule.fits(stop.site, into: route.teamDay, after: length) {
                schedule.insert(stop.site, into: route.teamDay, after: length)
            } else {
                routes[0] = Int32(route.teamDay)
                insert(stop.site, intoBestOf: 1, in: schedule, random: &random)
            }
        }
    }
}
