/// The ways in which a team can spend a day: at its office, or on one of several day trips.
public struct Ways: Hashable, Sendable {
    /// The day at the team's own office.
    public let home: TeamDay
    /// The day trips worth offering; empty if there is none from which the team can be back in its shift.
    public let trips: [DayTrip]
    /// The offices that were given, followed by the far ports that the trips use: one port several times where a team
    /// has several trips to it.
    public let offices: [Office]

    /// The team-days for a problem, of which a plan uses one: the day at home, then the trips.
    public var teamDays: [TeamDay] { [home] + trips.map(\.teamDay) }
}

extension TeamDay {
    /// This day and the day trips that the team can make instead.
    ///
    /// Offered are the trips that no other beats: one to the same port with at least as long a stay and, where travel is
    /// limited, no more minutes on the way. So each useful first departure comes with the latest return. A crossing
    /// that would run into a span without travel is not taken.
    ///
    /// A plan uses one way to spend the day alone: the ways share their officers, and ``OfficersApart`` keeps an officer
    /// from two team-days of one team on a day. A team that has trips but no officers gets one by the number
    /// `-1 - team`; officers numbered from 0 never meet it.
    ///
    /// With a ``TravelMatrix`` the far ports need rows of their own, as offices do.
    ///
    /// - Parameters:
    ///   - offices: those that the problem has so far; call again with ``Ways/offices`` for the next team-day.
    ///   - crossings: the crossings of that day, usable both ways.
    ///   - road: minutes by road between two places of an island; nil where there is no way.
    /// - Complexity: departures of all crossings to one port, to the fourth power at worst and few in practice.
    public func ways(
        from offices: [Office], by crossings: [Crossing], road: (_ from: Place, _ to: Place) -> Int?
    ) -> Ways {
        guard offices.indices.contains(office) else { return Ways(home: self, trips: [], offices: offices) }
        let legs = Legs(of: self, at: offices[office].place, by: crossings, road: road)
        var offices = offices
        var trips: [DayTrip] = []
        var away = self
        if officers.isEmpty { away.officers = [~team] }
        for port in legs.ports {
            // A team has a day once from each office: a second trip to a port counts it as another one.
            var free = 0
            for stay in legs.stays(at: port, mostTravel: maximumTravel) {
                away.office = offices[free...].firstIndex(of: Office(place: port)) ?? offices.count
                if away.office == offices.count { offices.append(Office(place: port)) }
                free = away.office + 1
                away.shift = Interval(start: stay.out.landing, end: stay.back.departure)
                away.maximumTravel = maximumTravel.map {
                    $0 - stay.out.travelMinutes - stay.back.travelMinutes
                }
                trips.append(DayTrip(teamDay: away, out: stay.out, back: stay.back))
            }
        }
        var home = self
        if !trips.isEmpty { home.officers = away.officers }
        return Ways(home: home, trips: trips, offices: offices)
    }
}

/// The crossings that a team can catch from its office, and those from which it is back in its shift.
private struct Legs {
    typealias Stay = (out: DayTrip.Leg, back: DayTrip.Leg)

    /// The far ports, in the order of the crossings.
    private(set) var ports: [Place] = []
    private var outs: [Place: [DayTrip.Leg]] = [:]
    private var backs: [Place: [DayTrip.Leg]] = [:]

    init(of teamDay: TeamDay, at office: Place, by crossings: [Crossing], road: (Place, Place) -> Int?) {
        let pauses = Pauses(of: teamDay)
        let horizon = -Problem.horizon...Problem.horizon
        for (index, crossing) in crossings.enumerated() {
            guard let crossing = crossing.outward(from: office.island),
                let there = road(office, crossing.origin), let home = road(crossing.origin, office),
                (0...Problem.horizon).contains(there), (0...Problem.horizon).contains(home)
            else { continue }
            func leg(_ departure: Int, _ roadMinutes: Int) -> DayTrip.Leg? {
                guard horizon.contains(departure), pauses.first(on: departure, minutes: crossing.minutes) == nil else {
                    return nil
                }
                return DayTrip.Leg(
                    crossing: index, departure: departure, landing: departure + crossing.minutes,
                    roadMinutes: roadMinutes)
            }
            let atPort = pauses.arrival(ready: teamDay.shift.start, minutes: there)
            outs[crossing.destination, default: []] += crossing.departures.filter { $0 >= atPort }
                .compactMap { leg($0, there) }
            backs[crossing.destination, default: []] += crossing.returns.compactMap { leg($0, home) }
                .filter { pauses.arrival(ready: $0.landing, minutes: home) <= teamDay.shift.end }
            if !ports.contains(crossing.destination) { ports.append(crossing.destination) }
        }
    }

    /// The stays at a port that no other beats, early ones first.
    func stays(at port: Place, mostTravel: Int?) -> [Stay] {
        let stays = (outs[port] ?? []).flatMap { out in (backs[port] ?? []).map { (out: out, back: $0) } }
            .filter { out, back in
                out.landing < back.departure && out.travelMinutes + back.travelMinutes <= mostTravel ?? .max
            }
            .sorted { Self.rank($0) < Self.rank($1) }
        var kept: [Stay] = []
        for stay in stays where !kept.contains(where: { Self.beats($0, stay, countingTravel: mostTravel != nil) }) {
            kept.append(stay)
        }
        return kept
    }

    /// By landing, then by the length of the stay, then by travel: what beats a stay stands before it.
    private static func rank(_ stay: Stay) -> (Int, Int, Int, Int, Int) {
        (
            stay.out.landing, -stay.back.departure, stay.out.travelMinutes + stay.back.travelMinutes,
            stay.out.crossing, stay.back.crossing
        )
    }

    /// Whether a stay that ranks before another makes it useless.
    private static func beats(_ stay: Stay, _ other: Stay, countingTravel: Bool) -> Bool {
        let travel = stay.out.travelMinutes + stay.back.travelMinutes
        let otherTravel = other.out.travelMinutes + other.back.travelMinutes
        return stay.out.landing <= other.out.landing && stay.back.departure >= other.back.departure
            && (!countingTravel || travel <= otherTravel)
    }
}
