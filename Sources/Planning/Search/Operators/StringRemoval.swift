/// Takes strings of visits out of a few neighbouring routes: the ruin of Christiaens and Vanden Berghe's "Slack
/// induction by string removals" (Transportation Science 54, 2020).
struct StringRemoval {
    /// Visits taken out on average when strings are not cut short by their routes.
    var meanRemoved = 10.0
    /// Longest string.
    var longestString = 10
    /// How often a string keeps a part in its middle.
    var splitRate = 0.5
    /// How often the part kept grows by one more visit.
    var splitGrowth = 0.01

    /// Takes strings out of the schedule round a seed site; false if the rest no longer fits and has to be undone.
    func apply<Lookup>(to schedule: Schedule<Lookup>, around seed: Int, random: inout RandomNumbers) -> Bool {
        let problem = schedule.problem
        let used = max(1, schedule.usedRoutes)
        let limit = min(Double(longestString), Double(schedule.planned) / Double(used))
        let mostStrings = 4 * meanRemoved / (1 + limit) - 1
        var left = Int(random.unit() * max(1, mostStrings) + 1)
        var rank = -1
        while left > 0, rank < problem.neighbours.width {
            let site = rank < 0 ? seed : problem.neighbours[seed, rank]
            rank += 1
            guard site >= 0 else { break }
            let route = Int(schedule.routeOf[site])
            guard route >= 0, !schedule.isTouched(route) else { continue }
            let longest = min(Double(schedule.count[route]), limit)
            let length = Int(random.unit() * longest + 1)
            guard takeString(of: length, with: site, from: route, in: schedule, random: &random) else { return false }
            left -= 1
        }
        return true
    }

    private func takeString<Lookup>(
        of length: Int, with site: Int, from route: Int, in schedule: Schedule<Lookup>, random: inout RandomNumbers
    ) -> Bool {
        let stops = Int(schedule.count[route])
        let length = min(length, stops)
        var kept = 0
        if length > 1, length < stops, random.unit() < splitRate {
            kept = 1
            while length + kept < stops, random.unit() < splitGrowth { kept += 1 }
        }
        let whole = length + kept
        let position = schedule.position(of: site, on: route)
        let earliest = max(1, position - whole + 1)
        let latest = min(position, stops - whole + 1)
        let first = earliest + random.below(latest - earliest + 1)
        let keptFirst = first + (kept == 0 ? whole : 1 + random.below(max(1, length - 1)))
        return schedule.remove(from: route, first: keptFirst + kept, end: first + whole, sparingPins: true)
            && schedule.remove(from: route, first: first, end: min(keptFirst, first + whole), sparingPins: true)
    }
}

extension Schedule {
    /// The halt at which a site stands on its route.
    @inline(__always)
    func position(of site: Int, on route: Int) -> Int {
        var index = 1
        while index <= Int(count[route]), Int(halts[route * stride + index].point) != site { index += 1 }
        return index
    }

    /// Takes out the visits from halt `first` to before halt `end` that are not pinned; false if the rest no longer fits.
    func remove(from route: Int, first: Int, end: Int, sparingPins: Bool) -> Bool {
        var end = end
        while end > first {
            while end > first, problem.isPinned[Int(halts[route * stride + end - 1].point)] { end -= 1 }
            var start = end
            while start > first, !problem.isPinned[Int(halts[route * stride + start - 1].point)] { start -= 1 }
            if start < end, !remove(from: route, first: start, end: end) { return false }
            end = start
        }
        return true
    }
}
