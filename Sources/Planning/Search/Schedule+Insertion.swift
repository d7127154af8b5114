/// Where a site fits into a route and what it costs there.
struct Insertion {
    var route: Int
    /// The halt after which it goes, 0 for the office.
    var after: Int
    /// Minutes added to the way, and those waited as far as they count.
    var cost: Int
}

extension Schedule {
    /// The place on a route where the site adds least travel; nil if it fits nowhere better than `limit` minutes.
    ///
    /// A place costs one look at the site's spans: it fits if the event can start after the team arrives from the halt
    /// before and ends early enough to be at the next halt by its latest start. Exact with several spans a day, and with
    /// spans without travel, for leaving earlier never means arriving later.
    /// The loop over the places is compiled for each kind of trips, so that a problem without such rules does not ask for
    /// them.
    @inline(__always)
    func cheapestInsertion(
        of site: Int, fan: Lookup.Fan, into route: Int, below limit: Int, waitWeight: Int, blinks: inout Blinks,
        random: inout RandomNumbers
    ) -> Insertion? {
        let need = problem.duration[site] + problem.leastDetour
        guard mostSlack[route] >= need else { return nil }
        guard problem.isPlain else {
            return ruledInsertion(
                of: site, fan: fan, into: route, below: limit, waitWeight: waitWeight, blinks: &blinks, random: &random)
        }
        return insertion(
            of: site, fan: fan, into: route, below: limit, waitWeight: waitWeight, trips: UnpausedTrips(),
            blinks: &blinks, random: &random)
    }

    @inline(never)
    private func ruledInsertion(
        of site: Int, fan: Lookup.Fan, into route: Int, below limit: Int, waitWeight: Int, blinks: inout Blinks,
        random: inout RandomNumbers
    ) -> Insertion? {
        if problem.admission.isRuled[site], !admits(site, into: route) { return nil }
        return problem.pauses.isPaused[route]
            ? insertion(
                of: site, fan: fan, into: route, below: limit, waitWeight: waitWeight,
                trips: PausedTrips(problem: problem, route: route), blinks: &blinks, random: &random)
            : insertion(
                of: site, fan: fan, into: route, below: limit, waitWeight: waitWeight, trips: UnpausedTrips(),
                blinks: &blinks, random: &random)
    }

    @inline(__always)
    private func insertion(
        of site: Int, fan: Lookup.Fan, into route: Int, below limit: Int, waitWeight: Int, trips: some TripTimes,
        blinks: inout Blinks, random: inout RandomNumbers
    ) -> Insertion? {
        let need = problem.duration[site] + problem.leastDetour
        let row = site * problem.calendarCount + Int(problem.routeCalendar[route])
        let firstSpan = Int(problem.spanStart[row])
        let endSpan = Int(problem.spanStart[row + 1])
        guard firstSpan < endSpan, problem.siteIsland[site] == problem.routeIsland[route] else { return nil }
        let duration = Int(problem.duration[site])
        let earliestEnd = Int(problem.spans[firstSpan].open) + duration
        let latestStart = Int(problem.spans[endSpan - 1].latest)
        let length = Int(count[route])
        let spare = Int(problem.maximumTravel[route]) - Int(travel[route])
        let base = route * stride
        var best = Insertion(route: route, after: -1, cost: limit)
        for index in 0...length where slack[base + index] >= need {
            let before = halts[base + index]
            if Int(before.depart) > latestStart { break }
            let next = halts[base + index + 1]
            if Int(next.latest) < earliestEnd { continue }
            let inward = fan.minutes(from: Int(before.point))
            let arrival = trips.arrival(ready: Int(before.depart), minutes: inward)
            if arrival > latestStart { continue }
            let outward = fan.minutes(to: Int(next.point))
            let detour = inward + outward - Int(before.leg)
            if detour >= best.cost || detour > spare { continue }
            var start = unreachableMinutes
            for span in firstSpan..<endSpan where arrival <= Int(problem.spans[span].latest) {
                start = max(arrival, Int(problem.spans[span].open))
                break
            }
            if trips.arrival(ready: start + duration, minutes: outward) > Int(next.latest) { continue }
            let cost = detour + (start - arrival) * waitWeight
            if cost >= best.cost { continue }
            if blinks.next(&random) { continue }
            best.after = index
            best.cost = cost
        }
        return best.after < 0 ? nil : best
    }

    /// Whether a site fits behind the halt at `index` of an open route.
    func fits(_ site: Int, into route: Int, after index: Int) -> Bool {
        guard problem.siteIsland[site] == problem.routeIsland[route], admits(site, into: route) else { return false }
        let fan = lookup.fan(of: site)
        let before = halts[route * stride + index]
        let next = halts[route * stride + index + 1]
        let inward = fan.minutes(from: Int(before.point))
        let outward = fan.minutes(to: Int(next.point))
        let start = earliestStart(
            of: site, calendar: Int(problem.routeCalendar[route]),
            from: arrival(on: route, ready: Int(before.depart), minutes: inward))
        let detour = inward + outward - Int(before.leg)
        let end = start + Int(problem.duration[site])
        return arrival(on: route, ready: end, minutes: outward) <= Int(next.latest)
            && Int(travel[route]) + detour <= Int(problem.maximumTravel[route])
    }
}
