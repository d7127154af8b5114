/// How sure an interval is to be, in percent.
public struct Confidence: Sendable, Hashable {
    /// The confidence in percent, strictly between 0 and 100.
    public let percent: Double
    /// The probability left out on each side.
    public let tail: Double
    /// The normal quantile that leaves `tail` above it: 1.959964 for 95 %.
    public let z: Double

    /// Nil unless the percentage lies strictly between 0 and 100.
    public init?(percent: Double) {
        guard percent > 0, percent < 100 else { return nil }
        self.init(checked: percent)
    }

    private init(checked percent: Double) {
        self.percent = percent
        tail = (100 - percent) / 200
        z = -NormalDistribution.quantile(tail)
    }

    /// 90 %.
    public static let ninety = Confidence(checked: 90)
    /// 95 %, the default of every report.
    public static let ninetyFive = Confidence(checked: 95)
    /// 99.8 %, the outer limit of a funnel plot.
    public static let funnel = Confidence(checked: 99.8)
}
