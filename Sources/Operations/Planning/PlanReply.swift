import Outreach

/// A plan with the names that a reader needs.
public struct PlanReply: Sendable {
    /// The plan as it was kept.
    public let plan: WeekPlan
    /// What each visit is, in the order of the plan.
    public let visits: [PlannedVisit]
    /// Planned events that it gives up.
    public let dropped: [EventReply]
    /// Sign-ups that moving a planned event has to bring at least.
    public let movePrice: Double
    /// Sites without a position, for which travel is a guess.
    public let guessedSites: Int
    /// Events that stood already and were worked round.
    public let standing: Int
    /// Pinned visits of an earlier plan that could not be kept, as `A3.4`.
    public let unkept: [String]
    /// Quotas and promises that it does not keep, as the campaign stands.
    public let missed: [QuotaMiss]

    /// Sign-ups that all visits together are expected to bring.
    public var expectedSignUps: Double { plan.expectedSignUps }
    /// Planned events that accepting it moves.
    public var moves: Int { visits.count { $0.step == .move } }
    /// Visits that are there to learn.
    public var learning: Int { visits.count { $0.visit.isToLearn } }
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
    /// The event that it became or stands for, if there is one.
    public let event: Outreach.Event?
    /// What accepting the plan does with it.
    public let step: Step

    /// What accepting a plan does with a visit.
    public enum Step: String, Hashable, Sendable {
        /// A new event is set.
        case set
        /// A planned event is moved.
        case move
        /// The event stands as the visit says.
        case none
    }
}
