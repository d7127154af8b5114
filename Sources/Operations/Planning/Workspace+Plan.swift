import Conversion
import EventLog
import Outreach
import Planning

/// A plan with the names that a reader needs.
public struct PlanReply: Sendable {
    /// The plan as it was kept.
    public let plan: WeekPlan
    /// What each visit is, in the order of the plan.
    public let visits: [PlannedVisit]
    /// Sign-ups that all visits together are expected to bring.
    public var expectedSignUps: Double { plan.expectedSignUps }
    /// An upper bound on what any plan could bring; nil where none was computed.
    public let bound: Double?
    /// Sites without a position, for which travel is a guess.
    public let guessedSites: Int
    /// Events that stood already and were worked round.
    public let standing: Int
}

/// One visit of a plan.
public struct PlannedVisit: Sendable {
    /// The name by which `plan accept --only` takes it: the plan's and a number, `A3.1`.
    public let id: String
    /// The visit as it was kept.
    public let visit: WeekPlan.Visit
    /// The site.
    public let site: Outreach.Site
    /// What kind of place that is.
    public let ecosystem: Ecosystem?
    /// The team.
    public let team: Team
    /// The event that it became, if it was accepted.
    public let event: String?
}

/// When a search ends.
public enum PlanLimit: Hashable, Sendable {
    /// After so many seconds.
    case seconds(Double)
    /// After so many iterations: with the same seed the same plan on every machine.
    case iterations(Int)
}

extension Workspace {
    /// Plans a week: the best visits that the hard rules allow, round the events that stand already.
    ///
    /// - Parameters:
    ///   - isCancelled: asked while searching; when it says so, the best plan found is kept.
    ///   - onProgress: told of better plans: seconds and expected sign-ups.
    public func plan(
        _ week: Week, limit: PlanLimit, seed: UInt64, isCancelled: @escaping @Sendable () -> Bool = { false },
        onProgress: (@Sendable (_ seconds: Double, _ expectedSignUps: Double) -> Void)? = nil
    ) throws(Failure) -> PlanReply {
        let state = try attempt { try CampaignState(file) }
        let teams = state.teams.filter { !$0.retired }
        guard !teams.isEmpty else {
            throw Failure(.refused, "plan.noTeams", .nothingToPlanWith(.team), hint: .hintAdd(.team))
        }
        let candidates = state.sites.filter { !$0.retired && state.ecosystems[$0.ecosystem]?.retired != true }
        guard !candidates.isEmpty else {
            throw Failure(.refused, "plan.noSites", .nothingToPlanWith(.site), hint: .hintAdd(.site))
        }
        let report = try attempt { try ConversionReport(question(state, [.site], nil)) }
        let board = WeekBoard(week, state, SiteExpectations(state, report), candidates: candidates, teams: teams)
        let clock = settings.stopwatch
        let started = clock()
        let problem: Problem
        do { (problem, _) = try board.pinnedProblem() } catch {
            throw Failure(.refused, "plan.impossible", .planImpossible(error.all.count))
        }
        let ends: StoppingCriterion =
            switch limit {
            case .seconds(let seconds): .seconds(seconds, clock: clock)
            case .iterations(let count): .iterations(count)
            }
        let best = solve(problem, stop: .anyOf(ends, .when(isCancelled)), seed: seed) {
            onProgress?(clock() - started, $0.prize)
        }
        let found = problem.roundingStarts(of: best)
        var plan = WeekPlan(id: "")
        plan.monday = week.monday
        plan.seed = Int(clamping: seed)
        plan.seconds = ((clock() - started) * 1000).rounded() / 1000
        plan.visits = WeekPlan.Visits(board.visits(of: found))
        return try keep(plan, state, board)
    }

    private func keep(_ plan: WeekPlan, _ state: CampaignState, _ board: WeekBoard) throws(Failure) -> PlanReply {
        let kept = try attempt {
            var kept = plan
            try file.write("plan.make", by: settings.actor) { journal in
                kept = try journal.create(plan)
                journal.payload = [("plan", .text(kept.handle)), ("week", .text(plan.week.text))]
            }
            return kept
        }
        return reply(kept, state, standing: board.standing.count)
    }

    /// The plans, the latest first.
    public func plans() throws(Failure) -> [WeekPlan] {
        try records(WeekPlan.self).sorted { $0.id > $1.id }
    }

    /// A plan by its name, or the latest.
    public func planReply(_ text: String?) throws(Failure) -> PlanReply {
        let plan = try self.plan(named: text)
        let state = try attempt { try CampaignState(file) }
        return reply(plan, state, standing: 0)
    }

    private func plan(named text: String?) throws(Failure) -> WeekPlan {
        if let text { return try find(text) }
        guard let latest = try plans().first else {
            throw Failure(.refused, "plan.none", .noPlan, hint: .hintPlanWeek)
        }
        return latest
    }

    private func reply(_ plan: WeekPlan, _ state: CampaignState, standing: Int) -> PlanReply {
        let accepted = Dictionary(
            state.events.filter { $0.plan == plan.id }.map { ($0.site, $0.handle) }
        ) { first, _ in first }
        let visits = plan.visits.visits.enumerated().compactMap { index, visit -> PlannedVisit? in
            guard let site = state.siteByID[visit.site], let team = state.teamByID[visit.team] else { return nil }
            return PlannedVisit(
                id: "\(plan.handle).\(index + 1)", visit: visit, site: site,
                ecosystem: state.ecosystems[site.ecosystem], team: team, event: accepted[site.id])
        }
        return PlanReply(
            plan: plan, visits: visits, bound: nil, guessedSites: Geography(state).guessed, standing: standing)
    }

    /// Turns a plan's visits into events.
    ///
    /// - Parameter only: the visits to take, by the plan's number, the visit's or the site's identifier; all if empty.
    /// - Throws: `Failure` if what the plan stands on has changed since.
    public func accept(_ text: String?, only: [String]) throws(Failure) -> (plan: WeekPlan, events: [Outreach.Event]) {
        let plan = try self.plan(named: text)
        let shown = try planReply(plan.id)
        let chosen = try choose(only, from: shown)
        let open = chosen.filter { $0.event == nil }
        guard !open.isEmpty else {
            throw Failure(.refused, "plan.accepted", .planAlreadyAccepted(plan.handle), hint: .hintPlanWeek)
        }
        try refuseStale(plan)
        return try attempt {
            var events: [Outreach.Event] = []
            try file.write("plan.accept", by: settings.actor) { journal in
                for proposal in open {
                    var event = Outreach.Event(id: "")
                    event.site = proposal.site.id
                    event.teams = TeamShares(teams: [proposal.team.id])
                    event.start = proposal.visit.start
                    event.end = proposal.visit.start.advanced(byMinutes: proposal.visit.minutes)
                    event.plan = plan.id
                    events.append(try journal.create(event))
                }
                var accepted = plan
                accepted.accepted += events.count
                try journal.update(accepted)
                journal.payload = [("plan", .text(plan.handle)), ("events", .integer(events.count))]
            }
            return (plan, events)
        }
    }

    private func choose(_ only: [String], from shown: PlanReply) throws(Failure) -> [PlannedVisit] {
        guard !only.isEmpty else { return shown.visits }
        var chosen: [PlannedVisit] = []
        for text in only {
            guard
                let visit = shown.visits.first(where: {
                    [$0.id.lowercased(), $0.site.id.lowercased()].contains(text.lowercased())
                        || $0.id.hasSuffix("." + text)
                })
            else { throw .unknown(.event, text, among: shown.visits.map(\.id)) }
            chosen.append(visit)
        }
        return chosen
    }

    /// A plan is stale when sites, teams, officers, holidays, events or rules changed after it was made, save by accepting it.
    private func refuseStale(_ plan: WeekPlan) throws(Failure) {
        let changes = try attempt {
            try file.changes(
                of: [.site, .team, .officer, .holiday, .event, .ecosystem, .campaign],
                since: try file.birth(of: .plan, plan.id))
        }
        let undone = Set(changes.filter(\.isUndone).map(\.id))
        let foreign = changes.filter { entry in
            !entry.isUndone && !(entry.reverses.map { undone.contains($0) } ?? false)
                && !(entry.kind == "plan.accept" && entry.payload["plan"] == .text(plan.handle))
        }
        guard !foreign.isEmpty else { return }
        throw Failure(
            .refused, "plan.stale", .planStale(plan.handle, changes: foreign.count),
            details: foreign.prefix(5).map { .entryLine($0.number, .entryKind($0.kind, $0.payload)) },
            hint: .hintReplan(plan.week.text))
    }
}

extension WeekBoard {
    /// The new visits of a plan, by day, team and time; the standing events are not among them.
    func visits(of plan: Plan) -> [WeekPlan.Visit] {
        var visits: [WeekPlan.Visit] = []
        for route in plan.routes {
            let (team, day) = teamDays[route.teamDay]
            for stop in route.stops where sites.indices.contains(stop.site) {
                visits.append(
                    WeekPlan.Visit(
                        site: sites[stop.site].id, team: team.id, start: Moment(day, minute: stop.start),
                        minutes: problemSites[stop.site].duration,
                        expectedSignUps: (expectations[stop.site].signUps * 1000).rounded() / 1000,
                        travel: stop.travelMinutes))
            }
        }
        return visits.sorted { ($0.start, $0.team) < ($1.start, $1.team) }
    }
}
