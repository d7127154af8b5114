import Language
import Outreach
import Planning

extension Workspace {
    /// Why a visit is in its plan, or an event in its week: what it brings and what it displaced.
    ///
    /// - Parameter text: a visit, `A3.4`, or an event, `A42`.
    public func why(_ text: String) throws(Failure) -> VisitReason {
        if text.contains(".") {
            let (reply, visit, _) = try plannedVisit(text)
            return try reason(for: visit, of: reply.plan)
        }
        let event: Outreach.Event = try find(text)
        if let id = event.plan, let plan = try plans().first(where: { $0.id == id }) {
            let reply = try planReply(plan.handle)
            if let visit = reply.visits.first(where: { $0.event?.id == event.id }) {
                return try reason(for: visit, of: plan)
            }
        }
        return try reason(for: event)
    }

    private func reason(for visit: PlannedVisit, of plan: WeekPlan) throws(Failure) -> VisitReason {
        let context = try context(of: plan)
        guard let place = context.ground.visit(of: visit.visit) else { throw gone(visit, plan) }
        guard
            let reason = reason(
                visit.id, plan, place, visit.site, visit.team, visit.visit, context, breaches: [])
        else { throw gone(visit, plan) }
        return reason
    }

    private func gone(_ visit: PlannedVisit, _ plan: WeekPlan) -> Failure {
        Failure(
            .refused, "plan.visitGone", .reason(.gone(visit.id, visit.site.name)), hint: .hintReplan(plan.periodText))
    }

    private func reason(for event: Outreach.Event) throws(Failure) -> VisitReason {
        guard let start = event.start, event.status.occupiesTeams else {
            throw Failure(.refused, "plan.noTime", .reason(.withoutTime(event.handle)))
        }
        let context = try context(of: event, at: start)
        let state = context.ground.state
        guard let team = event.teams.teams.first.flatMap({ state.teamByID[$0] }), let site = state.siteByID[event.site],
            let place = context.ground.visit(site: site.id, team: team.id, start: start),
            let reason = reason(
                event.handle, nil, place, site, team, nil, context,
                breaches: RuleCheck(state: state).breaches(of: event))
        else { throw Failure(.refused, "plan.visitGone", .reason(.gone(event.handle, event.site))) }
        return reason
    }

    private func reason(
        _ name: String, _ kept: WeekPlan?, _ place: Planning.Visit, _ site: Outreach.Site, _ team: Team,
        _ visit: WeekPlan.Visit?, _ context: PlanContext, breaches: [Phrase]
    ) -> VisitReason? {
        let ground = context.ground
        guard let found = ground.problem.reason(for: place.site, in: context.plan) else { return nil }
        let day = ground.board.teamDays[found.visit.teamDay].day
        let runnerUp = found.runnerUp.flatMap { runner in
            ground.site(runner.site).map { site in
                VisitReason.RunnerUp(
                    site: site, start: Moment(day, minute: runner.start), expectation: ground.expectation(runner.site),
                    travel: runner.travelCost)
            }
        }
        return VisitReason(
            name: name, plan: kept, mode: kept?.prize ?? .mean, site: site,
            ecosystem: ground.state.ecosystems[site.ecosystem], team: team,
            start: Moment(day, minute: found.visit.start), expectation: ground.expectation(place.site),
            planned: visit?.expectedSignUps, recordedPotential: SiteHistory.potential(of: site, ground.state),
            travel: found.travelCost, isToLearn: visit?.isToLearn ?? false, isPinned: visit?.isPinned ?? false,
            quotas: found.quotas.count, runnerUp: runnerUp, without: context.without(place.site), breaches: breaches,
            changes: context.changes)
    }
}

extension PlanContext {
    /// What a short search finds if the site is closed, against what it finds as things are.
    fileprivate func without(_ site: Int) -> VisitReason.Without {
        let problem = ground.problem
        var sites = problem.sites
        sites[site].openings = []
        let rest = plan.visits.filter { $0.site != site }
        guard let closed = try? problem.replacing(sites: sites) else { return VisitReason.Without(loss: 0, entering: []) }
        let without = near(closed, from: rest)
        let with = near(problem, from: plan.visits)
        let best = with.prize > plan.prize ? with : plan
        return VisitReason.Without(
            loss: max(0, best.prize - without.prize), entering: sites(of: without, without: plan))
    }
}
