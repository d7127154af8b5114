/// A beta prior for the rates of sites, learnt from the sites themselves by the method of moments.
///
/// Small sites are drawn far towards the common rate, large ones little, so that 3 of 8 does not lead a ranking.
///
/// Source: J. C. Kleinman, "Proportions with extraneous variance: single and independent samples" (1973), with the
/// sites weighted by their trials.
public struct EmpiricalBayes: Sendable, Hashable {
    /// All sites together.
    public let pooled: Proportion
    /// The common rate P, 0...1.
    public let pooledRate: Double
    /// The weighted variance of the sites' rates about the common one, S.
    public let variance: Double
    /// How alike the people of one site are, ρ, as the moments give it: it may be negative. Nil if the sites cannot
    /// tell: a single site, no site with two trials, or a common rate of 0 or 1.
    public let intraclassCorrelation: Double?
    /// The prior, or nil in full pooling: then the sites show no more spread than chance, and all get the common rate.
    public let prior: BetaDistribution?

    private let pooledPosterior: BetaDistribution

    /// The trials that the prior is worth, M = α + β; nil in full pooling, where it is without bound.
    public var priorWeight: Double? { prior.map { $0.alpha + $0.beta } }

    /// Learns from the sites; those without a trial say nothing. Nil if none has a trial.
    ///
    /// ρ ≤ 0 gives full pooling. M is at least 1, the weight of Jeffreys' prior: few sites at 0 % and 100 % would
    /// otherwise give a prior without weight, or none at all.
    ///
    /// - Parameter designEffect: so many people of a site say as much as one met alone, at least 1; see
    ///   `VisitDispersion`. It widens the spread that chance explains.
    public init?(sites: some Sequence<Proportion>, designEffect: Double = 1) {
        let seen = sites.filter { $0.trials > 0 }
        let successes = seen.reduce(0) { $0 + $1.successes }
        let trials = seen.reduce(0) { $0 + $1.trials }
        let pooled = Proportion(counted: successes, among: trials)
        guard let rate = pooled.rate,
            let posterior = BetaDistribution(alpha: Double(successes) + 0.5, beta: Double(pooled.failures) + 0.5)
        else { return nil }

        var variance = 0.0
        var within = 0.0
        var between = 0.0
        for site in seen {
            let weight = Double(site.trials) / Double(trials)
            let gap = Double(site.successes) / Double(site.trials) - rate
            variance += weight * gap * gap
            within += weight * (1 - weight) / Double(site.trials)
            between += weight * (1 - weight)
        }
        within *= max(1, designEffect)
        let chance = rate * (1 - rate)
        let scale = chance * (between - within)
        // Without a site of two trials both sums agree but for rounding, and their difference says nothing.
        let canTell = scale > 1e-12 * chance * between && seen.contains { $0.trials > 1 }
        let correlation = canTell ? (variance - chance * within) / scale : nil

        self.pooled = pooled
        self.pooledRate = rate
        self.variance = variance
        intraclassCorrelation = correlation
        prior = correlation.flatMap { correlation in
            guard correlation > 0 else { return nil }
            let weight = max(1, 1 / correlation - 1)
            return BetaDistribution(alpha: rate * weight, beta: (1 - rate) * weight)
        }
        pooledPosterior = posterior
    }

    /// The shrunk rate of a site, also of one that was not learnt from or has no trial yet.
    ///
    /// In full pooling the estimate is the common rate, and the posterior is that of all sites together under
    /// Jeffreys' prior.
    public func estimate(of site: Proportion) -> ShrunkRate {
        guard let prior,
            let posterior = BetaDistribution(
                alpha: prior.alpha + Double(site.successes),
                beta: prior.beta + Double(site.failures)
            )
        else { return ShrunkRate(rate: pooledRate, posterior: pooledPosterior) }
        return ShrunkRate(rate: posterior.mean, posterior: posterior)
    }
}
