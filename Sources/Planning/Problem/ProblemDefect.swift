/// What makes a problem inconsistent. All numbers are indices into the lists that were given.
public enum ProblemDefect: Hashable, Sendable {
    /// A site's prize is negative or not a finite number.
    case prizeInvalid(site: Int)
    /// A site's visit takes less than no time or longer than the horizon.
    case durationInvalid(site: Int)
    /// A site's place has coordinates that do not exist.
    case sitePlaceInvalid(site: Int)
    /// A visit to the site costs less than nothing or more than ``Problem/greatestCost``.
    case costInvalid(site: Int)
    /// A window ends before it starts, is on a negative day or lies beyond the horizon.
    case openingInvalid(site: Int, opening: Opening)
    /// An office's place has coordinates that do not exist.
    case officePlaceInvalid(office: Int)
    /// A team-day names an office that is not there.
    case officeUnknown(teamDay: Int, office: Int)
    /// A team-day's shift ends before it starts, is on a negative day or lies beyond the horizon.
    case shiftInvalid(teamDay: Int)
    /// A team-day allows fewer than no events or less than no travel.
    case limitInvalid(teamDay: Int)
    /// A blocked span ends before it starts.
    case blockedInvalid(teamDay: Int, blocked: Interval)
    /// A span without travel ends before it starts.
    case noTravelInvalid(teamDay: Int, noTravel: Interval)
    /// A team has the same day twice from the same office.
    case teamDayRepeated(teamDay: Int, earlier: Int)
    /// The estimate of travel has a factor or speed that is not above 0, or out of bounds.
    case roadTravelInvalid
    /// The matrix does not have one row for each site and office.
    case matrixSizeWrong(expected: Int, found: Int)
    /// The matrix holds a trip of negative length or beyond ``TravelMatrix/longest``.
    case tripInvalid(from: Int, to: Int)
    /// A quota's minimum or maximum is fewer than no events, or its maximum is below its minimum.
    case quotaInvalid(quota: Int)
    /// Two quotas speak of one label or one team.
    case quotaRepeated(quota: Int, earlier: Int)
    /// A spacing names a site that is not there.
    case spacingSiteUnknown(spacing: Int, site: Int)
    /// A site stands in two spacings, or in one spacing twice.
    case spacingSiteRepeated(spacing: Int, site: Int, earlier: Int)
    /// A spacing asks for less than a day.
    case spacingInvalid(spacing: Int)
    /// There is less than nothing to spend.
    case budgetInvalid
    /// A pin names a site or team-day that is not there.
    case pinUnknown(pin: Int)
    /// A site is pinned twice.
    case pinRepeated(pin: Int, earlier: Int)
    /// The pins alone already break rules.
    case pinsImpossible([Violation])
    /// More sites, offices or team-days than the planner can number.
    case tooLarge
}

/// Everything that is wrong with a problem.
public struct ProblemDefects: Error, Hashable, Sendable {
    /// The defects in the order of the input; never empty when thrown.
    public let all: [ProblemDefect]
}
