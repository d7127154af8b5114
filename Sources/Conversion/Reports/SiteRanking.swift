/// Sites ranked by what is known of their rates: small ones are drawn towards the rate of all.
public struct SiteRanking: Sendable, Hashable {
    /// One site.
    public struct Place: Sendable, Hashable {
        /// The site's name in the report.
        public let site: String
        /// Sign-ups among the eligible.
        public let people: Proportion
        /// The rate drawn towards that of all sites.
        public let shrunk: ShrunkRate
        /// Where the raw rate lies against the inner limits of a funnel plot; nil without a trial.
        public let position: FunnelLimits.Position?
        /// Whether it lies beyond the outer limits, 99.8 %, as well.
        public let isFarOut: Bool
    }

    /// What was learnt of all sites.
    public let prior: EmpiricalBayes
    /// The sites, the best first; of equal ones by name.
    public let places: [Place]

    /// Ranks the sites; nil if nobody was eligible at any.
    public init?(_ sites: [(site: String, people: Proportion)], at confidence: Confidence = .ninetyFive) {
        guard let prior = EmpiricalBayes(sites: sites.map(\.people)) else { return nil }
        self.prior = prior
        places = sites.map { site, people in
            func position(_ confidence: Confidence) -> FunnelLimits.Position? {
                guard let rate = people.rate else { return nil }
                return FunnelLimits(target: prior.pooledRate, trials: people.trials, at: confidence)?
                    .position(of: rate)
            }
            return Place(
                site: site, people: people, shrunk: prior.estimate(of: people), position: position(confidence),
                isFarOut: position(.funnel).map { $0 != .inside } ?? false)
        }.sorted { one, other in
            one.shrunk.rate != other.shrunk.rate ? one.shrunk.rate > other.shrunk.rate : one.site < other.site
        }
    }
}
