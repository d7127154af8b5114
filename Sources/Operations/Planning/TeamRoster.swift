import Outreach
import Planning

/// The team-days of a board: which team is out on which day, within which limits, with whom, and what it can offer.
struct TeamRoster: Sendable {
    /// The team-days in the problem's order.
    private(set) var days: [(team: Team, day: Day)] = []
    private(set) var teamDays: [TeamDay] = []

    /// - Parameter offers: what sites of the board need.
    init(_ period: PlanPeriod, _ state: CampaignState, teams: [Team], offers: [Offer]) {
        for (number, team) in teams.enumerated() {
            for (index, day) in period.days.enumerated() {
                guard let hours = state.hours(of: team, on: day) else { continue }
                let breaks = state.breaks(on: day).map { Interval(start: $0.open, end: $0.close) }
                let present = state.officers.indices.filter { state.officers[$0].team(on: day) == team.id }
                days.append((team, day))
                teamDays.append(
                    TeamDay(
                        team: number, day: index, office: number, shift: hours.shift,
                        maximumEvents: team.maxEvents ?? Team.usualMaxEvents, blocked: hours.pauses + breaks,
                        maximumTravel: team.maxTravel, officers: present,
                        offers: TeamRoster.offered(offers, by: team, present.map { state.officers[$0] }),
                        noTravel: state.campaign.breakTravel ? [] : breaks))
            }
        }
    }

    private static func offered(_ offers: [Offer], by team: Team, _ officers: [Officer]) -> Set<Int> {
        let skills = Set(officers.flatMap { $0.skills?.words ?? [] })
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
