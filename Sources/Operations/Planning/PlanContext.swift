import EventLog
import Outreach
import Planning

/// A plan on the campaign as it stands today, to be explained: its own events count as its visits, all others stand.
struct PlanContext: Sendable {
    /// The ground on which it was planned, with the draws of its seed.
    let ground: PlanGround
    /// What of it is still possible, and the events that stand.
    let plan: Plan
    /// Entries that have changed the campaign since the plan was made.
    let changes: Int

    /// Sites of the first plan that the second leaves out, in the order of the problem.
    func sites(of one: Plan, without other: Plan) -> [Outreach.Site] {
        let kept = Set(other.visits.map(\.site))
        return one.visits.map(\.site).filter { !kept.contains($0) }.sorted().compactMap { ground.site($0) }
    }

    /// The best plan near this one that a short search finds on a problem with the same sites and team-days.
    ///
    /// It hardly takes anything worse on the way, so that what differs is due to the problem and not to chance.
    func near(_ problem: Problem, from visits: [Planning.Visit]) -> Plan {
        var settings = SearchSettings()
        settings.hottest = settings.coldest
        return solve(
            problem, stop: .iterations(1_000), seed: 1, initial: Plan(visits: visits, in: problem), settings: settings)
    }
}

extension Workspace {
    /// The context of a kept plan.
    func context(of kept: WeekPlan) throws(Failure) -> PlanContext {
        var state = try attempt { try CampaignState(file) }
        state.events.removeAll { $0.plan == kept.id }
        var request = PlanRequest(kept.week, limit: .iterations(0), seed: UInt64(clamping: kept.seed))
        request.weeks = kept.weeks
        request.prize = kept.prize
        let ground = try ground(request, state)
        return PlanContext(
            ground: ground, plan: ground.possible(kept.visits.visits.compactMap(ground.visit)),
            changes: try changes(since: kept).count)
    }

    /// The context of an event that no plan made: the other events of its week, and it.
    func context(of event: Outreach.Event, at start: Moment) throws(Failure) -> PlanContext {
        var state = try attempt { try CampaignState(file) }
        state.events.removeAll { $0.id == event.id }
        var request = PlanRequest(
            Week(containing: start.day), limit: .iterations(0), seed: settings.seed)
        request.prize = .mean
        let ground = try ground(request, state)
        let visit = event.teams.teams.first.flatMap { ground.visit(site: event.site, team: $0, start: start) }
        return PlanContext(
            ground: ground, plan: Plan(visits: ground.problem.pins + [visit].compactMap(\.self), in: ground.problem),
            changes: 0)
    }
}

extension PlanGround {
    /// The places of the problem that stand for a visit.
    func visit(site: String, team: String, start: Moment) -> Planning.Visit? {
        visit(
            of: WeekPlan.Visit(site: site, team: team, start: start, minutes: 0, expectedSignUps: 0, travel: 0))
    }

    /// The plan with what is pinned and as many of the visits, by time, as break no rule.
    fileprivate func possible(_ visits: [Planning.Visit]) -> Plan {
        let whole = Plan(visits: problem.pins + visits, in: problem)
        guard !problem.violations(of: whole).isEmpty else { return whole }
        var kept = problem.pins
        for visit in visits {
            let next = Plan(visits: kept + [visit], in: problem)
            if problem.violations(of: next).isEmpty { kept.append(visit) }
        }
        return Plan(visits: kept, in: problem)
    }
}
