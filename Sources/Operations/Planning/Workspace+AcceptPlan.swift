import EventLog
import Outreach

/// What accepting a plan did.
public struct Acceptance: Sendable {
    /// The plan.
    public let plan: WeekPlan
    /// Events that were set.
    public var added: [Outreach.Event] = []
    /// Events that were moved.
    public var moved: [Outreach.Event] = []
    /// Events that were cancelled since the plan gives them up.
    public var cancelled: [Outreach.Event] = []

    /// All of them.
    public var events: [Outreach.Event] { added + moved + cancelled }
}

extension Workspace {
    /// Turns a plan's visits into events: new ones are set, planned ones that it moves are moved, those that it gives up
    /// are cancelled with the plan as the reason.
    ///
    /// - Parameter only: the visits to take, by the plan's number, the visit's or the site's identifier; all if empty. Then
    ///   nothing is cancelled.
    /// - Throws: `Failure` if what the plan stands on has changed since.
    public func accept(_ text: String?, only: [String]) throws(Failure) -> Acceptance {
        let shown = try planReply(text)
        let plan = shown.plan
        let chosen = try choose(only, from: shown)
        let open = chosen.filter { $0.visit.event == nil ? $0.event == nil : $0.step != .none }
        let dropped = only.isEmpty ? shown.dropped.map(\.event).filter { !$0.isCalledOff } : []
        guard !open.isEmpty || !dropped.isEmpty else {
            throw Failure(.refused, "plan.accepted", .planAlreadyAccepted(plan.handle), hint: .hintPlanWeek)
        }
        try refuseStale(plan)
        return try attempt {
            var done = Acceptance(plan: plan)
            try file.write("plan.accept", by: settings.actor) { journal in
                var accepted = plan
                for event in dropped { done.cancelled.append(try journal.cancel(event, for: plan)) }
                for proposal in open {
                    let event = try journal.accept(proposal, of: plan)
                    if proposal.step == .move { done.moved.append(event) } else { done.added.append(event) }
                    guard let index = shown.visits.firstIndex(where: { $0.id == proposal.id }),
                        let place = Int(shown.visits[index].id.dropFirst(plan.handle.count + 1))
                    else { continue }
                    accepted.visits.visits[place - 1].event = event.id
                }
                accepted.accepted += open.count
                try journal.update(accepted)
                journal.payload = [("plan", .text(plan.handle)), ("events", .integer(open.count + dropped.count))]
            }
            return done
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
            if !chosen.contains(where: { $0.id == visit.id }) { chosen.append(visit) }
        }
        return chosen
    }

    /// A plan is stale when what it stands on changed after it was made, save by accepting it.
    private func refuseStale(_ plan: WeekPlan) throws(Failure) {
        let foreign = try changes(since: plan)
        guard !foreign.isEmpty else { return }
        throw Failure(
            .refused, "plan.stale", .planStale(plan.handle, changes: foreign.count),
            details: foreign.prefix(5).map { .entryLine($0.number, .entryKind($0.kind, $0.payload)) },
            hint: .hintReplan(plan.period.text))
    }

    /// The entries that changed sites, teams, officers, holidays, events or rules after the plan was made; accepting it
    /// and what was undone are not among them.
    func changes(since plan: WeekPlan) throws(Failure) -> [Entry] {
        let changes = try attempt {
            try file.changes(
                of: [
                    .site, .team, .officer, .holiday, .event, .ecosystem, .campaign, .quota, .link, .travel,
                    .busy,
                ],
                since: try file.birth(of: .plan, plan.id))
        }
        let undone = Set(changes.filter(\.isUndone).map(\.id))
        return changes.filter { entry in
            !entry.isUndone && !(entry.reverses.map { undone.contains($0) } ?? false)
                && !(entry.kind == "plan.accept" && entry.payload["plan"] == .text(plan.handle))
        }
    }
}

extension Journal {
    /// Sets the event of a visit, or moves the one that it stands for.
    fileprivate func accept(_ proposal: PlannedVisit, of plan: WeekPlan) throws -> Outreach.Event {
        let visit = proposal.visit
        guard let found = proposal.event else {
            var event = Outreach.Event(id: "")
            event.site = proposal.site.id
            event.teams = TeamShares(teams: [proposal.team.id])
            event.start = visit.start
            event.end = visit.start.advanced(byMinutes: visit.minutes)
            event.plan = plan.id
            return try create(event)
        }
        var event = found
        if event.teams.teams.first != visit.team { event.teams = TeamShares(teams: [visit.team]) }
        event.start = visit.start
        event.end = visit.start.advanced(byMinutes: event.minutes ?? visit.minutes)
        event.plan = plan.id
        if event.mattersToCalendars(after: found) { event.sequence = found.sequence + 1 }
        try update(event)
        return event
    }

    /// Calls off an event that a plan gives up.
    fileprivate func cancel(_ found: Outreach.Event, for plan: WeekPlan) throws -> Outreach.Event {
        var event = found
        event.status = .cancelled
        event.reason = "plan \(plan.handle)"
        if event.mattersToCalendars(after: found) { event.sequence = found.sequence + 1 }
        try update(event)
        return event
    }
}
