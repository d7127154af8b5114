/// A site visited on a team-day at a given minute. As a pin of a problem it stands in every plan as it is: a pin is an
/// agreement, so it may lie outside the site's openings and inside a blocked span.
public struct Visit: Hashable, Sendable {
    /// Index into the problem's sites.
    public var site: Int
    /// Index into the problem's team-days.
    public var teamDay: Int
    /// Minutes since midnight at which the event starts.
    public var start: Int

    /// A visit by its three numbers.
    public init(site: Int, teamDay: Int, start: Int) {
        self.site = site
        self.teamDay = teamDay
        self.start = start
    }
}
