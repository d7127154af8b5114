/// Successes among trials. The successes are a subset of the trials by construction, so that no rate passes 1.
public struct Proportion: Sendable, Hashable {
    /// The most trials that are taken: sums of many proportions then stay exact.
    public static let maximumTrials = Int(Int32.max)

    /// The successes, 0...trials.
    public let successes: Int
    /// The trials, 0...maximumTrials.
    public let trials: Int

    /// Nil unless 0 ≤ successes ≤ trials ≤ `maximumTrials`.
    public init?(_ successes: Int, of trials: Int) {
        guard successes >= 0, successes <= trials, trials <= Self.maximumTrials else { return nil }
        self.successes = successes
        self.trials = trials
    }

    /// For counts that were made as a subset.
    init(counted successes: Int, among trials: Int) {
        self.trials = max(0, trials)
        self.successes = min(max(0, successes), self.trials)
    }

    /// The trials that were no success.
    public var failures: Int { trials - successes }

    /// Successes per trial, 0...1, or nil without a trial: nothing is known, which is not zero.
    public var rate: Double? { trials == 0 ? nil : Double(successes) / Double(trials) }
}
