/// Why a site stands in a plan.
public struct Reason: Hashable, Sendable {
    /// A site that is left out and could stand in the place of a planned one.
    public struct RunnerUp: Hashable, Sendable {
        /// The site.
        public let site: Int
        /// Its prize.
        public let prize: Double
        /// The minute at which it could start.
        public let start: Int
        /// Minutes that it would add to the way.
        public let travelCost: Int
    }

    /// The visit that is explained.
    public let visit: Visit
    /// What it is worth.
    public let prize: Double
    /// Minutes on the way that its route would save without it; 0 or more unless the table of trips is odd.
    public let travelCost: Int
    /// Whether it was pinned rather than chosen.
    public let isPinned: Bool
    /// The quotas that would be short, or shorter, without it.
    public let quotas: [Quota]
    /// The best site left out that could take its place on the same route; nil if none could.
    public let runnerUp: RunnerUp?
}

extension Problem {
    /// Why a site stands in a feasible plan; nil if it does not.
    ///
    /// The runner-up has the highest prize among the unplanned sites that fit on the route once the visit is gone, and
    /// of those places adds least travel. Complexity: unplanned sites times the square of the route's stops, most of
    /// them sorted out by their prize.
    public func reason(for site: Int, in plan: Plan) -> Reason? {
        guard let route = plan.routes.first(where: { $0.stops.contains { $0.site == site } }),
            let stop = route.stops.first(where: { $0.site == site }), sites.indices.contains(site),
            teamDays.indices.contains(route.teamDay)
        else { return nil }
        let visit = Visit(site: site, teamDay: route.teamDay, start: stop.start)
        let others = route.stops.map(\.site).filter { $0 != site }
        let without = Route(
            teamDay: route.teamDay, visits: others.map { Visit(site: $0, teamDay: route.teamDay, start: 0) }, in: self)
        return Reason(
            visit: visit, prize: sites[site].prize, travelCost: route.travelMinutes - without.travelMinutes,
            isPinned: isPinned(visit), quotas: quotasNeeding(site, in: plan),
            runnerUp: runnerUp(for: visit, beside: others, on: without, in: plan))
    }

    /// The reasons of all visits, route by route.
    public func reasons(for plan: Plan) -> [Reason] { plan.visits.compactMap { reason(for: $0.site, in: plan) } }

    private func quotasNeeding(_ site: Int, in plan: Plan) -> [Quota] {
        quotas.filter { quota in
            let counted = plan.visits.filter { quota.counts($0, in: self) }
            return counted.count <= quota.minimumEvents && counted.contains { $0.site == site }
        }
    }

    private func runnerUp(
        for visit: Visit, beside others: [Int], on route: Route, in plan: Plan
    ) -> Reason.RunnerUp? {
        guard others.allSatisfy({ sites.indices.contains($0) }) else { return nil }
        let totals = PlanTotals(of: plan, in: self)
        let byPrize = plan.unplanned.sorted { (-sites[$0].prize, $0) < (-sites[$1].prize, $1) }
        for candidate in byPrize where !starts(of: candidate, on: route.teamDay).isEmpty {
            guard totals.obstacles(to: candidate, on: route.teamDay, without: [visit]).isEmpty else { continue }
            let found = (0...others.count).compactMap { place -> Route? in
                var order = others
                order.insert(candidate, at: place)
                return self.route(of: route.teamDay, visiting: order)
            }
            guard let best = found.min(by: { $0.travelMinutes < $1.travelMinutes }),
                let stop = best.stops.first(where: { $0.site == candidate })
            else { continue }
            return Reason.RunnerUp(
                site: candidate, prize: sites[candidate].prize, start: stop.start,
                travelCost: best.travelMinutes - route.travelMinutes)
        }
        return nil
    }
}
