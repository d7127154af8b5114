import Language
import Outreach
import Planning

/// What would be different if something were otherwise. Nothing of it is written.
public struct WhatIfReply: Sendable {
    /// The weeks.
    public let period: PlanPeriod
    /// What was supposed.
    public let suppositions: [Supposition]
    /// The visits as things are against those as they would be.
    public let difference: PlanDifference
    /// Events that stand and could not be held.
    public let lost: [EventReply]
    /// Supposed quotas that even then are missed, with the events that can be held.
    package let missed: [(supposition: Supposition, planned: Int)]
    /// Seconds until the first answer and in all.
    public let seconds: (first: Double, all: Double)
}

extension Workspace {
    /// Plans a period as it is and as it would be, both with the same seed and the same draws, and tells the difference.
    ///
    /// The second search starts from the first one's plan, and what it finds is tried on the first again, so that no gain
    /// comes from having searched longer.
    public func whatIf(
        _ request: PlanRequest, _ suppositions: [Supposition],
        isCancelled: @escaping @Sendable () -> Bool = { false },
        onProgress: (@Sendable (PlanProgress) -> Void)? = nil
    ) async throws(Failure) -> WhatIfReply {
        let read = try ground(request)
        let (ground, _, _) = try keepingPins(read, request)
        let supposed: SupposedGround
        do { supposed = try SupposedGround(ground, suppositions) } catch {
            throw Failure(.refused, "plan.impossible", .planImpossible(error.all.count))
        }
        let clock = settings.stopwatch
        let started = clock()
        func search(_ problem: Problem, _ share: Double, from initial: Plan?) async -> Plan {
            await solution(
                to: problem, stop: stop(request.limit.scaled(by: share), isCancelled), seed: request.seed,
                initial: initial, threads: request.threads
            ) { progress in
                onProgress?(PlanProgress(seconds: clock() - started, signUps: progress.prize, bound: progress.bound))
            }.plan
        }
        let known = try latestPlan(of: request).map(ground.laid)
        var before = await search(ground.problem, 0.4, from: known)
        let after = await search(supposed.ground.problem, 0.4, from: before)
        let first = clock() - started
        let again = await search(ground.problem, 0.2, from: ground.problem.holding(after))
        if again.shortfalls.count <= before.shortfalls.count, again.prize > before.prize { before = again }
        do {
            let old = try ground.visits(of: before)
            let new = try supposed.visits(of: after)
            let cause = ChangeCause(state: ground.state, first: old, second: new, plans: [], suppositions: suppositions)
            let counts = try attempt { try file.eventCounts() }
            return WhatIfReply(
                period: request.period, suppositions: suppositions,
                difference: PlanDifference(old, new, ground.state, cause: cause.cause),
                lost: supposed.lost.map { EventReply($0, ground.state, counts[$0.id]) },
                missed: supposed.quotas.compactMap { quota, supposition in
                    after.shortfalls.first { $0.quota == quota }.map { (supposition, $0.planned) }
                }, seconds: (first, clock() - started))
        } catch let error as ProblemDefects {
            throw Failure(.refused, "plan.impossible", .planImpossible(error.all.count))
        } catch let error as Failure {
            throw error
        } catch {
            throw Workspace.failure(error, file.path)
        }
    }

    /// The team that is supposed to be away or to get another one like it.
    public func team(_ text: String) throws(Failure) -> Team { try find(text) }

    /// The site that is supposed to be closed.
    public func site(_ text: String) throws(Failure) -> Outreach.Site { try find(text) }

    /// The region of a Kemendagri code.
    public func region(_ text: String) throws(Failure) -> Region { try find(text) }
}

extension PlanLimit {
    /// A part of the limit; at least one iteration where there are any.
    func scaled(by share: Double) -> PlanLimit {
        switch self {
        case .seconds(let seconds): .seconds(seconds * share)
        case .iterations(let count): .iterations(count == 0 ? 0 : max(1, Int(Double(count) * share)))
        }
    }
}

extension Problem {
    /// Of another problem's plan the visits on team-days that are there, to start a search from.
    fileprivate func holding(_ plan: Plan) -> Plan {
        Plan(visits: plan.visits.filter { teamDays.indices.contains($0.teamDay) }, in: self)
    }
}

extension SupposedGround {
    /// The new visits of a plan; those of a team that is only supposed are told by the team that it is like.
    func visits(of plan: Plan) throws(ProblemDefects) -> [WeekPlan.Visit] {
        try ground.visits(of: plan) { added[$0] }
    }
}
