import EventLog
import Outreach
import Planning

extension Workspace {
    /// Plans a period: the best visits that the hard rules allow, round the events that stand already.
    ///
    /// - Parameters:
    ///   - isCancelled: asked while searching; when it says so, the best plan found is kept.
    ///   - onProgress: told of better plans and better bounds.
    public func plan(
        _ request: PlanRequest, isCancelled: @escaping @Sendable () -> Bool = { false },
        onProgress: (@Sendable (PlanProgress) -> Void)? = nil
    ) async throws(Failure) -> PlanReply {
        let ground = try ground(request)
        let (pinned, pins, unkept) = try keepingPins(ground, request)
        let clock = settings.stopwatch
        let started = clock()
        let found = await solution(
            to: pinned.problem, stop: stop(request.limit, isCancelled), seed: request.seed, threads: request.threads
        ) { progress in
            onProgress?(PlanProgress(seconds: clock() - started, signUps: progress.prize, bound: progress.bound))
        }
        var plan = WeekPlan(id: "")
        plan.monday = request.period.week.monday
        plan.weeks = request.period.weeks
        plan.seed = Int(clamping: request.seed)
        plan.prize = request.prize
        plan.seconds = SiteExpectation.rounded(clock() - started, digits: 1000)
        do {
            var visits = try pinned.visits(of: pinned.problem.roundingStarts(of: found.plan))
            for index in visits.indices {
                visits[index].isPinned = pins.contains {
                    $0.site == visits[index].site && $0.start == visits[index].start
                }
            }
            plan.dropped = WeekPlan.Identifiers(pinned.movableEvents(into: &visits))
            plan.visits = WeekPlan.Visits(visits)
            // Wishes and the price of moves are in the prizes but are no sign-ups: what is left to the bound is told on
            // top of those that were found.
            plan.bound = found.bound.map {
                SiteExpectation.rounded(plan.drawnSignUps + max(0, $0 - found.plan.prize), digits: 1000)
            }
        } catch {
            throw Failure(.refused, "plan.impossible", .planImpossible(error.all.count))
        }
        return try keep(plan, of: found.plan, pinned, unkept)
    }

    /// When a search ends.
    func stop(_ limit: PlanLimit, _ isCancelled: @escaping @Sendable () -> Bool) -> StoppingCriterion {
        switch limit {
        case .seconds(let seconds): .anyOf(.seconds(seconds, clock: settings.stopwatch), .when(isCancelled))
        case .iterations(let count): .anyOf(.iterations(count), .when(isCancelled))
        }
    }

    private func keep(
        _ plan: WeekPlan, of found: Plan, _ ground: PlanGround, _ unkept: [String]
    ) throws(Failure) -> PlanReply {
        let kept = try attempt {
            var kept = plan
            try file.write("plan.make", by: settings.actor) { journal in
                kept = try journal.create(plan)
                journal.payload = [("plan", .text(kept.handle)), ("week", .text(plan.period.text))]
            }
            return kept
        }
        return try reply(
            kept, ground.state, standing: ground.board.standing.count, unkept: unkept,
            missed: ground.missedQuotas(in: found))
    }

    /// The plans, the latest first.
    public func plans() throws(Failure) -> [WeekPlan] {
        try records(WeekPlan.self).sorted { $0.id > $1.id }
    }

    /// A plan by its name, or the latest.
    public func planReply(_ text: String?) throws(Failure) -> PlanReply {
        let plan = try self.plan(named: text)
        return try reply(plan, try attempt { try CampaignState(file) })
    }

    /// As ``planReply(_:)``, with the quotas that it misses as the campaign stands.
    public func planReview(_ text: String?) throws(Failure) -> PlanReply {
        let plan = try self.plan(named: text)
        var missed: [QuotaMiss] = []
        // An old plan is shown even where nothing could be planned any more.
        if let ground = try? ground(of: plan) { missed = ground.missedQuotas(in: ground.laid(plan)) }
        return try reply(plan, try attempt { try CampaignState(file) }, missed: missed)
    }

    /// The plan of that name, or the latest.
    func plan(named text: String?) throws(Failure) -> WeekPlan {
        if let text { return try find(text) }
        guard let latest = try plans().first else {
            throw Failure(.refused, "plan.none", .noPlan, hint: .hintPlanWeek)
        }
        return latest
    }

    /// The plan with the names that a reader needs.
    func reply(
        _ plan: WeekPlan, _ state: CampaignState, standing: Int = 0, unkept: [String] = [], missed: [QuotaMiss] = []
    ) throws(Failure) -> PlanReply {
        let events = Dictionary(state.events.map { ($0.id, $0) }) { first, _ in first }
        // Plans of older files do not say which event a visit became.
        let accepted = Dictionary(state.events.filter { $0.plan == plan.id }.map { ($0.site, $0) }) { first, _ in first
        }
        let visits = plan.visits.visits.enumerated().compactMap { index, visit -> PlannedVisit? in
            guard let site = state.siteByID[visit.site], let team = state.teamByID[visit.team] else { return nil }
            let event = visit.event.flatMap { events[$0] } ?? (visit.factors == nil ? accepted[site.id] : nil)
            return PlannedVisit(
                id: "\(plan.handle).\(index + 1)", visit: visit, site: site,
                ecosystem: state.ecosystems[site.ecosystem], team: team, event: event,
                step: WeekPlan.step(visit, event, of: plan.id))
        }
        let counts = try attempt { try file.eventCounts() }
        let dropped = plan.dropped.identifiers.compactMap { events[$0] }.map { EventReply($0, state, counts[$0.id]) }
        return PlanReply(
            plan: plan, visits: visits, dropped: dropped, movePrice: state.campaign.movePrice,
            guessedSites: Geography(state).guessed, standing: standing,
            unkept: unkept, missed: missed)
    }
}

extension WeekPlan {
    /// What accepting the plan does with a visit, given the event that it stands for.
    static func step(_ visit: Visit, _ event: Outreach.Event?, of plan: String) -> PlannedVisit.Step {
        guard let event else { return .set }
        guard event.plan != plan else { return .none }
        let stands = event.start == visit.start && event.teams.teams.first == visit.team
        return stands ? .none : .move
    }
}
