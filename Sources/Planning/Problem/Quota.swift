/// Numbers of events that the plan should hold for one label or one team.
///
/// Falling short of the minimum is not a violation: a plan states what is short, and the search strives for it before
/// prize. Going beyond the maximum is one.
public struct Quota: Hashable, Sendable {
    /// Whose events are counted.
    public enum Scope: Hashable, Sendable {
        /// Events at sites that carry the label, as in ``Site/groups``.
        case group(Int)
        /// Events of the team, as in ``TeamDay/team``.
        case team(Int)
    }

    /// Whose events are counted.
    public var scope: Scope
    /// At least so many events; 0 for no minimum.
    public var minimumEvents: Int
    /// At most so many events; nil for no maximum.
    public var maximumEvents: Int?

    /// A quota for a label or a team.
    public init(_ scope: Scope, minimumEvents: Int = 0, maximumEvents: Int? = nil) {
        self.scope = scope
        self.minimumEvents = minimumEvents
        self.maximumEvents = maximumEvents
    }

    /// At least so many events at sites that carry a label.
    public init(group: Int, minimumEvents: Int) {
        self.init(.group(group), minimumEvents: minimumEvents)
    }

    /// Whether a visit counts for it; false for a site or team-day that is not there.
    public func counts(_ visit: Visit, in problem: Problem) -> Bool {
        guard problem.sites.indices.contains(visit.site), problem.teamDays.indices.contains(visit.teamDay) else {
            return false
        }
        switch scope {
        case .group(let group): return problem.sites[visit.site].groups.contains(group)
        case .team(let team): return problem.teamDays[visit.teamDay].team == team
        }
    }
}
