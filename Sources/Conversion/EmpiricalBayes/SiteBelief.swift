/// What is believed of the rate of any site of a kind, and of one site after its own visits: a beta prior learnt from all
/// sites, for planning with few of them.
///
/// Beside `EmpiricalBayes`, which reports what was seen, a planner has to act on next to nothing: the common rate is
/// drawn towards the rate that the branch expects, the spread of the sites towards a usual one, and the people of one
/// visit count as fewer than they are (`VisitDispersion`), so that one good day does not make a site.
public struct SiteBelief: Sendable, Hashable {
    /// The trials that the branch's own expectation is worth, and the usual weight of the prior of a site.
    public static let usualWeight = 20.0
    /// The sites that the usual spread is worth against the spread that shows.
    public static let weightOfSpread = 10.0
    /// The prior is never worth more trials than this: no site is known before it was visited.
    public static let greatestWeight = 200.0

    /// The rate to expect of a site without a visit, 0...1.
    public let rate: Double
    /// The trials that the prior is worth, α + β.
    public let weight: Double
    /// The people of a visit that say as much as one met alone, at least 1.
    public let designEffect: Double

    /// Learns from the visits of every site of the kind.
    ///
    /// - Parameter expected: the rate that is expected where nothing was seen; held within 0.001...0.999.
    public init(sites: some Sequence<[Proportion]>, expected: Double) {
        let sites = Array(sites)
        let dispersion = VisitDispersion(sites: sites).designEffect
        let pooled = sites.map(SiteBelief.pool)
        let successes = pooled.reduce(0.0) { $0 + Double($1.successes) } / dispersion
        let trials = pooled.reduce(0.0) { $0 + Double($1.trials) } / dispersion
        let expected = expected.isNaN ? 0.5 : min(max(expected, 0.001), 0.999)
        let usual = 1 / (1 + Self.usualWeight)
        let seen = EmpiricalBayes(sites: pooled, designEffect: dispersion)
        let known = Double(pooled.count { $0.trials > 0 })
        var spread = usual
        if let correlation = seen?.intraclassCorrelation {
            spread =
                (Self.weightOfSpread * usual + known * min(max(correlation, 0), 0.5)) / (Self.weightOfSpread + known)
        }
        rate = (expected * Self.usualWeight + successes) / (Self.usualWeight + trials)
        weight = min(Self.greatestWeight, 1 / spread - 1)
        designEffect = dispersion
    }

    /// What is known of a site after its visits; after none, the prior.
    public func posterior(of visits: [Proportion]) -> BetaDistribution? {
        let seen = SiteBelief.pool(visits)
        return BetaDistribution(
            alpha: rate * weight + Double(seen.successes) / designEffect,
            beta: (1 - rate) * weight + Double(seen.failures) / designEffect)
    }

    private static func pool(_ visits: [Proportion]) -> Proportion {
        Proportion(
            counted: visits.reduce(0) { $0 + $1.successes }, among: visits.reduce(0) { $0 + $1.trials })
    }
}
