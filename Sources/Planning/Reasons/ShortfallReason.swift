/// Why a quota is short in a plan, and what would make it possible: facts without words.
public struct ShortfallReason: Hashable, Sendable {
    /// What the quota fails on, the first that applies.
    public enum Cause: Hashable, Sendable {
        /// So many sites carry the label at all, fewer than events are asked for.
        case tooFewSites(Int)
        /// The team-days that count may hold so many events together, fewer than are asked for.
        case tooFewPlaces(teamDays: Int, places: Int)
        /// Of the sites so many are open on a day when a team that may visit them is out.
        case tooFewOpen(sites: Int, open: Int)
        /// Of the open sites so many can be reached, visited and left again within a shift.
        case tooFewReachable(open: Int, reachable: Int)
        /// Nothing stands against these visits: the plan could simply hold one of them. One for each team-day.
        case roomLeft([Visit])
        /// Other visits hold what the quota would need: team-days at their maximum of events that would have the time,
        /// team-days that have not the time, and team-days whose officers are out on another one.
        case crowdedOut(full: [Int], busy: [Int], officersOut: [Int])
        /// Rules of the whole plan forbid every site that is left.
        case forbidden([Obstacle])
        /// All sites that the team could visit are visited by other teams.
        case takenByOthers(sites: Int)
    }

    /// What would let the quota gain an event.
    public enum Remedy: Hashable, Sendable {
        /// So many more sites that carry the label.
        case moreSites(Int)
        /// So many more events allowed, by more team-days or higher maxima.
        case morePlaces(Int)
        /// So many more of the sites open on a day when a team that may visit them is out.
        case moreOpen(Int)
        /// So many more of the sites near enough, by longer shifts, more travel or another office.
        case moreReachable(Int)
        /// One more event allowed on one of these team-days.
        case higherMaximum(teamDays: [Int])
        /// One more team-day like one of these.
        case anotherTeamDay(like: [Int])
        /// A higher ceiling for the label or team.
        case higherCeiling(Quota.Scope)
        /// So many more rupiah.
        case largerBudget(by: Int)
        /// Visits of one place closer to each other: this many days apart.
        case shorterSpacing(days: Int)
        /// A visit planned as it could be: nothing else has to change.
        case visit(Visit)
        /// A site of another team given to this one.
        case fromAnotherTeam
    }

    /// The quota and how far it is met.
    public let shortfall: QuotaShortfall
    /// What it fails on.
    public let cause: Cause

    /// What would make one more event possible; at least one. Exact: with any one of them the quota can gain an event
    /// beside all that is planned, but for `moreSites`, `morePlaces`, `moreOpen` and `moreReachable`, which are needed
    /// and may not be enough.
    public var remedies: [Remedy] {
        let minimum = shortfall.quota.minimumEvents
        switch cause {
        case .tooFewSites(let sites): return [.moreSites(minimum - sites)]
        case .tooFewPlaces(_, let places): return [.morePlaces(minimum - places)]
        case .tooFewOpen(_, let open): return [.moreOpen(minimum - open)]
        case .tooFewReachable(_, let reachable): return [.moreReachable(minimum - reachable)]
        case .roomLeft(let visits): return visits.map { .visit($0) }
        case .crowdedOut(let full, let busy, let officersOut):
            return (full.isEmpty ? [] : [.higherMaximum(teamDays: full)])
                + [.anotherTeamDay(like: (full + busy + officersOut).sorted())]
        case .forbidden(let obstacles): return obstacles.compactMap(Self.remedy)
        case .takenByOthers: return [.fromAnotherTeam]
        }
    }

    private static func remedy(for obstacle: Obstacle) -> Remedy? {
        switch obstacle {
        case .ceiling(let scope, _): .higherCeiling(scope)
        case .budget(let cost, let left): .largerBudget(by: cost - left)
        case .tooSoon(_, let days, _): .shorterSpacing(days: days)
        default: nil
        }
    }
}

extension Problem {
    /// Why each quota that a plan does not meet is short, in the order of ``Plan/shortfalls``.
    ///
    /// Complexity: for each quota its sites times its team-days times the square of a route's stops.
    public func shortfallReasons(for plan: Plan) -> [ShortfallReason] {
        let totals = PlanTotals(of: plan, in: self)
        let alternatives = Alternatives(in: self)
        return plan.shortfalls.map { shortfall in
            let inquiry = ShortfallInquiry(
                into: shortfall.quota, plan: plan, totals: totals, alternatives: alternatives, problem: self)
            return ShortfallReason(shortfall: shortfall, cause: inquiry.cause())
        }
    }
}
