import Outreach
import Planning

/// The team-days of a board: which team is out on which day, within which limits, with whom, and what it can offer.
///
/// Where links run to other islands a team has further ways to spend a day: day trips, which exclude each other and the day
/// at home.
struct TeamRoster: Sendable {
    /// The team-days in the problem's order.
    private(set) var days: [(team: Team, day: Day)] = []
    private(set) var teamDays: [TeamDay] = []
    /// The teams' offices in their order, followed by the far ports of day trips.
    private(set) var offices: [Office]
    /// The day trips by the index of their team-day.
    private(set) var trips: [Int: DayTrip] = [:]

    /// - Parameter offers: what sites of the board need.
    init(_ period: PlanPeriod, _ state: CampaignState, _ geography: Geography, teams: [Team], offers: [Offer]) {
        offices = teams.map { Office(place: geography.place(of: $0)) }
        let road = state.road
        for (number, team) in teams.enumerated() {
            for (index, day) in period.days.enumerated() {
                guard let hours = state.hours(of: team, on: day) else { continue }
                let breaks = state.breaks(on: day).map { Interval(start: $0.open, end: $0.close) }
                let busy = state.busySpans(of: team, on: day).map { Interval(start: $0.open, end: $0.close) }
                let present = state.officers.indices.filter { state.officers[$0].team(on: day) == team.id }
                let home = TeamDay(
                    team: number, day: index, office: number, shift: hours.shift,
                    maximumEvents: team.maxEvents ?? Team.usualMaxEvents, blocked: hours.pauses + breaks + busy,
                    maximumTravel: team.maxTravel, officers: present,
                    offers: TeamRoster.offered(
                        offers, by: team,
                        skills: present.flatMap { state.officers[$0].skills?.words ?? [] }
                            + state.agents(of: team, on: day).flatMap { $0.skills?.words ?? [] }),
                    noTravel: state.campaign.breakTravel ? [] : breaks)
                let crossings = state.links.filter { $0.runs(on: day) }.compactMap(geography.crossing)
                append(home, (team, day), crossings, road)
            }
        }
    }

    /// Adds a day at home and the day trips that can be made instead.
    private mutating func append(
        _ home: TeamDay, _ owner: (team: Team, day: Day), _ crossings: [Crossing], _ road: RoadTravel
    ) {
        let ways = home.ways(from: offices, by: crossings) { road.minutes(from: $0, to: $1) }
        offices = ways.offices
        days.append(owner)
        teamDays.append(ways.home)
        for trip in ways.trips {
            trips[teamDays.count] = trip
            days.append(owner)
            teamDays.append(trip.teamDay)
        }
    }

    /// The way in which the team holds an event on that day: from its office or on a day trip to the place's island, one whose
    /// stay holds the event if there is any; nil if the team stays at home.
    func index(of team: String, at place: Place, on day: Day, from start: Int, to end: Int) -> Int? {
        let ways = days.indices.filter { days[$0].team.id == team && days[$0].day == day }
        let near = ways.filter { offices[teamDays[$0].office].place.island == place.island }
        return near.first { teamDays[$0].shift.covers(Interval(start: start, end: end)) } ?? near.first ?? ways.first
    }

    private static func offered(_ offers: [Offer], by team: Team, skills: [String]) -> Set<Int> {
        let skills = Set(skills)
        return Set(
            offers.indices.filter { index in
                switch offers[index] {
                case .skill(let skill): skills.contains(skill)
                case .teams(let teams): teams.contains(team.id)
                }
            })
    }
}

extension CampaignState {
    /// When the team is out on that day, with the pauses between its spans; nil if it stays at home.
    fileprivate func hours(of team: Team, on day: Day) -> (shift: Interval, pauses: [Interval])? {
        let spans = (team.shifts ?? Team.usualShifts)[day.weekday]
        guard !team.retired, let first = spans.first, let last = spans.last, holiday(on: day) == nil,
            isStaffed(team, on: day)
        else { return nil }
        let pauses = zip(spans, spans.dropFirst()).map { Interval(start: $0.close, end: $1.open) }
        return (Interval(start: first.open, end: last.close), pauses)
    }
}
