/// A rate over events whose people resemble each other, so that a hundred of one village say less than a hundred of ten.
///
/// Sources: the variance of a ratio of W. G. Cochran, "Sampling techniques" (1977), 6.3; the design effect of L. Kish,
/// "Survey sampling" (1965); intervals on the effective size of E. L. Korn and B. I. Graubard, "Confidence intervals
/// for proportions with small expected number of positive counts estimated from survey data" (1998).
public struct ClusteredRate: Sendable, Hashable {
    /// What an interval rests on.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// The effective number of trials.
        case effectiveSize
        /// The plain number of trials, since too few events show how people cluster: the interval may be too narrow.
        case fewEvents
    }

    /// The fewest events from which the design effect is trusted.
    public static let fewestEvents = 5

    /// All events together.
    public let pooled: Proportion
    /// Successes per trial, r.
    public let rate: Double
    /// The events with a trial, m.
    public let events: Int
    /// The standard error of the rate between events; nil for a single event.
    public let standardError: Double?
    /// The variance against that of independent people, as computed: it may be below 1. Nil for a single event, and
    /// where the rate is 0 or 1 and no variance shows.
    public let designEffect: Double?

    /// The rate over events; those without a trial are left out. Nil if none has a trial.
    public init?(events: some Sequence<Proportion>) {
        let seen = events.filter { $0.trials > 0 }
        let successes = seen.reduce(0) { $0 + $1.successes }
        let trials = seen.reduce(0) { $0 + $1.trials }
        let pooled = Proportion(counted: successes, among: trials)
        guard let rate = pooled.rate else { return nil }
        let squares = seen.reduce(0.0) { $0 + Self.squaredResidual(of: $1, from: rate) }
        self.init(pooled: pooled, rate: rate, events: seen.count, squares: squares)
    }

    /// From sums over the events: `squares` is Σ(k − r n)².
    init(pooled: Proportion, rate: Double, events: Int, squares: Double) {
        self.pooled = pooled
        self.rate = rate
        self.events = events
        guard events > 1 else {
            standardError = nil
            designEffect = nil
            return
        }
        let trials = Double(pooled.trials)
        let error = (Double(events) / Double(events - 1) * squares).squareRoot() / trials
        let independent = rate * (1 - rate) / trials
        standardError = error
        designEffect = independent > 0 ? error * error / independent : nil
    }

    /// (k − r n)² of one event.
    static func squaredResidual(of event: Proportion, from rate: Double) -> Double {
        let residual = Double(event.successes) - rate * Double(event.trials)
        return residual * residual
    }

    /// By how much the trials are worth less than independent ones, at least 1.
    public var inflation: Double { max(1, designEffect ?? 1) }

    /// The number of independent people that say as much.
    public var effectiveTrials: Double { Double(pooled.trials) / inflation }

    /// Whether the interval rests on the effective size: from `fewestEvents` events on.
    public var basis: Basis { events >= Self.fewestEvents ? .effectiveSize : .fewEvents }

    /// Wilson's interval on the effective size from `fewestEvents` events on, on the plain size below.
    public func interval(at confidence: Confidence = .ninetyFive) -> Interval? {
        interval(of: pooled, at: confidence)
    }

    /// The same for a count of distinct people, some of whom came to several of the events.
    public func interval(of people: Proportion, at confidence: Confidence = .ninetyFive) -> Interval? {
        guard let rate = people.rate else { return nil }
        let divisor = basis == .effectiveSize ? inflation : 1
        return WilsonScore.interval(rate: rate, trials: Double(people.trials) / divisor, at: confidence)
    }

    /// The symmetric interval of the ratio with Student's t on m − 1 degrees of freedom, cut at 0 and 1; nil for a
    /// single event.
    public func ratioInterval(at confidence: Confidence = .ninetyFive) -> Interval? {
        guard let standardError, let student = StudentDistribution(degreesOfFreedom: Double(events - 1))
        else { return nil }
        let half = -student.quantile(confidence.tail) * standardError
        return Interval(low: max(0, rate - half), high: min(1, rate + half))
    }
}
