extension Proportion {
    /// The interval of the rate, or nil without a trial.
    ///
    /// Relative error below 1e-10 up to a million trials.
    public func interval(_ method: IntervalMethod = .wilson, at confidence: Confidence = .ninetyFive) -> Interval? {
        guard let rate else { return nil }
        switch method {
        case .wilson:
            return WilsonScore.interval(rate: rate, trials: Double(trials), at: confidence)
        case .clopperPearson:
            let k = Double(successes)
            let rest = Double(failures)
            return betaLimits(low: (k, rest + 1), high: (k + 1, rest), at: confidence)
        case .jeffreys:
            let shape = (Double(successes) + 0.5, Double(failures) + 0.5)
            return betaLimits(low: shape, high: shape, at: confidence)
        }
    }

    private func betaLimits(
        low: (Double, Double),
        high: (Double, Double),
        at confidence: Confidence
    ) -> Interval {
        var limits = (low: 0.0, high: 1.0)
        if successes > 0, let beta = BetaDistribution(alpha: low.0, beta: low.1) {
            limits.low = beta.interval(at: confidence).low
        }
        if failures > 0, let beta = BetaDistribution(alpha: high.0, beta: high.1) {
            limits.high = beta.interval(at: confidence).high
        }
        return Interval(low: limits.low, high: limits.high)
    }
}
