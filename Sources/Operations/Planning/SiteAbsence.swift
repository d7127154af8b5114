import Language
import Outreach

/// Why a site is not in a plan.
public struct SiteAbsence: Sendable {
    /// What putting the site into the plan would cost.
    public struct Price: Sendable {
        /// The team that would go.
        public let team: Team
        /// When its visit would start.
        public let start: Moment
        /// Sign-ups that the plan would bring less, as the plan counts them; 0 or more.
        public let loss: Double
        /// Sites that would drop out.
        public let leaving: [Outreach.Site]
    }

    /// The plan.
    public let plan: WeekPlan
    /// The site.
    public let site: Outreach.Site
    /// What kind of place that is.
    public let ecosystem: Ecosystem?
    /// What a visit may bring; nil if it cannot be visited at all.
    public let expectation: SiteExpectation?
    /// The name of its visit if it is in the plan after all.
    public let visit: String?
    /// What taking it in would cost; nil if a rule forbids it.
    public let price: Price?
    /// The rules that forbid it; empty if none does.
    package let rules: [Phrase]
    /// Entries that have changed the campaign since the plan was made.
    public let changes: Int
}
