/// One team on one day: the vehicle of a route.
public struct TeamDay: Hashable, Sendable {
    /// The team's number.
    public var team: Int
    /// Day of the plan, 0 for its first day.
    public var day: Int
    /// Index into the problem's offices: the route starts and ends there.
    public var office: Int
    /// The team leaves at its start or later and is back by its end.
    public var shift: Interval
    /// At most so many events.
    public var maximumEvents: Int
    /// Spans in which no event may run although the team may travel, for example the Friday prayer.
    public var blocked: [Interval]
    /// At most so many minutes on the way, the return included; nil for no limit.
    public var maximumTravel: Int?
    /// Numbers of the officers who go along. Nobody is on two routes at the same time.
    public var officers: [Int]
    /// Numbers of what the team-day offers to sites that need it, as in ``Site/needs``.
    public var offers: Set<Int>
    /// Spans in which the team is not on the way: a trip that would run into one begins at its end. At an event or
    /// waiting at a place it may be.
    public var noTravel: [Interval]

    /// A team's day with its limits.
    public init(
        team: Int, day: Int, office: Int, shift: Interval, maximumEvents: Int, blocked: [Interval] = [],
        maximumTravel: Int? = nil, officers: [Int] = [], offers: Set<Int> = [], noTravel: [Interval] = []
    ) {
        self.team = team
        self.day = day
        self.office = office
        self.shift = shift
        self.maximumEvents = maximumEvents
        self.blocked = blocked
        self.maximumTravel = maximumTravel
        self.officers = officers
        self.offers = offers
        self.noTravel = noTravel
    }
}
