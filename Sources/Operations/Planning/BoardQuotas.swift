import Outreach
import Planning

/// What a quota of a problem stands for.
enum QuotaPurpose: Hashable, Sendable {
    /// Events in an ecosystem, by its identifier.
    case ecosystem(String)
    /// Events in a region, by its code or the beginning of one.
    case region(String)
    /// Events of a team, by its identifier.
    case team(String)
    /// A promised visit to a site, by its identifier.
    case promise(site: String)
    /// A ceiling on the ways in which one visit to a site can be made; nothing that a person asked for.
    case oneWay(site: String, visit: Int)
}

/// The quotas of a board and what each of them stands for. What is asked for a week is asked for each week of the period.
struct BoardQuotas: Sendable {
    private(set) var quotas: [Planning.Quota] = []
    private(set) var purposes: [QuotaPurpose] = []

    /// - Parameter groups: the labels of the board's sites; a label that no site carries still makes its quota unmet.
    init(_ state: CampaignState, _ period: PlanPeriod, teams: [Team], groups: Labels<QuotaPurpose>) {
        var groups = groups
        var seen: Set<QuotaPurpose> = []
        for quota in state.quotas where quota.atLeast != nil || quota.atMost != nil {
            let most = quota.atMost.map { $0 * period.weeks }
            let least = min((quota.atLeast ?? 0) * period.weeks, most ?? .max)
            let purpose: QuotaPurpose
            let scope: Planning.Quota.Scope
            switch quota.scope {
            case .ecosystem: purpose = .ecosystem(quota.of)
            case .region: purpose = .region(quota.of)
            case .team: purpose = .team(quota.of)
            }
            if quota.scope == .team {
                guard let team = teams.firstIndex(where: { $0.id == quota.of }) else { continue }
                scope = .team(team)
            } else {
                scope = .group(groups.number(of: purpose))
            }
            guard seen.insert(purpose).inserted else { continue }
            purposes.append(purpose)
            quotas.append(Planning.Quota(scope, minimumEvents: least, maximumEvents: most))
        }
        for (label, purpose) in groups.keys.enumerated() {
            switch purpose {
            case .promise: quotas.append(Planning.Quota(.group(label), minimumEvents: 1))
            case .oneWay: quotas.append(Planning.Quota(.group(label), maximumEvents: 1))
            case .ecosystem, .region, .team: continue
            }
            purposes.append(purpose)
        }
    }
}
