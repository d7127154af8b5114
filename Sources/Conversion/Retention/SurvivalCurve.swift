#if canImport(Glibc)
    import Glibc
#endif

/// The share of members that have not lapsed, month by month, from members watched for different lengths of time.
///
/// Sources: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations" (1958); the standard
/// error of M. Greenwood, "The natural duration of cancer" (1926). At equal times lapses come before censoring.
/// Own payers and sponsored members belong in curves of their own.
public struct SurvivalCurve: Sendable, Hashable {
    /// How long one member was watched.
    public struct Observation: Sendable, Hashable {
        /// Months until the lapse, or until last seen as a member; at least 0.
        public let months: Int
        /// True for a lapse, false for a member still covered when last seen (censored). Inside the grace months a
        /// member counts as censored at the last covered month.
        public let hasLapsed: Bool

        /// An observation; negative months count as 0.
        public init(months: Int, hasLapsed: Bool) {
            self.months = max(0, months)
            self.hasLapsed = hasLapsed
        }
    }

    /// A fall of the curve.
    public struct Step: Sendable, Hashable {
        /// The month of the lapses.
        public let month: Int
        /// The members still watched just before.
        public let atRisk: Int
        /// The lapses of the month.
        public let lapses: Int
        /// The share not lapsed from this month on, 0...1.
        public let survival: Double
        /// Its standard error; 0 where no one is left.
        public let standardError: Double
    }

    /// The falls, by month.
    public let steps: [Step]
    /// The members watched.
    public let members: Int
    /// The last month in which anyone was watched.
    public let lastMonth: Int

    /// The curve of the observations, in any order.
    public init(_ observations: some Sequence<Observation>) {
        let sorted = observations.sorted { $0.months < $1.months }
        var steps: [Step] = []
        var survival = 1.0
        var variance = 0.0
        var position = 0
        while position < sorted.count {
            let month = sorted[position].months
            let atRisk = sorted.count - position
            var lapses = 0
            while position < sorted.count, sorted[position].months == month {
                if sorted[position].hasLapsed { lapses += 1 }
                position += 1
            }
            guard lapses > 0 else { continue }
            let left = atRisk - lapses
            survival *= Double(left) / Double(atRisk)
            if left > 0 { variance += Double(lapses) / (Double(atRisk) * Double(left)) }
            let error = survival * variance.squareRoot()
            steps.append(
                Step(month: month, atRisk: atRisk, lapses: lapses, survival: survival, standardError: error)
            )
        }
        self.steps = steps
        members = sorted.count
        lastMonth = sorted.last?.months ?? 0
    }

    /// The share not lapsed after `month` months: 1 before the first lapse, nil without members and beyond the last
    /// month watched, where nothing is known (unless all have lapsed).
    public func survival(atMonth month: Int) -> Double? {
        guard members > 0 else { return nil }
        let survival = step(atMonth: month)?.survival ?? 1
        return month <= lastMonth || survival == 0 ? survival : nil
    }

    /// The interval of `survival(atMonth:)` on the scale of ln(−ln S); nil where that is nil, 0 or 1.
    ///
    /// Source: J. D. Kalbfleisch and R. L. Prentice, "The statistical analysis of failure time data" (1980).
    public func interval(atMonth month: Int, at confidence: Confidence = .ninetyFive) -> Interval? {
        guard let survival = survival(atMonth: month), survival > 0, survival < 1, let step = step(atMonth: month)
        else { return nil }
        let spread = exp(confidence.z * step.standardError / (survival * -log(survival)))
        return Interval(low: pow(survival, spread), high: pow(survival, 1 / spread))
    }

    /// The last fall at or before a month.
    private func step(atMonth month: Int) -> Step? { steps.last { $0.month <= month } }
}
