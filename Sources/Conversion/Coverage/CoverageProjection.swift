#if canImport(Glibc)
    import Glibc
#endif

/// Members month by month under steady gains and a steady loss: C(t + 1) = C(t)(1 − c) + g.
///
/// However long it lasts, coverage stays below gains over loss: a linear recurrence with fixed point g/c.
public struct CoverageProjection: Sendable, Hashable {
    /// The coverage at the start.
    public let start: Coverage
    /// New members per month, g, at least 0.
    public let monthlyGain: Double
    /// The share of members lost per month, c, 0...1. The rate of lapses per member month and its interval give the
    /// range to project with.
    public let monthlyLoss: Double

    /// Nil for a gain that is negative or not finite, and a loss outside 0...1.
    public init?(from start: Coverage, monthlyGain: Double, monthlyLoss: Double) {
        guard monthlyGain >= 0, monthlyGain.isFinite, monthlyLoss >= 0, monthlyLoss <= 1 else { return nil }
        self.start = start
        self.monthlyGain = monthlyGain
        self.monthlyLoss = monthlyLoss
    }

    /// The share that coverage tends to, g/(c E); nil without loss, where there is no ceiling.
    public var ceiling: Double? {
        monthlyLoss == 0 ? nil : monthlyGain / monthlyLoss / Double(start.eligible)
    }

    /// The expected members after `months`, at least 0.
    public func members(after months: Int) -> Double {
        let members = Double(start.members)
        let months = Double(max(0, months))
        guard monthlyLoss > 0 else { return members + months * monthlyGain }
        let kept = pow(1 - monthlyLoss, months)
        return members * kept + monthlyGain * lostShare(of: months) / monthlyLoss
    }

    /// The expected coverage after `months`.
    public func share(after months: Int) -> Double { members(after: months) / Double(start.eligible) }

    /// The months until coverage is at least `target`, a share: 0 if it is already, nil if it never will be.
    public func months(to target: Double) -> Int? {
        let wanted = target * Double(start.eligible)
        let members = Double(start.members)
        guard wanted.isFinite else { return nil }
        if members >= wanted { return 0 }
        let estimate: Double
        if monthlyLoss > 0 {
            let limit = monthlyGain / monthlyLoss
            guard limit > wanted else { return nil }
            estimate = log1p(-(wanted - members) / (limit - members)) / log1p(-monthlyLoss)
        } else {
            guard monthlyGain > 0 else { return nil }
            estimate = (wanted - members) / monthlyGain
        }
        return WholeNumber.up(estimate).map { max(1, $0) }
    }

    /// The new members per month that reach `target`, a share, in `months`; 0 if none are needed, nil below one month.
    public func gainNeeded(for target: Double, within months: Int) -> Double? {
        guard months > 0, target.isFinite else { return nil }
        let wanted = target * Double(start.eligible)
        let members = Double(start.members)
        guard monthlyLoss > 0 else { return max(0, (wanted - members) / Double(months)) }
        let kept = members * pow(1 - monthlyLoss, Double(months))
        return max(0, (wanted - kept) * monthlyLoss / lostShare(of: Double(months)))
    }

    /// 1 − (1 − c)ᵐ without cancellation for a small loss.
    private func lostShare(of months: Double) -> Double {
        months == 0 ? 0 : -expm1(months * log1p(-monthlyLoss))
    }
}
