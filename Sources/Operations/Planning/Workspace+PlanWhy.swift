import Language
import Outreach
import Planning

/// Why a visit is in a plan.
public struct VisitReason: Sendable {
    /// A site that was left out and could stand in the visit's place.
    public struct RunnerUp: Sendable {
        /// The site.
        public let site: Outreach.Site
        /// Sign-ups expected of it.
        public let expectedSignUps: Double
        /// Sign-ups as drawn for the search.
        public let drawnSignUps: Double
        /// When it could begin.
        public let start: Moment
        /// Minutes that it would add to the way.
        public let travel: Int
    }

    /// The plan.
    public let plan: WeekPlan
    /// The visit.
    public let visit: PlannedVisit
    /// What it may bring by what is known today, factor by factor.
    public let expectation: SiteExpectation
    /// The site's recorded potential.
    public let recordedPotential: Int
    /// Minutes on the way that the route would save without it; nil if the plan cannot be laid out any more.
    public let travelCost: Int?
    /// The best site left out that could take its place.
    public let runnerUp: RunnerUp?
    /// Quotas that would be short without it, in words.
    package let quotas: [Phrase]
    /// Entries that changed the ground since the plan was made.
    public let changes: Int
}

extension Workspace {
    /// Why a visit is in its plan: what it brings and what it displaced.
    ///
    /// The board is laid out again as the campaign stands, without the plan's own events; `changes` tells whether that is
    /// still the ground on which the plan was made.
    ///
    /// - Parameter name: an event, `A42`, or a visit, `A3.4`.
    public func why(_ name: String) throws(Failure) -> VisitReason {
        let found = try visit(behind: name)
        let plan = found.reply.plan
        let ground = try ground(of: plan)
        let (laid, place) = (ground.laid(plan), ground.places(of: plan.visits.visits)[found.index])
        let reason = place.flatMap { ground.problem.reason(for: $0.site, in: laid) }
        let site = found.visit.site
        return VisitReason(
            plan: plan, visit: found.visit,
            expectation: ground.expected.expectation(
                of: site, on: found.visit.visit.start.day, outside: plan.period.range),
            recordedPotential: SiteHistory.potential(of: site, ground.state), travelCost: reason?.travelCost,
            runnerUp: reason.flatMap { self.runnerUp($0, on: ground) },
            quotas: place.map { ground.quotas(dependingOn: $0, in: laid) } ?? [],
            changes: try changes(since: plan).count)
    }

    private func runnerUp(_ reason: Reason, on ground: PlanGround) -> VisitReason.RunnerUp? {
        guard let runnerUp = reason.runnerUp, let site = ground.site(runnerUp.site) else { return nil }
        return VisitReason.RunnerUp(
            site: site, expectedSignUps: ground.expectation(runnerUp.site).signUps, drawnSignUps: runnerUp.prize,
            start: Moment(ground.board.teamDays[reason.visit.teamDay].day, minute: runnerUp.start),
            travel: runnerUp.travelCost)
    }

    /// The visit of a plan that a name means: the visit's own name, or that of the event that it became.
    private func visit(behind name: String) throws(Failure) -> (reply: PlanReply, visit: PlannedVisit, index: Int) {
        if name.contains(".") {
            if let known = try? plannedVisit(name) { return known }
        }
        let event: Outreach.Event = try find(name)
        guard let plan = event.plan else {
            throw Failure(
                .refused, "plan.unplanned", .plan(.setByHand(event.handle)), hint: .plan(.hintWhyNot(event.site)))
        }
        let reply = try planReply(plan)
        guard let index = reply.visits.firstIndex(where: { $0.event?.id == event.id }) else {
            throw .unknown(.event, name, among: reply.visits.map(\.id))
        }
        return try plannedVisit(reply.visits[index].id)
    }

    /// The ground of a kept plan as the campaign stands, without the events that the plan itself became.
    func ground(of plan: WeekPlan) throws(Failure) -> PlanGround {
        var request = PlanRequest(plan.period, limit: .iterations(0), seed: UInt64(bitPattern: Int64(plan.seed)))
        request.prize = plan.prize
        return try ground(request, without: plan.id)
    }
}
