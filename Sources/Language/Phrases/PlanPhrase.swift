import Outreach

/// What is said of plans.
package indirect enum PlanPhrase: Hashable, Sendable {
    case title(String, Week, weeks: Int)
    case weighed(visits: Int, expected: Double, weighed: Double, bound: Double?, gap: Double?), whyWeight(
        Double, signUps: Double)
    case summary(visits: Int, expected: Double, drawn: Double?, bound: Double?, gap: Double?)
    case learning(Int)
    case progress(signUps: Double, bound: Double?, gap: Double?, seconds: Double)
    case accepted(String, added: Int, moved: Int, cancelled: Int)
    case gaveUp([String])
    case moves(Int, price: Double)
    case unkept([String])
    case made(String, Week, weeks: Int)
    case pinned(String, site: String)
    case freed(String, site: String)

    // What if
    case supposeTeamOff(String, DayRange?)
    case supposeTeamAdded(String)
    case supposeQuota(indonesian: String, english: String, Int)
    case supposeClosed(String)
    case whatIf([Phrase], before: Double, after: Double)
    case whatIfSame([Phrase])
    case whatIfLost([String])
    case whatIfMissed(Phrase, planned: Int)
    case change(kind: Change, site: String, Moment, team: String, expected: Double, cause: Phrase?)
    case moreChanges(Int)
    case nothingSupposed
    case offWithoutTeam
    case unreadableQuota(String)

    // Why
    case setByHand(String)
    case hintWhyNot(String)
    case why(String, site: String, Moment, team: String, expected: Double)
    case whyPotential(left: Int, recorded: Int)
    case whyTurnout(mean: Double, successes: Int, trials: Int, common: Double, ecosystem: String)
    case whyRate(mean: Double, successes: Int, trials: Int, common: Double, ecosystem: String)
    case whyRecency(Double, days: Int?)
    case whyDrawn(turnout: Double, rate: Double, signUps: Double)
    case whyToLearn
    case whyPinned
    case whyTravel(Int)
    case whyRunnerUp(site: String, expected: Double, drawn: Double?, Moment, travel: Int)
    case whyNoRunnerUp
    case groundChanged(String, Int)

    // Comparing
    case compared(String, String, before: Double, after: Double)
    case comparedSame(String, String)
    case changes(moved: Int, added: Int, dropped: Int)
    case causeRevalued(from: Double, to: Double)
    case causeOtherTeam(from: String, to: String)
    case causeOtherTime
    case causeRetired
    case causeTakenBy(String, Double)
    case causeTakes(String, Double)
    case causeFreeTime
    case causeNoRoom
}

extension PlanPhrase {
    /// What became of a visit.
    package enum Change: Hashable, Sendable, CaseIterable {
        case dropped, added, moved
    }
}

extension Phrase {
    /// The number of weeks is out of range.
    package static func tooManyWeeks(_ text: String) -> Phrase { .outOfRange(text, 1, PlanPeriod.mostWeeks) }
}
