/// Looks for the cheapest way to put a site into a plan by dropping two visits at most.
struct LocalInsertion {
    /// Visits that may be dropped for the site.
    static let mostDropped = 2

    private let problem: Problem
    private let site: Int
    private let visits: [Visit]
    private let totals: PlanTotals
    /// The visits that may be dropped, those of least prize first.
    private let droppable: [Visit]
    private let events: [Int]
    /// The cheapest change so far.
    private(set) var best: Exclusion.Change?

    init(of site: Int, into visits: [Visit], totals: PlanTotals, in problem: Problem) {
        self.problem = problem
        self.site = site
        self.visits = visits
        self.totals = totals
        droppable = visits.filter { !problem.isPinned($0) }.sorted {
            (problem.sites[$0.site].prize, $0.site) < (problem.sites[$1.site].prize, $1.site)
        }
        events = problem.quotas.map { quota in visits.count { quota.counts($0, in: problem) } }
    }

    /// Tries a team-day that could visit the site alone; tells what is in the way if no change does.
    mutating func obstacle(on teamDay: Int) -> Obstacle? {
        if let rival = totals.rivals(of: teamDay).first { return .officersOut(teamDay: rival) }
        let close = totals.tooClose(to: site, on: teamDay)
        let forbidding = totals.obstacles(to: site, on: teamDay).first
        guard close.count <= Self.mostDropped, !close.contains(where: problem.isPinned) else { return forbidding }
        let stops = visits.filter { $0.teamDay == teamDay }
        let own = droppable.filter { $0.teamDay == teamDay && !close.contains($0) }
        var isPossible = false
        var isAllowed = false
        for extra in Self.subsets(of: own, upTo: Self.mostDropped - close.count) {
            guard let dropped = curing(close + extra, on: teamDay), areFeasible(without: dropped, but: teamDay) else {
                continue
            }
            isAllowed = true
            let lost = dropped.reduce(0) { $0 + problem.sites[$1.site].prize }
            let missing = missingChange(without: dropped, on: teamDay)
            if isPossible, let best, missing > best.missingChange { continue }
            let price = lost - problem.sites[site].prize
            if isPossible, let best, missing == best.missingChange, price > best.price { continue }
            guard let change = cheapest(stops, on: teamDay, without: dropped, price: price, missing: missing) else {
                continue
            }
            isPossible = true
            if best.map({ Self.rank(change) < Self.rank($0) }) ?? true { best = change }
        }
        if isPossible { return nil }
        return isAllowed ? .crowded : forbidding ?? .crowded
    }

    /// The visits to drop, with one more of least prize where a ceiling or the budget asks for it; nil if none helps.
    private func curing(_ dropped: [Visit], on teamDay: Int) -> [Visit]? {
        if totals.obstacles(to: site, on: teamDay, without: dropped).isEmpty { return dropped }
        guard dropped.count < Self.mostDropped else { return nil }
        let more = droppable.first {
            !dropped.contains($0) && totals.obstacles(to: site, on: teamDay, without: dropped + [$0]).isEmpty
        }
        return more.map { dropped + [$0] }
    }

    /// Whether the other routes can do without what is dropped and keep their starts: where a trip has to wait for a span without travel to
    /// end, the direct way can be later than a detour.
    private func areFeasible(without dropped: [Visit], but teamDay: Int) -> Bool {
        Set(dropped.map(\.teamDay)).subtracting([teamDay]).allSatisfy { other in
            let rest = visits.filter { $0.teamDay == other && !dropped.contains($0) }
            guard let route = problem.route(of: other, visiting: rest.map(\.site)) else { return false }
            return zip(route.stops, rest).allSatisfy { $0.start <= $1.start }
        }
    }

    /// The place on the route that adds least travel.
    private func cheapest(
        _ stops: [Visit], on teamDay: Int, without dropped: [Visit], price: Double, missing: Int
    ) -> Exclusion.Change? {
        let before = Route(teamDay: teamDay, visits: stops, in: problem).travelMinutes
        let rest = stops.filter { !dropped.contains($0) }.map(\.site)
        let routes = (0...rest.count).compactMap { place -> Route? in
            problem.route(of: teamDay, visiting: rest[..<place] + [site] + rest[place...])
        }
        guard let route = routes.min(by: { $0.travelMinutes < $1.travelMinutes }),
            let stop = route.stops.first(where: { $0.site == site })
        else { return nil }
        return Exclusion.Change(
            visit: Visit(site: site, teamDay: teamDay, start: stop.start), route: route,
            dropped: dropped.sorted { ($0.teamDay, $0.start, $0.site) < ($1.teamDay, $1.start, $1.site) },
            price: price, travelChange: route.travelMinutes - before, missingChange: missing)
    }

    private func missingChange(without dropped: [Visit], on teamDay: Int) -> Int {
        let visit = Visit(site: site, teamDay: teamDay, start: 0)
        return problem.quotas.indices.reduce(0) { sum, index in
            let quota = problem.quotas[index]
            let gone = dropped.count { quota.counts($0, in: problem) }
            let after = events[index] - gone + (quota.counts(visit, in: problem) ? 1 : 0)
            return sum + max(0, quota.minimumEvents - after) - max(0, quota.minimumEvents - events[index])
        }
    }

    private static func rank(_ change: Exclusion.Change) -> (Int, Double, Int, Int) {
        (change.missingChange, change.price, change.dropped.count, change.travelChange)
    }

    /// All sets of up to two of the visits, small ones first.
    private static func subsets(of visits: [Visit], upTo most: Int) -> [[Visit]] {
        let singles = most >= 1 ? visits.map { [$0] } : []
        let pairs =
            most >= 2
            ? visits.indices.flatMap { second in visits[..<second].map { [$0, visits[second]] } } : []
        return [[]] + singles + pairs
    }
}
