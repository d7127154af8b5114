/// How much less the people of one visit say than as many people met one by one: whoever came on a rainy day stayed
/// away together.
///
/// Source: the dispersion of P. McCullagh and J. A. Nelder, "Generalized linear models" (1989), 4.5: Pearson's χ² of the
/// visits about the rate of their site, by its degrees of freedom. As few visits tell little of it, it is drawn towards
/// the design effect 1 + (n − 1)ρ of L. Kish, "Survey sampling" (1965), of visits of the mean size n.
public struct VisitDispersion: Sendable, Hashable {
    /// How alike the people of one visit are taken to be until the visits show it, ρ.
    public static let usualCorrelation = 0.02
    /// The degrees of freedom that this belief is worth.
    public static let weightOfBelief = 10.0

    /// The variance of a visit's rate against that of independent people, at least 1: so many people say as much as one.
    public let designEffect: Double

    /// Learns from the visits of several sites, each with its visits; those without a trial say nothing.
    public init(sites: some Sequence<[Proportion]>) {
        var chiSquared = 0.0
        var freedom = 0.0
        var visits = 0.0
        var people = 0.0
        for site in sites {
            let seen = site.filter { $0.trials > 0 }
            let trials = seen.reduce(0.0) { $0 + Double($1.trials) }
            visits += Double(seen.count)
            people += trials
            guard seen.count > 1 else { continue }
            let rate = seen.reduce(0.0) { $0 + Double($1.successes) } / trials
            let chance = rate * (1 - rate)
            // All or nobody at every visit: no variance could show.
            guard chance > 0 else { continue }
            freedom += Double(seen.count - 1)
            for visit in seen {
                let residual = Double(visit.successes) - rate * Double(visit.trials)
                chiSquared += residual * residual / (Double(visit.trials) * chance)
            }
        }
        let size = visits > 0 ? people / visits : 1
        let believed = 1 + max(0, size - 1) * Self.usualCorrelation
        let weight = Self.weightOfBelief
        designEffect = max(1, (weight * believed + chiSquared) / (weight + freedom))
    }
}
