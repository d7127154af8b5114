import EventLog
import Language
import Outreach
import Planning

/// An event in the course of a team's day.
public struct AgendaStop: Hashable, Sendable {
    public let event: EventReply
    /// Minutes of the way there from the stop before it, or from the office; nil if there is no way by road.
    public let travel: Int?
    /// Minutes between arriving there from the stop before and the beginning; negative: the team comes too late. Nil for the first.
    public let slack: Int?

    /// Whether the team cannot be there in time.
    public var isClash: Bool { slack.map { $0 < 0 } ?? false }
}

/// What a team does on a day, in the order of time.
public struct AgendaDay: Hashable, Sendable {
    public let team: Team
    public let day: Day
    public let stops: [AgendaStop]
    /// Minutes of the way back to the office from the last stop; nil if there is no stop or no way by road.
    public let wayBack: Int?
    /// Who goes along.
    public let officers: [Officer]
    /// Agents who go along and are no officers.
    public let agents: [Agent]
    /// Why the office is closed on the day.
    public let holiday: Holiday?
}

extension Workspace {
    /// What teams do within those days: every team in use, and others that have an event; by team and then by day.
    ///
    /// Events that are called off or have no date are not in it.
    public func agenda(_ days: DayRange, team: String? = nil) throws(Failure) -> [AgendaDay] {
        let chosen = try team.map { (text) throws(Failure) in try find(text, Team.self).id }
        let state = try attempt { try CampaignState(file) }
        var filter = EventFilter()
        filter.days = days
        let events = try events(filter, in: state).filter { $0.event.status.occupiesTeams && $0.event.start != nil }
        let teams = state.teams.filter { team in
            (chosen.map { $0 == team.id } ?? true)
                && (!team.retired || events.contains { $0.event.teams.teams.contains(team.id) })
        }.sorted { $0.id < $1.id }
        let ways = Ways(state)
        return teams.flatMap { team in
            days.days.map { day in
                let stops = events.filter { $0.event.start?.day == day && $0.event.teams.teams.contains(team.id) }
                return ways.day(of: team, on: day, stops, state)
            }
        }
    }
}

/// How long the ways of a day take.
private struct Ways {
    private let geography: Geography
    private let road: RoadTravel
    private let table: TravelTable?
    private let lines: [String: Int]

    init(_ state: CampaignState) {
        geography = Geography(state)
        road = state.road
        table = state.travelTable
        lines = Dictionary(
            (state.travelTable?.identifiers ?? []).enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    func day(of team: Team, on day: Day, _ events: [EventReply], _ state: CampaignState) -> AgendaDay {
        var stops: [AgendaStop] = []
        var from = (id: team.id, place: geography.place(of: team))
        var free: Moment?
        for event in events {
            guard let start = event.event.start, let site = event.site else { continue }
            let to = (id: site.id, place: geography.place(of: site))
            let travel = minutes(from, to)
            let slack = free.flatMap { free in travel.map { start.minutes - free.minutes - $0 } }
            stops.append(AgendaStop(event: event, travel: travel, slack: slack))
            from = to
            free = event.event.end ?? start
        }
        let office = (id: team.id, place: geography.place(of: team))
        let officers = state.officers(of: team, on: day)
        return AgendaDay(
            team: team, day: day, stops: stops, wayBack: stops.isEmpty ? nil : minutes(from, office),
            officers: officers,
            agents: state.agents(of: team, on: day).filter { agent in !officers.contains { $0.id == agent.id } },
            holiday: state.holiday(on: day))
    }

    private func minutes(_ from: (id: String, place: Place), _ to: (id: String, place: Place)) -> Int? {
        if let table, let row = lines[from.id], let column = lines[to.id], table.minutes.rows.indices.contains(row),
            table.minutes.rows[row].indices.contains(column)
        {
            let minutes = Int(table.minutes.rows[row][column])
            return minutes < 0 ? nil : minutes
        }
        return road.minutes(from: from.place, to: to.place)
    }
}
