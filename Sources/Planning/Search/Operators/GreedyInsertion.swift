/// Puts free sites back one by one, each where it adds least travel, passing over a place now and then.
///
/// Sites that were just taken out are tried on the routes of their neighbourhood, all other free sites on the routes
/// that were touched alone. Where a visit taken out can make room elsewhere, because of a rule that ties routes together,
/// now and then all free sites are tried everywhere.
struct GreedyInsertion: ~Copyable {
    /// Up to so many sites, all free sites are looked at in every iteration.
    static let smallProblem = 4_096

    /// Where rules tie routes together, one run in so many tries all free sites everywhere.
    static let narrowRuns = 16

    /// The share of places passed over.
    private var blinks: Blinks
    private let orders: SiteOrders
    private let candidates: Column<Int32>
    private var candidateCount = 0
    private let seen: Column<Int32>
    private var stamp: Int32 = 0
    private var removedStamp: Int32 = 0
    private let open: Column<Int32>
    private var openCount = 0
    private let routes: Column<Int32>
    private let routeSeen: Column<Int32>
    private var routeStamp: Int32 = 0
    private var waitWeight = 0
    /// Whether this time free sites are tried on routes that were not touched.
    private var isWide = false
    private let waitRate: Double
    private let keepRate: Double

    init(
        for problem: Problem, blinkRate: Double, keepRate: Double, waitRate: Double, noise: Double,
        random: inout RandomNumbers
    ) {
        blinks = Blinks(rate: blinkRate, random: &random)
        orders = SiteOrders(of: problem, noise: noise)
        self.waitRate = waitRate
        self.keepRate = keepRate
        candidates = Column(count: problem.sites.count, filledWith: 0)
        seen = Column(count: problem.sites.count, filledWith: 0)
        routes = Column(count: problem.teamDays.count, filledWith: -1)
        open = Column(count: problem.teamDays.count, filledWith: 0)
        routeSeen = Column(count: problem.teamDays.count, filledWith: 0)
    }

    /// Fills the schedule after a ruin.
    mutating func apply<Lookup>(to schedule: Schedule<Lookup>, random: inout RandomNumbers) {
        let order = orders.draw(&random)
        waitWeight = random.unit() < waitRate ? 1 : 0
        isWide = schedule.problem.tiesRoutes && random.below(Self.narrowRuns) == 0
        openCount = 0
        for index in 0..<schedule.touchedCount {
            let route = Int(schedule.touched[index])
            guard schedule.isOpen(route) else { continue }
            open[openCount] = Int32(route)
            openCount += 1
        }
        gather(from: schedule, random: &random)
        orders.sort(candidates, candidateCount, by: order, random: &random)
        for index in 0..<candidateCount {
            let site = Int(candidates[index])
            if isWide || seen[site] == removedStamp {
                insertNear(site, in: schedule, random: &random)
            } else if openCount > 0 {
                insertOpen(site, in: schedule, random: &random)
            }
        }
    }

    /// Puts a site on the best of the open touched routes.
    @inline(__always)
    private mutating func insertOpen<Lookup>(
        _ site: Int, in schedule: Schedule<Lookup>, random: inout RandomNumbers
    ) {
        let fan = schedule.lookup.fan(of: site)
        var best: Insertion?
        for index in 0..<openCount {
            let found = schedule.cheapestInsertion(
                of: site, fan: fan, into: Int(open[index]), below: best?.cost ?? unreachableMinutes,
                waitWeight: waitWeight, blinks: &blinks, random: &random)
            if let found { best = found }
        }
        guard let best else { return }
        schedule.insert(site, into: best.route, after: best.after)
        var kept = 0
        for index in 0..<openCount where schedule.isOpen(Int(open[index])) {
            open[kept] = open[index]
            kept += 1
        }
        openCount = kept
    }

    /// Puts a site that was taken out on the best route of its neighbourhood; in a small problem, of all.
    @inline(__always)
    private mutating func insertNear<Lookup>(
        _ site: Int, in schedule: Schedule<Lookup>, random: inout RandomNumbers
    ) {
        let problem = schedule.problem
        if problem.routeCount <= 64 {
            for route in 0..<problem.routeCount { routes[route] = Int32(route) }
            insert(site, intoBestOf: problem.routeCount, in: schedule, random: &random)
        } else {
            insert(site, intoBestOf: near(site, in: schedule), in: schedule, random: &random)
        }
        var kept = 0
        for index in 0..<openCount where schedule.isOpen(Int(open[index])) {
            open[kept] = open[index]
            kept += 1
        }
        openCount = kept
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
        let need = schedule.problem.duration[site] + schedule.problem.leastDetour
        for index in 0..<count
        where schedule.mostSlack[Int(routes[index])] >= need && schedule.isOpen(Int(routes[index])) {
            let found = schedule.cheapestInsertion(
                of: site, fan: fan, into: Int(routes[index]), below: best?.cost ?? unreachableMinutes,
                waitWeight: waitWeight,
                blinks: &blinks, random: &random)
            if let found { best = found }
        }
        if let best { schedule.insert(site, into: best.route, after: best.after) }
    }

    /// The sites taken out, and the free sites worth a try on the open routes: a random share of all in a small problem,
    /// those near the ruin in a large one.
    private mutating func gather<Lookup>(from schedule: Schedule<Lookup>, random: inout RandomNumbers) {
        let problem = schedule.problem
        candidateCount = 0
        stamp &+= 1
        removedStamp = stamp
        for index in 0..<schedule.removedCount { addOnce(Int(schedule.removed[index])) }
        guard openCount > 0 || isWide else { return }
        var mask: UInt64 = isWide ? .max : 0
        var most = isWide ? Int32.max : Int32.min
        for index in 0..<openCount {
            mask |= problem.routeMask[Int(open[index])]
            most = max(most, schedule.mostSlack[Int(open[index])])
        }
        if !isWide { most -= problem.leastDetour }
        stamp &+= 1
        if problem.siteCount <= Self.smallProblem {
            let share = random.unit() < keepRate ? 1.0 : random.unit()
            let threshold = UInt64(share * 0x1p32)
            for site in 0..<problem.siteCount
            where schedule.routeOf[site] < 0 && problem.siteMask[site] & mask != 0 && problem.duration[site] <= most
                && random.next() >> 32 < threshold && seen[site] != removedStamp
            {
                add(site)
            }
        } else {
            for index in 0..<schedule.removedCount {
                let removed = Int(schedule.removed[index])
                for rank in 0..<min(40, problem.neighbours.width) {
                    let site = problem.neighbours[removed, rank]
                    guard site >= 0 else { break }
                    if schedule.routeOf[site] < 0, problem.siteMask[site] & mask != 0, problem.duration[site] <= most,
                        seen[site] != removedStamp
                    {
                        addOnce(site)
                    }
                }
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

    /// The touched routes and those of the site's neighbours; in a wide run, the rivals of the touched ones as well.
    private mutating func near<Lookup>(_ site: Int, in schedule: Schedule<Lookup>) -> Int {
        let problem = schedule.problem
        var count = 0
        routeStamp &+= 1
        for index in 0..<schedule.touchedCount {
            let route = schedule.touched[index]
            routeSeen[Int(route)] = routeStamp
            routes[count] = route
            count += 1
        }
        if isWide {
            for index in 0..<count {
                let route = Int(routes[index])
                for entry in Int(problem.rivalStart[route])..<Int(problem.rivalStart[route + 1]) {
                    let rival = Int(problem.rivals[entry])
                    guard routeSeen[rival] != routeStamp else { continue }
                    routeSeen[rival] = routeStamp
                    routes[count] = Int32(rival)
                    count += 1
                }
            }
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
