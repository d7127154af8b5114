/// A broken rule with its facts. Times are minutes since midnight.
public enum Violation: Hashable, Sendable {
    /// The visit names a site or team-day that is not there.
    case unknown(Visit)
    /// The site is visited more than once, on these team-days.
    case siteRepeated(site: Int, teamDays: [Int])
    /// The event does not lie within one of the site's windows of that day.
    case closed(Visit, end: Int, openings: [Interval])
    /// The event runs into a span in which the team may hold none.
    case blocked(Visit, end: Int, blocked: Interval)
    /// The event starts before the team can be there from the event before.
    case arrivesLate(Visit, arrival: Int, previous: Int)
    /// The team would have to leave the office before its shift starts.
    case leavesEarly(Visit, leaves: Int, shiftStart: Int)
    /// The team is back after its shift is over.
    case returnsLate(teamDay: Int, returns: Int, shiftEnd: Int)
    /// There is no way between two points, numbered as in ``Problem/travelMinutes(from:to:)``.
    case noWay(teamDay: Int, from: Int, to: Int)
    /// The site is on another island than the team's office.
    case otherIsland(Visit, office: Int)
    /// The team-day holds too many events.
    case tooManyEvents(teamDay: Int, events: Int, maximum: Int)
    /// The team is on the way for too long.
    case tooMuchTravel(teamDay: Int, minutes: Int, maximum: Int)
    /// An officer is out on two routes at the same time.
    case officerInTwoPlaces(officer: Int, teamDay: Int, other: Int, overlap: Interval)
    /// The team-day does not offer what the site needs.
    case needsUnmet(Visit, missing: Set<Int>)
    /// Two visits of one place lie so many days apart, fewer than its spacing asks for.
    case tooSoon(Visit, other: Visit, days: Int, least: Int)
    /// More events than the quota's maximum.
    case ceilingExceeded(Quota.Scope, events: Int, maximum: Int)
    /// The visits together cost more rupiah than there are.
    case budgetExceeded(cost: Int, budget: Int)
    /// A trip would run into a span without travel; begun at its end it arrives too late. Points are numbered as in
    /// ``Problem/travelMinutes(from:to:)``.
    case travelPaused(teamDay: Int, from: Int, to: Int, arrival: Int, pause: Interval)
    /// A pinned visit does not stand in the plan as it was pinned.
    case pinMissing(Visit)
}
