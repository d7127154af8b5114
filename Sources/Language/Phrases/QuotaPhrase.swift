import Outreach

/// What is said of quotas that a plan misses or keeps.
package indirect enum QuotaPhrase: Hashable, Sendable {
    /// What a quota counts.
    package enum Subject: Hashable, Sendable {
        /// The events of an ecosystem, a region or a team.
        case events(indonesian: String, english: String)
        /// A promised visit to a site.
        case promise(String)
    }

    /// A team on a day.
    package struct Turn: Hashable, Sendable {
        let team: String
        let day: Day

        package init(_ team: String, _ day: Day) {
            self.team = team
            self.day = day
        }
    }

    /// How far it is missed, why, and what would help.
    case missed(Subject, planned: Int, asked: Int, cause: QuotaPhrase, remedies: [QuotaPhrase])
    /// A visit without which the quota would be short.
    case dependsOn(Subject)

    // Causes
    case tooFewSites(Int)
    case tooFewPlaces(Int)
    case tooFewOpen(Int, of: Int)
    case tooFewReachable(Int, of: Int)
    case roomLeft(site: String, Moment, team: String)
    case crowdedOut
    case full(Subject, maximum: Int)
    case overBudget(cost: Int, left: Int)
    case tooSoon(days: Int, least: Int)
    case forbidden
    case takenByOthers

    // What would help
    case moreSites(Int)
    case morePlaces(Int)
    case moreOpen(Int)
    case moreReachable(Int)
    case higherMaximum(Turn)
    case anotherDay(like: String)
    case higherCeiling(Subject)
    case largerBudget(Int)
    case shorterSpacing(days: Int)
    case longerSearch
    case fromAnotherTeam
}
