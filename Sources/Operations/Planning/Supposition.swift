import Language
import Outreach
import Planning

/// Something that might be otherwise.
public enum Supposition: Hashable, Sendable {
    /// The team does not go out on those days; on none of the period if nil.
    case teamOff(Team, DayRange?)
    /// There is one more team like this one.
    case teamAdded(Team)
    /// At least so many events in an ecosystem.
    case ecosystemQuota(Ecosystem, Int)
    /// At least so many events in a region, by its Kemendagri code.
    case regionQuota(String, Int)
    /// At least so many events of a team.
    case teamQuota(Team, Int)
    /// The site cannot be visited.
    case closed(Outreach.Site)

    /// Whether a visit could not be made under it.
    func forbids(_ visit: WeekPlan.Visit) -> Bool {
        switch self {
        case .teamOff(let team, let days): team.id == visit.team && days?.contains(visit.start.day) ?? true
        case .closed(let site): site.id == visit.site
        case .teamAdded, .ecosystemQuota, .regionQuota, .teamQuota: false
        }
    }

    /// What is supposed, in words.
    package var phrase: Phrase {
        switch self {
        case .teamOff(let team, let days): .plan(.supposeTeamOff(team.name, days))
        case .teamAdded(let team): .plan(.supposeTeamAdded(team.name))
        case .ecosystemQuota(let ecosystem, let count):
            .plan(.supposeQuota(indonesian: ecosystem.nameIndonesian, english: ecosystem.nameEnglish, count))
        case .regionQuota(let code, let count): .plan(.supposeQuota(indonesian: code, english: code, count))
        case .teamQuota(let team, let count): .plan(.supposeQuota(indonesian: team.name, english: team.name, count))
        case .closed(let site): .plan(.supposeClosed(site.name))
        }
    }
}

/// The ground of a period as it would be under suppositions.
struct SupposedGround {
    private(set) var ground: PlanGround
    /// Team-days of teams that are only supposed, by their index in the problem.
    private(set) var added: [Int: (team: Team, day: Day)] = [:]
    /// Events that stand and could not be held.
    private(set) var lost: [Outreach.Event] = []
    /// The quotas that are only supposed.
    private(set) var quotas: [(quota: Planning.Quota, supposition: Supposition)] = []

    init(_ ground: PlanGround, _ suppositions: [Supposition]) throws(ProblemDefects) {
        self.ground = ground
        for supposition in suppositions { try suppose(supposition) }
    }

    private mutating func suppose(_ supposition: Supposition) throws(ProblemDefects) {
        let problem = ground.problem
        var sites = problem.sites
        var teamDays = problem.teamDays
        var pins = problem.pins
        var quotas = problem.quotas
        switch supposition {
        case .teamOff(let team, let days):
            let off = Set(
                ground.board.teamDays.indices.filter { index in
                    let (other, day) = ground.board.teamDays[index]
                    return other.id == team.id && days?.contains(day) ?? true
                })
            for index in off { teamDays[index].maximumEvents = 0 }
            lost += ground.board.standing.filter { off.contains($0.visit.teamDay) }.map(\.event)
            pins.removeAll { off.contains($0.teamDay) }
        case .teamAdded(let team):
            let number = (teamDays.map(\.team).max() ?? -1) + 1
            let officers = (teamDays.flatMap(\.officers).max() ?? -1) + 1
            for index in ground.board.teamDays.indices where ground.board.teamDays[index].team.id == team.id {
                var copy = teamDays[index]
                copy.team = number
                copy.officers = copy.officers.indices.map { officers + $0 }
                added[teamDays.count] = ground.board.teamDays[index]
                teamDays.append(copy)
            }
        case .ecosystemQuota(let ecosystem, let count):
            quotas.append(label(&sites, count) { $0.ecosystem == ecosystem.id })
        case .regionQuota(let code, let count):
            quotas.append(label(&sites, count) { $0.region.map { Region.lies($0, in: code) } ?? false })
        case .teamQuota(let team, let count):
            guard let index = ground.board.teamDays.firstIndex(where: { $0.team.id == team.id }) else { break }
            quotas.append(Planning.Quota(.team(teamDays[index].team), minimumEvents: count))
        case .closed(let site):
            let gone = Set(sites.indices.filter { ground.site($0)?.id == site.id })
            for index in gone { sites[index].openings = [] }
            lost += ground.board.standing.filter { $0.event.site == site.id }.map(\.event)
            let standing = Set(ground.board.standing.filter { $0.event.site == site.id }.map(\.visit.site))
            pins.removeAll { gone.contains($0.site) || standing.contains($0.site) }
        }
        if let quota = quotas.last, quotas.count > problem.quotas.count { self.quotas.append((quota, supposition)) }
        ground = PlanGround(
            ground, try problem.replacing(sites: sites, teamDays: teamDays, pins: pins, quotas: quotas))
    }

    /// A quota over the sites that fit, under a label that nothing else uses.
    private func label(
        _ sites: inout [Planning.Site], _ count: Int, _ fits: (Outreach.Site) -> Bool
    ) -> Planning.Quota {
        let label = (sites.flatMap(\.groups).max() ?? -1) + 1
        for index in sites.indices {
            let place =
                ground.site(index)
                ?? ground.board.standing.first { $0.visit.site == index }.flatMap {
                    ground.state.siteByID[$0.event.site]
                }
            if let place, fits(place) { sites[index].groups.append(label) }
        }
        return Planning.Quota(group: label, minimumEvents: count)
    }
}
