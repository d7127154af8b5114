/// The routes while the search changes them, and the score of what they hold.
///
/// Route `r` takes `stride` entries of ``stops`` from `r * stride`: the office, the visits, the office again.
final class Schedule<Lookup: TravelLookup> {
    /// A point on a route with what the insertion test asks for.
    struct Halt: BitwiseCopyable {
        /// The site, or the office's point at both ends.
        var point: Int32
        /// Minute at which the team is free here when it visits every stop as early as can be.
        var depart: Int32
        /// Latest minute at which the event can start here so that the rest of the route still fits.
        var latest: Int32
        /// Minutes to the next halt; 0 on an empty route.
        var leg: Int32
    }

    let problem: CompactProblem
    let lookup: Lookup
    let stride: Int

    let halts: Column<Halt>
    /// Minutes by which the way from a halt to the next could grow, a visit on it included.
    let slack: Column<Int32>
    /// The largest slack of each route.
    let mostSlack: Column<Int32>
    let count: Column<Int32>
    let travel: Column<Int32>
    /// The route of each site, -1 when it is not planned.
    let routeOf: Column<Int32>
    let quotaEvents: Column<Int32>

    /// What an event for a quota that is short is worth beyond its prize.
    var quotaBonus: Double
    /// The prize of the planned sites.
    private(set) var prize = 0.0
    /// Events that count towards quotas, none beyond a quota's minimum.
    private(set) var counted = 0
    private(set) var planned = 0
    private(set) var usedRoutes = 0
    private(set) var totalTravel = 0
    /// Rupiah that the planned sites cost.
    private(set) var spent = 0

    // Copies of the routes touched since `begin()`, to undo them.
    private let copies: Column<Halt>
    private let copiedCount: Column<Int32>
    private let copiedTravel: Column<Int32>
    let touched: Column<Int32>
    private(set) var touchedCount = 0
    private let touchMark: Column<Int>
    private var mark = 0
    /// The sites taken out since `begin()`.
    let removed: Column<Int32>
    private(set) var removedCount = 0
    private var begun = (prize: 0.0, counted: 0, planned: 0, used: 0, travel: 0)

    /// What the search strives for: the prize, and a bonus for every event that a quota asks for.
    @inline(__always)
    var score: Double { prize + Double(counted) * quotaBonus }

    init(_ problem: CompactProblem, lookup: Lookup, quotaBonus: Double) {
        self.problem = problem
        self.lookup = lookup
        self.quotaBonus = quotaBonus
        stride = problem.longestRoute + 2
        let routes = problem.routeCount
        let empty = Halt(point: 0, depart: 0, latest: 0, leg: 0)
        halts = Column(count: routes * stride, filledWith: empty)
        slack = Column(count: routes * stride, filledWith: 0)
        mostSlack = Column(count: routes, filledWith: 0)
        copies = Column(count: routes * stride, filledWith: empty)
        count = Column(count: routes, filledWith: 0)
        travel = Column(count: routes, filledWith: 0)
        copiedCount = Column(count: routes, filledWith: 0)
        copiedTravel = Column(count: routes, filledWith: 0)
        touched = Column(count: routes, filledWith: 0)
        removed = Column(count: problem.siteCount, filledWith: 0)
        touchMark = Column(count: routes, filledWith: 0)
        routeOf = Column(count: problem.siteCount, filledWith: -1)
        quotaEvents = Column(count: problem.quotaCount, filledWith: 0)
        for route in 0..<routes {
            let office = problem.routeOffice[route]
            halts[route * stride] = Halt(
                point: office, depart: problem.shiftStart[route], latest: problem.shiftEnd[route], leg: 0)
            halts[route * stride + 1] = Halt(
                point: office, depart: problem.shiftEnd[route], latest: problem.shiftEnd[route], leg: 0)
            refreshSlack(route)
        }
    }

    // MARK: Undo

    /// From here on routes are copied before they change.
    func begin() {
        touchedCount = 0
        removedCount = 0
        mark += 1
        begun = (prize, counted, planned, usedRoutes, totalTravel)
    }

    @inline(__always)
    func isTouched(_ route: Int) -> Bool { touchMark[route] == mark }

    @inline(__always)
    func touch(_ route: Int) {
        guard touchMark[route] != mark else { return }
        touchMark[route] = mark
        let length = Int(count[route]) + 2
        copies.copy(length, from: halts, at: route * stride, to: touchedCount * stride)
        copiedCount[touchedCount] = count[route]
        copiedTravel[touchedCount] = travel[route]
        touched[touchedCount] = Int32(route)
        touchedCount += 1
    }

    /// Puts every route back as it was at `begin()`.
    func undo() {
        for slot in 0..<touchedCount {
            let base = Int(touched[slot]) * stride
            for index in 0..<Int(count[Int(touched[slot])]) {
                leave(Int(halts[base + 1 + index].point), Int(touched[slot]))
            }
        }
        for slot in 0..<touchedCount {
            let route = Int(touched[slot])
            count[route] = copiedCount[slot]
            travel[route] = copiedTravel[slot]
            halts.copy(Int(count[route]) + 2, from: copies, at: slot * stride, to: route * stride)
            refreshSlack(route)
            for index in 0..<Int(count[route]) { join(Int(halts[route * stride + 1 + index].point), route) }
        }
        (prize, counted, planned, usedRoutes, totalTravel) = begun
        touchedCount = 0
        mark += 1
    }

    // MARK: Change

    /// Sets a site's route and counts it.
    @inline(__always)
    private func join(_ site: Int, _ route: Int) {
        routeOf[site] = Int32(route)
        planned += 1
        prize += problem.prize[site]
        spent += problem.admission.cost[site]
        guard problem.quotaCount > 0 else { return }
        for index in Int(problem.siteQuotaStart[site])..<Int(problem.siteQuotaStart[site + 1]) {
            count(1, for: Int(problem.siteQuotas[index]))
        }
        count(1, for: Int(problem.routeQuota[route]))
    }

    @inline(__always)
    private func leave(_ site: Int, _ route: Int) {
        routeOf[site] = -1
        planned -= 1
        prize -= problem.prize[site]
        spent -= problem.admission.cost[site]
        guard problem.quotaCount > 0 else { return }
        for index in Int(problem.siteQuotaStart[site])..<Int(problem.siteQuotaStart[site + 1]) {
            count(-1, for: Int(problem.siteQuotas[index]))
        }
        count(-1, for: Int(problem.routeQuota[route]))
    }

    /// Counts an event more or less for a quota, -1 for none.
    @inline(__always)
    private func count(_ change: Int32, for quota: Int) {
        guard quota >= 0 else { return }
        let events = quotaEvents[quota]
        if min(events, events + change) < problem.quotaMinimum[quota] { counted += Int(change) }
        quotaEvents[quota] = events + change
    }

    /// Puts a site behind the halt at `index` (0 for the office). The place must have passed the insertion test.
    func insert(_ site: Int, into route: Int, after index: Int) {
        touch(route)
        let base = route * stride
        let length = Int(count[route])
        halts.move(length + 1 - index, from: base + index + 1, to: base + index + 2)
        let fan = lookup.fan(of: site)
        let before = halts[base + index]
        let inward = fan.minutes(from: Int(before.point))
        let outward = fan.minutes(to: Int(halts[base + index + 2].point))
        let direct = Int(before.leg)
        if length == 0 { usedRoutes += 1 }
        halts[base + index].leg = Int32(inward)
        halts[base + index + 1] = Halt(point: Int32(site), depart: 0, latest: 0, leg: Int32(outward))
        count[route] = Int32(length + 1)
        travel[route] += Int32(inward + outward - direct)
        totalTravel += inward + outward - direct
        refreshTimes(route, from: index + 1, until: index + 1)
        join(site, route)
    }

    /// Takes out the visits from halt `first` (1 for the first visit) to before halt `end`.
    ///
    /// Returns whether the rest still fits. It can fail to where a detour is shorter than the direct way, as in tables
    /// of rounded minutes, and where the direct way does not fit before a span without travel: then everything has to
    /// be undone at once.
    func remove(from route: Int, first: Int, end: Int) -> Bool {
        touch(route)
        let base = route * stride
        let length = Int(count[route])
        for index in first..<end {
            let site = Int(halts[base + index].point)
            leave(site, route)
            removed[removedCount] = Int32(site)
            removedCount += 1
        }
        var saved = 0
        for index in (first - 1)..<end { saved += Int(halts[base + index].leg) }
        halts.move(length + 2 - end, from: base + end, to: base + first)
        let left = length - (end - first)
        count[route] = Int32(left)
        if left == 0 { usedRoutes -= 1 }
        let fan = lookup.fan(of: Int(halts[base + first - 1].point))
        let direct = left == 0 ? 0 : fan.minutes(to: Int(halts[base + first].point))
        halts[base + first - 1].leg = Int32(direct)
        travel[route] += Int32(direct - saved)
        totalTravel += direct - saved
        refreshTimes(route, from: first, until: first - 1)
        let before = halts[base + first - 1]
        let arrival = arrival(on: route, ready: Int(before.depart), minutes: Int(before.leg))
        return arrival <= Int(halts[base + first].latest) && travel[route] <= problem.maximumTravel[route]
    }

    @inline(__always)
    private func refreshTimes(_ route: Int, from first: Int, until last: Int) {
        if problem.isPlain || !problem.pauses.isPaused[route] {
            refreshDepartures(route, from: first, trips: UnpausedTrips())
            refreshLatest(route, from: last, trips: UnpausedTrips())
        } else {
            refreshPausedTimes(route, from: first, until: last)
        }
        refreshSlack(route)
    }

    @inline(never)
    private func refreshPausedTimes(_ route: Int, from first: Int, until last: Int) {
        let trips = PausedTrips(problem: problem, route: route)
        refreshDepartures(route, from: first, trips: trips)
        refreshLatest(route, from: last, trips: trips)
    }

    @inline(__always)
    private func refreshDepartures(_ route: Int, from first: Int, trips: some TripTimes) {
        let base = route * stride
        let calendar = Int(problem.routeCalendar[route])
        var index = max(1, first)
        while index <= Int(count[route]) {
            let before = halts[base + index - 1]
            let site = Int(halts[base + index].point)
            let arrival = trips.arrival(ready: Int(before.depart), minutes: Int(before.leg))
            let start = earliestStart(of: site, calendar: calendar, from: arrival)
            halts[base + index].depart = Int32(start) + problem.duration[site]
            index += 1
        }
    }

    @inline(__always)
    private func refreshLatest(_ route: Int, from last: Int, trips: some TripTimes) {
        let base = route * stride
        let calendar = Int(problem.routeCalendar[route])
        var index = last
        while index >= 1 {
            let site = Int(halts[base + index].point)
            let next = Int(halts[base + index + 1].latest)
            let leaves = trips.departure(arriving: next, minutes: Int(halts[base + index].leg))
            let limit = Int32(leaves) - problem.duration[site]
            halts[base + index].latest = latestStart(of: site, calendar: calendar, until: limit)
            index -= 1
        }
    }

    @inline(__always)
    private func refreshSlack(_ route: Int) {
        let base = route * stride
        var most = Int32.min
        var before = halts[base]
        for index in 0...Int(count[route]) {
            let next = halts[base + index + 1]
            let room = next.latest &- before.depart &- before.leg
            slack[base + index] = room
            most = max(most, room)
            before = next
        }
        mostSlack[route] = most
    }

    // MARK: Starts

    /// The first start not before a minute; far beyond the horizon if there is none.
    @inline(__always)
    func earliestStart(of site: Int, calendar: Int, from minute: Int) -> Int {
        let row = site * problem.calendarCount + calendar
        for index in Int(problem.spanStart[row])..<Int(problem.spanStart[row + 1]) {
            let span = problem.spans[index]
            if minute <= Int(span.latest) { return max(minute, Int(span.open)) }
        }
        return unreachableMinutes
    }

    /// The last start not after a minute; far before the horizon if there is none.
    @inline(__always)
    private func latestStart(of site: Int, calendar: Int, until minute: Int32) -> Int32 {
        let row = site * problem.calendarCount + calendar
        var index = Int(problem.spanStart[row + 1])
        while index > Int(problem.spanStart[row]) {
            index -= 1
            let span = problem.spans[index]
            if minute >= span.open { return min(minute, span.latest) }
        }
        return -Int32(unreachableMinutes)
    }

    /// Whether another site may join a route at all: room for an event, none too many for the team, and no rival route
    /// in use.
    @inline(__always)
    func isOpen(_ route: Int) -> Bool {
        guard count[route] < problem.maximumEvents[route], Int(count[route]) < stride - 2 else { return false }
        if problem.admission.hasTeamCeiling {
            let quota = Int(problem.routeQuota[route])
            if quota >= 0, quotaEvents[quota] >= problem.admission.quotaMaximum[quota] { return false }
        }
        for index in Int(problem.rivalStart[route])..<Int(problem.rivalStart[route + 1])
        where count[Int(problem.rivals[index])] > 0 { return false }
        return true
    }
}
