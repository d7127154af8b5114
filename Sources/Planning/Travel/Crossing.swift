/// A ferry or flight between two islands that runs by a timetable.
///
/// A team crosses out and back within its shift and works on the far island between: a day trip. A day trip is a
/// team-day of its own whose office is the far port, so that nothing else of the planner has to know of ships:
///
/// ```swift
/// // Bangka to Belitung: 30 minutes of road to the port, 4 hours at sea, boarding included.
/// let ferry = Crossing(
///     from: Place(latitude: -2.07, longitude: 106.13, island: 0),
///     to: Place(latitude: -2.73, longitude: 107.63, island: 1), minutes: 240,
///     departures: [390, 720], returns: [780, 960])
/// let ways = teamDay.ways(from: offices, by: [ferry]) { RoadTravel().minutes(from: $0, to: $1) }
/// // A shift from 05:30 to 21:00 lets the team take the ferry of 06:30, be there from 10:30 to 16:00 and be back at
/// // its office at 20:30:
/// // ways.trips[0].teamDay.shift == Interval(start: 630, end: 960), ways.trips[0].fixedMinutes == 540
/// let problem = try Problem(sites: sites, offices: ways.offices, teamDays: ways.teamDays)
/// ```
public struct Crossing: Hashable, Sendable {
    /// The port on one side.
    public var origin: Place
    /// The port on the other side, on another island.
    public var destination: Place
    /// Minutes from a departure until the team is ready to travel on, boarding included; 0 or more.
    public var minutes: Int
    /// Departures from the origin, in minutes since midnight, in any order: those of the day that is planned.
    public var departures: [Int]
    /// Departures from the destination.
    public var returns: [Int]

    /// A crossing with its timetable.
    public init(from origin: Place, to destination: Place, minutes: Int, departures: [Int], returns: [Int]) {
        self.origin = origin
        self.destination = destination
        self.minutes = minutes
        self.departures = departures
        self.returns = returns
    }

    /// The crossing as seen from an island; nil if it does not leave from there or leads nowhere else.
    func outward(from island: Int) -> Crossing? {
        guard origin.island != destination.island, (0...Problem.horizon).contains(minutes) else { return nil }
        if origin.island == island { return self }
        guard destination.island == island else { return nil }
        return Crossing(
            from: destination, to: origin, minutes: minutes, departures: returns, returns: departures)
    }
}

/// A day on another island: out by one crossing, back by the same or another that leaves from the same port.
public struct DayTrip: Hashable, Sendable {
    /// One way between the office and the far port.
    public struct Leg: Hashable, Sendable {
        /// Index into the crossings.
        public let crossing: Int
        /// Minute at which the crossing departs.
        public let departure: Int
        /// Minute at which the team can travel on from the port where it lands.
        public let landing: Int
        /// Minutes by road between the office and the near port.
        public let roadMinutes: Int

        /// Minutes by road and on the crossing; waiting at the port is none.
        public var travelMinutes: Int { roadMinutes + landing - departure }
    }

    /// The team's day at the far port: its office is the port, its shift runs from the landing to the departure of the
    /// way back, and ``fixedMinutes`` are taken off its travel.
    public let teamDay: TeamDay
    /// The way out.
    public let out: Leg
    /// The way back.
    public let back: Leg

    /// Minutes on the way that the trip costs whatever is visited, out and back, by road and on the crossings.
    public var fixedMinutes: Int { out.travelMinutes + back.travelMinutes }
}
