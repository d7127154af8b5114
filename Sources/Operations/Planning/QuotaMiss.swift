import Language
import Outreach
import Planning

/// A quota or a promise that a plan does not keep, why, and what would make it possible.
public struct QuotaMiss: Sendable {
    /// What the quota is of: an ecosystem's or team's identifier, a region's code, or the site that was promised a visit.
    public let of: String
    /// Whether it is a promised visit.
    public let isPromise: Bool
    /// Events planned and standing.
    public let planned: Int
    /// Events asked for.
    public let asked: Int
    /// The sentences about it.
    package let phrase: Phrase
}

extension PlanGround {
    /// The quotas and promises that a plan of the ground's problem misses.
    func missedQuotas(in plan: Plan) -> [QuotaMiss] {
        problem.shortfallReasons(for: plan).compactMap { reason in
            guard let purpose = purpose(of: reason.shortfall.quota), let subject = subject(of: purpose) else {
                return nil
            }
            let (cause, remedies) = words(for: reason)
            let (planned, asked) = (reason.shortfall.planned, reason.shortfall.quota.minimumEvents)
            let isPromise = if case .promise = purpose { true } else { false }
            return QuotaMiss(
                of: purpose.identifier, isPromise: isPromise, planned: planned, asked: asked,
                phrase: .quota(.missed(subject, planned: planned, asked: asked, cause: cause, remedies: remedies)))
        }
    }

    /// The quotas and promises that would be missed, or missed by more, without a visit of the plan.
    func quotas(dependingOn visit: Planning.Visit, in plan: Plan) -> [Phrase] {
        zip(problem.quotas, board.purposes).compactMap { quota, purpose in
            guard quota.counts(visit, in: problem),
                plan.visits.count(where: { quota.counts($0, in: problem) }) <= quota.minimumEvents
            else { return nil }
            return subject(of: purpose).map { .quota(.dependsOn($0)) }
        }
    }

    private func purpose(of quota: Planning.Quota) -> QuotaPurpose? {
        problem.quotas.firstIndex(of: quota).flatMap { board.purposes.indices.contains($0) ? board.purposes[$0] : nil }
    }

    private func subject(of purpose: QuotaPurpose) -> QuotaPhrase.Subject? {
        switch purpose {
        case .ecosystem(let id):
            let ecosystem = state.ecosystems[id]
            return .events(indonesian: ecosystem?.nameIndonesian ?? id, english: ecosystem?.nameEnglish ?? id)
        case .region(let code):
            let name = state.regions[code]?.name ?? code
            return .events(indonesian: name, english: name)
        case .team(let id):
            let name = state.teamByID[id]?.name ?? id
            return .events(indonesian: name, english: name)
        case .promise(let site): return .promise(state.siteByID[site]?.name ?? site)
        case .oneWay: return nil
        }
    }

    /// Why it is missed, and what would help.
    private func words(for reason: ShortfallReason) -> (cause: QuotaPhrase, remedies: [QuotaPhrase]) {
        let remedies = reason.remedies.compactMap(remedy)
        switch reason.cause {
        case .tooFewSites(let sites): return (.tooFewSites(sites), remedies)
        case .tooFewPlaces(_, let places): return (.tooFewPlaces(places), remedies)
        case .tooFewOpen(let sites, let open): return (.tooFewOpen(open, of: sites), remedies)
        case .tooFewReachable(let open, let reachable): return (.tooFewReachable(reachable, of: open), remedies)
        case .crowdedOut: return (.crowdedOut, remedies)
        case .takenByOthers: return (.takenByOthers, remedies)
        case .forbidden(let obstacles):
            return (obstacles.lazy.compactMap(rule).first ?? .forbidden, remedies)
        case .roomLeft(let visits):
            guard let visit = visits.first, let site = site(visit.site) else { return (.forbidden, remedies) }
            let (team, day) = board.teamDays[visit.teamDay]
            return (
                .roomLeft(site: site.name, Moment(day, minute: visit.start), team: team.name), [.longerSearch]
            )
        }
    }

    private func rule(_ obstacle: Obstacle) -> QuotaPhrase? {
        switch obstacle {
        case .ceiling(let scope, let maximum): subject(of: scope).map { .full($0, maximum: maximum) }
        case .budget(let cost, let left): .overBudget(cost: cost, left: left)
        case .tooSoon(_, let days, let least): .tooSoon(days: days, least: least)
        default: nil
        }
    }

    private func remedy(_ remedy: ShortfallReason.Remedy) -> QuotaPhrase? {
        switch remedy {
        case .moreSites(let count): .moreSites(count)
        case .morePlaces(let count): .morePlaces(count)
        case .moreOpen(let count): .moreOpen(count)
        case .moreReachable(let count): .moreReachable(count)
        case .higherMaximum(let teamDays):
            teamDays.first.map { .higherMaximum(.init(board.teamDays[$0].team.name, board.teamDays[$0].day)) }
        case .anotherTeamDay(let teamDays): teamDays.first.map { .anotherDay(like: board.teamDays[$0].team.name) }
        case .higherCeiling(let scope): subject(of: scope).map { .higherCeiling($0) }
        case .largerBudget(let rupiah): .largerBudget(rupiah)
        case .shorterSpacing(let days): .shorterSpacing(days: days)
        case .visit: .longerSearch
        case .fromAnotherTeam: .fromAnotherTeam
        }
    }

    private func subject(of scope: Planning.Quota.Scope) -> QuotaPhrase.Subject? {
        problem.quotas.firstIndex { $0.scope == scope && $0.maximumEvents != nil }.flatMap { index in
            board.purposes.indices.contains(index) ? subject(of: board.purposes[index]) : nil
        }
    }
}

extension QuotaPurpose {
    /// The identifier or code of what it is of.
    fileprivate var identifier: String {
        switch self {
        case .ecosystem(let id), .region(let id), .team(let id), .promise(let id), .oneWay(let id, _): id
        }
    }
}
