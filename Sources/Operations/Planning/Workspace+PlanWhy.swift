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
        let changes = try changes(since: plan).count
        let places = ground.places(of: plan.visits.visits)
        let index = found.index
        let state = ground.state
        let site = found.visit.site
        let expected = try attempt { try expectations(of: plan, state) }
        let laid = Plan(visits: ground.problem.pins + places.compactMap { $0 }, in: ground.problem)
        func reason(_ reason: Reason?) -> VisitReason {
            VisitReason(
                plan: plan, visit: found.visit,
                expectation: expected.expectation(of: site, on: found.visit.visit.start.day, outside: plan.range),
                recordedPotential: SiteHistory.potential(of: site, state), travelCost: reason?.travelCost,
                runnerUp: reason?.runnerUp.flatMap { runnerUp in
                    guard let other = ground.site(runnerUp.site), let visit = reason?.visit else { return nil }
                    return VisitReason.RunnerUp(
                        site: other, expectedSignUps: ground.expectation(runnerUp.site).signUps,
                        drawnSignUps: runnerUp.prize,
                        start: Moment(ground.board.teamDays[visit.teamDay].day, minute: runnerUp.start),
                        travel: runnerUp.travelCost)
                },
                quotas: places[index].map { ground.quotas(dependingOn: $0, in: laid) } ?? [], changes: changes)
        }
        guard let place = places[index] else { return reason(nil) }
        return reason(ground.problem.reason(for: place.site, in: laid))
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
        var request = PlanRequest(plan.week, limit: .iterations(0), seed: UInt64(bitPattern: Int64(plan.seed)))
        request.weeks = plan.weeks
        request.prize = plan.prize
        return try ground(request, without: plan.id)
    }

    /// The expectations under which a plan was made, learnt from the campaign as it stands.
    private func expectations(of plan: WeekPlan, _ state: CampaignState) throws -> SiteExpectations {
        var request = PlanRequest(plan.week, limit: .iterations(0), seed: UInt64(bitPattern: Int64(plan.seed)))
        request.prize = plan.prize
        return try SiteExpectations(state, question(state, [.site], nil), mode: plan.prize, seed: request.drawSeed)
    }
}
