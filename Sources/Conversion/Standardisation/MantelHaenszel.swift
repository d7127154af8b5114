/// The association of team and success over strata.
///
/// Sources: W. G. Cochran, "Some methods for strengthening the common χ² tests" (1954); N. Mantel and W. Haenszel,
/// "Statistical aspects of the analysis of data from retrospective studies of disease" (1959).
public struct MantelHaenszel: Sendable, Hashable {
    /// The test statistic without correction, one degree of freedom.
    public let chiSquared: Double
    /// The probability of one as large by chance, 0...1.
    public let pValue: Double
    /// The test statistic with Yates' continuity correction.
    public let correctedChiSquared: Double
    /// The common odds ratio; nil where its denominator is 0.
    public let oddsRatio: Double?

    /// Nil if no stratum has a success and a failure and people of both teams.
    public init?(_ strata: [Stratum]) {
        var excess = 0.0
        var variance = 0.0
        var agreeing = 0.0
        var opposing = 0.0
        for stratum in strata where stratum.isShared {
            let first = Double(stratum.first.trials)
            let second = Double(stratum.second.trials)
            let successes = Double(stratum.first.successes + stratum.second.successes)
            let failures = Double(stratum.first.failures + stratum.second.failures)
            let total = first + second
            excess += Double(stratum.first.successes) - first * successes / total
            variance += first / total * second / total * successes * failures / (total - 1)
            agreeing += Double(stratum.first.successes) * Double(stratum.second.failures) / total
            opposing += Double(stratum.first.failures) * Double(stratum.second.successes) / total
        }
        guard variance > 0, let chiSquared = ChiSquaredDistribution(degreesOfFreedom: 1) else { return nil }
        let corrected = max(0, abs(excess) - 0.5)
        self.chiSquared = excess * excess / variance
        pValue = chiSquared.survival(self.chiSquared)
        correctedChiSquared = corrected * corrected / variance
        oddsRatio = opposing > 0 ? agreeing / opposing : nil
    }
}
