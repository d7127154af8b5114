/// Why a site cannot be visited on a team-day beside what a plan holds.
public enum Obstacle: Hashable, Sendable {
    /// The team-day does not offer what the site needs.
    case needsUnmet(missing: Set<Int>)
    /// The site is on another island than the team-day's office.
    case otherIsland
    /// The site has no window on that day in which a visit could be held.
    case closed
    /// The team-day is for no events at all.
    case noEvents
    /// The team cannot get there, hold the visit and be back in its shift and its minutes of travel.
    case unreachable
    /// The site is pinned for another team-day.
    case pinned(Visit)
    /// A planned visit to the same place is so many days away, fewer than its spacing asks for.
    case tooSoon(Visit, days: Int, least: Int)
    /// The label or team has as many events as it may have, or more.
    case ceiling(Quota.Scope, maximum: Int)
    /// What is left of the budget is less than the visit costs.
    case budget(cost: Int, left: Int)
    /// An officer of the team-day is out on another one.
    case officersOut(teamDay: Int)
    /// The visits that are there leave no room, and no two of them that may be dropped would make any.
    case crowded
}

extension Problem {
    /// What forbids a visit to the site on the team-day whatever else is planned; nil if the team could visit it alone.
    ///
    /// Exact. Complexity: the site's openings.
    func lastingObstacle(of site: Int, on teamDay: Int) -> Obstacle? {
        let limits = teamDays[teamDay]
        if let pin = pin(of: site) { return pin.teamDay == teamDay ? nil : .pinned(pin) }
        let missing = sites[site].needs.subtracting(limits.offers)
        if !missing.isEmpty { return .needsUnmet(missing: missing) }
        if offices[limits.office].place.island != sites[site].place.island { return .otherIsland }
        if limits.maximumEvents < 1 { return .noEvents }
        if starts(of: site, on: teamDay).isEmpty { return .closed }
        return route(of: teamDay, visiting: [site]) == nil ? .unreachable : nil
    }
}
