#if canImport(Glibc)
    import Glibc
#endif

/// What a visit may be expected to bring, for the planner's prizes.
public enum Expectation {
    /// Days in which a site's promise comes back to 1 − 1/e of its full value after a visit, unless set otherwise.
    public static let defaultHorizon = 60.0

    /// The potential that is left: that recorded less the sign-ups since, at least 0.
    public static func remainingPotential(recorded: Int, signUpsSince: Int) -> Int {
        let taken = max(0, signUpsSince)
        return recorded > taken ? recorded - taken : 0
    }

    /// How far a site has recovered from its last visit, 0...1: 1 − exp(−days/horizon), and 1 if never visited.
    ///
    /// Negative days count as 0; a horizon of 0 or below means that sites recover at once.
    public static func recovery(daysSinceLastVisit days: Int?, horizon: Double = defaultHorizon) -> Double {
        guard let days else { return 1 }
        guard horizon > 0 else { return 1 }
        return -expm1(-Double(max(0, days)) / horizon)
    }

    /// The sign-ups to expect of a visit: potential × turnout × rate × recovery.
    ///
    /// - Parameters:
    ///   - potential: the people left to be reached; below 0 counts as 0.
    ///   - turnout: eligible attendees per potential, held within 0...1.
    ///   - rate: sign-ups per eligible attendee, held within 0...1.
    ///   - days: days since the last visit, nil for a site never visited.
    ///   - horizon: the days of `recovery`.
    public static func expectedSignUps(
        potential: Int,
        turnout: Double,
        rate: Double,
        daysSinceLastVisit days: Int?,
        horizon: Double = defaultHorizon
    ) -> Double {
        Double(max(0, potential)) * share(turnout) * share(rate)
            * recovery(daysSinceLastVisit: days, horizon: horizon)
    }

    private static func share(_ value: Double) -> Double { value.isNaN ? 0 : min(max(value, 0), 1) }
}
