import Outreach

/// Why a visit is in a plan, and why a site is not.
package enum ReasonPhrase: Hashable, Sendable {
    /// How many of how many, at so many visits.
    package struct Seen: Hashable, Sendable {
        package var successes: Int
        package var trials: Int
        package var visits: Int

        package init(_ successes: Int, of trials: Int, visits: Int) {
            self.successes = successes
            self.trials = trials
            self.visits = visits
        }
    }

    case title(String, site: String, Moment, Zone, team: String)
    case product(signUps: Double, potential: Int, turnout: Double, rate: Double, recency: Double)
    case potential(left: Int, recorded: Int)
    case turnout(Double, Seen, common: Double)
    case conversion(Double, Seen, common: Double)
    case recency(Double, days: Int?)
    case drawn(turnout: Double, rate: Double, signUps: Double)
    case learntSince(Double)
    case toLearn
    case pinned
    case travel(Int)
    case quotas(Int)
    case runnerUp(String, Moment, Zone, signUps: Double, drawn: Double?, travel: Int)
    case noRunnerUp
    case without(loss: Double, isDrawn: Bool, entering: [String])
    case breaks
    case changed(Int)
    case gone(String, String)
    case withoutTime(String)

    case planned(String, visit: String)
    case price(String, Moment, Zone, team: String, signUps: Double)
    case loss(Double, isDrawn: Bool, leaving: [String])
    case forbidden(String, plan: String)
    case siteRetired
    case neverOpen
    case noRoom
}
