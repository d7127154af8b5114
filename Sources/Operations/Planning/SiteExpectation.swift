import Conversion
import Outreach

/// A rate of a site as far as it is known: what was seen, what is expected, and what was drawn for the plan.
public struct LearntRate: Hashable, Sendable {
    /// Successes seen at the site; of turnout the eligible attendees, of conversion their sign-ups.
    public var successes: Int
    /// Trials seen at the site; of turnout the people who could have come, of conversion the eligible attendees.
    public var trials: Int
    /// What is expected after drawing the site towards its ecosystem, 0...1.
    public var mean: Double
    /// What the search is to take it for, 0...1: the mean, or a draw from what is known.
    public var drawn: Double
    /// What is expected of a site of its ecosystem of which nothing is known, 0...1.
    public var common: Double
}

/// What a visit to a site may bring, factor by factor.
public struct SiteExpectation: Hashable, Sendable {
    /// Workers who could still sign up.
    public var potential: Int
    /// Eligible attendees per worker of the potential.
    public var turnout: LearntRate
    /// Sign-ups per eligible attendee.
    public var rate: LearntRate
    /// How far the site has recovered from its last visit, 0...1.
    public var recency: Double
    /// Visits of which something is known.
    public var visits: Int
    /// Days between the visit and the nearest other one; nil if there is none.
    public var daysSinceVisit: Int?
    /// How much a sign-up of the site's region counts, 1 on average; 1 where all count alike.
    public var weight = 1.0

    /// Sign-ups to expect: potential x turnout x rate x recency.
    public var signUps: Double { Double(potential) * turnout.mean * rate.mean * recency }

    /// Sign-ups as drawn and weighed: what the search makes most of. The same as those expected where nothing is.
    public var prize: Double { Double(potential) * turnout.drawn * rate.drawn * recency * weight }

    /// The factors as a plan keeps them.
    var factors: WeekPlan.Factors {
        WeekPlan.Factors(
            potential: potential, turnout: SiteExpectation.rounded(turnout.mean),
            rate: SiteExpectation.rounded(rate.mean), recency: SiteExpectation.rounded(recency))
    }

    /// To the digits that a plan keeps.
    static func rounded(_ number: Double, digits scale: Double = 100_000) -> Double {
        (number * scale).rounded() / scale
    }

    /// Nothing to be had.
    static let nothing = SiteExpectation(
        potential: 0, turnout: LearntRate(successes: 0, trials: 0, mean: 0, drawn: 0, common: 0),
        rate: LearntRate(successes: 0, trials: 0, mean: 0, drawn: 0, common: 0), recency: 0, visits: 0)
}
