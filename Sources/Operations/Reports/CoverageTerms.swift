import Outreach

/// What a coverage report compares with and projects by.
public struct CoverageTerms: Sendable, Hashable {
    /// The share of the workforce to reach where neither the report nor a record says one.
    public static let usualTarget = 0.8
    /// The share of the workforce to reach, 0...2, instead of the targets on record.
    public var target: Double?
    /// New members a month; nil takes the sign-ups of the last three months.
    public var monthlyGain: Double?
    /// Shares of the members lost a month, 0...1 each: one line of the projection for each.
    /// Nil takes none and the one that contributions tell, or without them the usual ones.
    public var monthlyLosses: [Double]?
    /// No loss, one and two percent.
    static let usualLosses = [0.0, 0.01, 0.02]
    /// Months in which the target is to be reached.
    public var months = 24

    /// The targets on record in 24 months, with the losses that contributions tell.
    public init() {}
}
