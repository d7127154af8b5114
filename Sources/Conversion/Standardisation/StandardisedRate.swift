/// The rate that a team would have with the strata in given proportions.
///
/// Source: direct standardisation, as in J. L. Fleiss, "Statistical methods for rates and proportions" (1981): Σ w p
/// with variance Σ w² p (1 − p)/n.
public struct StandardisedRate: Sendable, Hashable {
    /// The rate, 0...1.
    public let rate: Double
    /// Its standard error.
    public let standardError: Double
    /// The normal interval, cut at 0 and 1.
    public let interval: Interval

    /// From weights, in any unit, and rates; nil if no weight is above 0, or a stratum of weight above 0 has no trial.
    public init?(_ strata: [(weight: Double, people: Proportion)], at confidence: Confidence = .ninetyFive) {
        let weighed = strata.filter { $0.weight > 0 && $0.weight.isFinite }
        let total = weighed.reduce(0) { $0 + $1.weight }
        guard total > 0, total.isFinite else { return nil }
        var rate = 0.0
        var variance = 0.0
        for stratum in weighed {
            guard let p = stratum.people.rate else { return nil }
            let share = stratum.weight / total
            rate += share * p
            variance += share * share * p * (1 - p) / Double(stratum.people.trials)
        }
        self.rate = rate
        standardError = variance.squareRoot()
        let half = confidence.z * standardError
        interval = Interval(low: max(0, rate - half), high: min(1, rate + half))
    }
}
