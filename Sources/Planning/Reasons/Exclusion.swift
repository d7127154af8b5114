/// Why a site is not in a plan: what forbids it on every team-day, or what planning it would cost.
public struct Exclusion: Hashable, Sendable {
    /// The cheapest change found that puts the site into the plan.
    public struct Change: Hashable, Sendable {
        /// The visit that comes in.
        public let visit: Visit
        /// The route that it comes into as it is then, every visit as early as can be.
        public let route: Route
        /// The visits that go, two at most; by team-day and start.
        public let dropped: [Visit]
        /// The prize lost less the prize gained: above 0 if the plan is better without the site.
        public let price: Double
        /// Minutes added to the way on the visit's route.
        public let travelChange: Int
        /// Events that quotas would miss more, below 0 if fewer.
        public let missingChange: Int
    }

    /// The site.
    public let site: Int
    /// What stands against it on each team-day, by the team-day's number; nil where ``change`` or a dearer one is open.
    public let obstacles: [Obstacle?]
    /// The cheapest change; nil if every team-day has its obstacle.
    public let change: Change?
}

extension Problem {
    /// Why a site that a plan leaves out is not in it; nil if it is planned, or not there.
    ///
    /// On each team-day that could visit the site alone, it is inserted in the best place once no, one or two visits are
    /// dropped: visits of that route, planned visits of the same place that are too close, or the visit of least prize
    /// that a full quota or the budget asks for. Pinned visits stay. Of all changes the one counts that misses fewest
    /// events of quotas, then costs least prize, drops fewest visits, adds least travel. A local answer: a change of
    /// several routes at once may be cheaper.
    ///
    /// The obstacles are exact but for ``Obstacle/crowded`` and those of the plan as a whole, which hold as long as no
    /// more than two visits are dropped. Complexity: on each team-day the stops of its route to the fourth power, most of
    /// them passed over for their prize.
    public func obstacles(of site: Int, in plan: Plan) -> Exclusion? {
        let visits = plan.knownVisits(in: self)
        guard sites.indices.contains(site), !visits.contains(where: { $0.site == site }) else { return nil }
        var insertion = LocalInsertion(of: site, into: visits, totals: PlanTotals(of: plan, in: self), in: self)
        let obstacles = teamDays.indices.map { teamDay in
            lastingObstacle(of: site, on: teamDay) ?? insertion.obstacle(on: teamDay)
        }
        return Exclusion(site: site, obstacles: obstacles, change: insertion.best)
    }
}
