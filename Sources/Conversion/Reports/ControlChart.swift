/// A rate over time with the limits inside which it lies when nothing changes.
///
/// Source: the p-chart of W. A. Shewhart, "Economic control of quality of manufactured product" (1931), with limits widened or
/// narrowed by what the periods vary beyond chance, D. B. Laney, "Improved control charts for attributes" (2002).
public struct ControlChart: Sendable, Hashable {
    /// One period.
    public struct Point: Sendable, Hashable {
        /// Sign-ups among the eligible of the period.
        public let people: Proportion
        /// The limits, within 0...1; nil where nobody was eligible.
        public let limits: Interval?
        /// Whether the rate lies outside of them: something happened there.
        public var isSignal: Bool {
            guard let rate = people.rate, let limits else { return false }
            return !limits.contains(rate)
        }
    }

    /// The rate of all periods together; nil where nobody was eligible.
    public let rate: Double?
    /// How much the periods vary against chance: 1 for chance alone, and where fewer than three periods tell.
    public let spread: Double
    /// The periods in their order.
    public let points: [Point]

    /// Charts the periods, each with three standard errors.
    public init(_ periods: [Proportion]) {
        let all = Proportion(
            counted: periods.reduce(0) { $0 + $1.successes }, among: periods.reduce(0) { $0 + $1.trials })
        rate = all.rate
        guard let rate = all.rate else {
            spread = 1
            points = periods.map { Point(people: $0, limits: nil) }
            return
        }
        func error(_ people: Proportion) -> Double { (rate * (1 - rate) / Double(people.trials)).squareRoot() }
        let scores = periods.filter { $0.trials > 0 }.compactMap { people in
            people.rate.map { rate > 0 && rate < 1 ? ($0 - rate) / error(people) : 0 }
        }
        let moves = zip(scores, scores.dropFirst()).map { abs($1 - $0) }
        // The mean moving range of two is 1.128 standard deviations.
        let range = moves.reduce(0, +) / Double(max(1, moves.count))
        let spread = moves.count < 2 || range == 0 ? 1 : range / 1.128
        self.spread = spread
        points = periods.map { people in
            guard people.trials > 0 else { return Point(people: people, limits: nil) }
            let half = 3 * spread * error(people)
            return Point(people: people, limits: Interval(low: max(0, rate - half), high: min(1, rate + half)))
        }
    }
}
