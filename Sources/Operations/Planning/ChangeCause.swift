import Language
import Outreach

/// Finds why a visit of one plan is not, or not so, in another: by the campaign as it stands and by what the other plan
/// does with the team's time.
struct ChangeCause {
    let state: CampaignState
    let first: [WeekPlan.Visit]
    let second: [WeekPlan.Visit]
    /// The plans that are compared; their own events are no cause.
    let plans: Set<String>
    /// What a visit is expected to bring by what is known today; nil where that is not looked at.
    var worth: (WeekPlan.Visit) -> Double? = { _ in nil }
    /// What is only supposed.
    var suppositions: [Supposition] = []

    /// Why the visit changed; nil where nothing tells.
    func cause(_ before: WeekPlan.Visit?, _ after: WeekPlan.Visit?) -> Phrase? {
        switch (before, after) {
        case (let before?, let after?): moved(before, after)
        case (let before?, nil): closed(before) ?? revalued(before) ?? displaced(before) ?? .plan(.causeNoRoom)
        case (nil, let after?): replaced(after)
        case (nil, nil): nil
        }
    }

    private func moved(_ before: WeekPlan.Visit, _ after: WeekPlan.Visit) -> Phrase? {
        if before.start == after.start, before.team == after.team {
            return .plan(.causeRevalued(from: before.expectedSignUps, to: after.expectedSignUps))
        }
        if let closed = closed(before) { return closed }
        if before.team != after.team { return .plan(.causeOtherTeam(from: name(before.team), to: name(after.team))) }
        return displaced(before) ?? .plan(.causeOtherTime)
    }

    /// Why the visit could not be made any more at its time by its team.
    private func closed(_ visit: WeekPlan.Visit) -> Phrase? {
        let day = visit.start.day
        if let supposed = suppositions.first(where: { $0.forbids(visit) }) { return supposed.phrase }
        if state.siteByID[visit.site]?.retired == true { return .plan(.causeRetired) }
        if let holiday = state.holiday(on: day) {
            return .ruleHoliday(day, indonesian: holiday.nameIndonesian ?? "", english: holiday.nameEnglish ?? "")
        }
        guard let team = state.teamByID[visit.team] else { return nil }
        if team.retired { return .ruleTeamRetired(team.name) }
        if !state.isStaffed(team, on: day) { return .ruleAllAway(team.name, day) }
        guard let site = state.siteByID[visit.site] else { return nil }
        let least = state.spacing(of: site)
        let near = state.events.compactMap { event -> (days: Int, handle: String)? in
            guard event.site == site.id, event.id != visit.event, event.status.occupiesTeams,
                !(event.plan.map(plans.contains) ?? false),
                let start = event.start
            else { return nil }
            return (abs(start.day.days(to: day)), event.handle)
        }.min { ($0.days, $0.handle) < ($1.days, $1.handle) }
        guard let near, near.days < least else { return nil }
        return .ruleTooNear(site.name, event: near.handle, days: near.days, least: least)
    }

    /// The visit that the other plan makes in its place, on the same day by the same team.
    private func displaced(_ visit: WeekPlan.Visit) -> Phrase? {
        let taker = second.filter { other in
            other.team == visit.team && other.start.day == visit.start.day && other.site != visit.site
                && !first.contains { $0.site == other.site && $0.start == other.start && $0.team == other.team }
        }.min { distance($0, visit) < distance($1, visit) }
        return taker.map { .plan(.causeTakenBy(site($0.site), $0.expectedSignUps)) }
    }

    /// The visit in whose place the other plan makes this one.
    private func replaced(_ visit: WeekPlan.Visit) -> Phrase? {
        let left = first.filter { other in
            other.team == visit.team && other.start.day == visit.start.day && other.site != visit.site
                && !second.contains { $0.site == other.site && $0.start == other.start && $0.team == other.team }
        }.min { distance($0, visit) < distance($1, visit) }
        return left.map { .plan(.causeTakes(site($0.site), $0.expectedSignUps)) } ?? .plan(.causeFreeTime)
    }

    /// What is expected of the visit today, where that is a tenth less than the plan had.
    private func revalued(_ visit: WeekPlan.Visit) -> Phrase? {
        guard let now = worth(visit), now < visit.expectedSignUps * 0.9 else { return nil }
        return .plan(.causeRevalued(from: visit.expectedSignUps, to: now))
    }

    private func distance(_ one: WeekPlan.Visit, _ other: WeekPlan.Visit) -> Int {
        abs(one.start.minutes - other.start.minutes)
    }

    private func name(_ team: String) -> String { state.teamByID[team]?.name ?? team }

    private func site(_ id: String) -> String { state.siteByID[id]?.name ?? id }
}
