import Language
import Outreach

/// Why a visit is in a plan, or an event in its week.
public struct VisitReason: Sendable {
    /// A site left out that could be visited in its place.
    public struct RunnerUp: Sendable {
        /// The site.
        public let site: Outreach.Site
        /// When its visit could start.
        public let start: Moment
        /// What it may bring.
        public let expectation: SiteExpectation
        /// Minutes that it would add to the way.
        public let travel: Int
    }

    /// What would happen without the visit.
    public struct Without: Sendable {
        /// Sign-ups that the best plan found without it brings less, as the plan counts them; 0 or more.
        public let loss: Double
        /// Sites that would come in: what it displaced.
        public let entering: [Outreach.Site]
    }

    /// The name of the visit or the event, `A3.4` or `A42`.
    public let name: String
    /// The plan; nil for an event that no plan made.
    public let plan: WeekPlan?
    /// Whether sign-ups are counted as drawn or as expected.
    public let mode: PrizeMode
    /// The site.
    public let site: Outreach.Site
    /// What kind of place that is.
    public let ecosystem: Ecosystem?
    /// The team.
    public let team: Team
    /// When it starts.
    public let start: Moment
    /// What it brings, factor by factor, as the log tells today.
    public let expectation: SiteExpectation
    /// Sign-ups that were expected of it when it was planned; nil for an event that no plan made.
    public let planned: Double?
    /// The potential on record, before sign-ups were taken off.
    public let recordedPotential: Int
    /// Minutes on the way that its route would save without it.
    public let travel: Int
    /// Whether it is there to learn.
    public let isToLearn: Bool
    /// Whether it is pinned.
    public let isPinned: Bool
    /// Quotas that would be short without it.
    public let quotas: Int
    /// The best site left out that could take its place.
    public let runnerUp: RunnerUp?
    /// What would happen without it.
    public let without: Without
    /// Rules that it breaks: it was set in spite of them.
    package let breaches: [Phrase]
    /// Entries that have changed the campaign since the plan was made.
    public let changes: Int
}
