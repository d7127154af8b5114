import EventLog
import Outreach
import Planning

extension Workspace {
    /// The ground with the visits that an earlier plan pinned, as far as they are still possible.
    ///
    /// - Returns: also the visits that are kept, and the names of those that cannot be.
    func keepingPins(
        _ ground: PlanGround, _ request: PlanRequest
    ) throws(Failure) -> (ground: PlanGround, pins: [WeekPlan.Visit], unkept: [String]) {
        guard let source = try pinSource(request) else { return (ground, [], []) }
        var pins: [WeekPlan.Visit] = []
        var unkept: [String] = []
        var problem = ground.problem
        let places = ground.places(of: source.visits.visits)
        for (index, visit) in source.visits.visits.enumerated() where visit.isPinned {
            // What became an event stands on the board by itself.
            if let event = visit.event, ground.state.events.contains(where: { $0.id == event }) { continue }
            guard let place = places[index],
                let next = try? problem.replacing(pins: problem.pins + [place])
            else {
                unkept.append("\(source.handle).\(index + 1)")
                continue
            }
            problem = next
            pins.append(visit)
        }
        return (PlanGround(ground, problem), pins, unkept)
    }

    /// The plan whose pins hold: the one named, else the latest of the same weeks.
    private func pinSource(_ request: PlanRequest) throws(Failure) -> WeekPlan? {
        if let name = request.keep { return try plan(named: name) }
        return try latestPlan(of: request)
    }

    /// The latest plan of the same weeks.
    func latestPlan(of request: PlanRequest) throws(Failure) -> WeekPlan? {
        try plans().first { $0.week == request.period.week && $0.weeks == request.period.weeks }
    }

    /// Pins a visit of a plan, or frees it: the next planning of its weeks keeps what is pinned.
    ///
    /// - Parameter name: the visit, `A3.4`.
    public func pin(_ name: String, _ isPinned: Bool = true) throws(Failure) -> PlannedVisit {
        let (reply, visit, index) = try plannedVisit(name)
        var plan = reply.plan
        guard plan.visits.visits[index].isPinned != isPinned else { return visit }
        plan.visits.visits[index].isPinned = isPinned
        try attempt {
            try file.write(isPinned ? "plan.pin" : "plan.unpin", by: settings.actor) { journal in
                guard try journal.record(plan.id) == reply.plan else { throw CampaignFileError.busy(path: file.path) }
                try journal.update(plan)
                journal.payload = [("plan", .text(visit.id)), ("site", .text(visit.site.id))]
            }
        }
        return try plannedVisit(visit.id).visit
    }

    /// A visit of a plan by its name, `A3.4`; a number alone is one of the latest plan.
    func plannedVisit(_ name: String) throws(Failure) -> (reply: PlanReply, visit: PlannedVisit, index: Int) {
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let reply = try planReply(parts.count == 2 ? String(parts[0]) : nil)
        let number = Int(parts.last ?? "")
        let wanted = number.map { "\(reply.plan.handle).\($0)" } ?? name
        guard let visit = reply.visits.first(where: { $0.id == wanted }), let number else {
            throw .unknown(.event, name, among: reply.visits.map(\.id))
        }
        return (reply, visit, number - 1)
    }
}
