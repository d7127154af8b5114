/// A part of a problem that is planned by itself: some team-days and the sites that are theirs for the time being.
struct Region: Sendable {
    /// Indices of the whole problem's sites and team-days, ascending.
    let sites: [Int]
    let teamDays: [Int]

    /// The part as a problem of its own, with its share of quotas and budget.
    ///
    /// - Parameters:
    ///   - plan: what is planned at the moment; a region may keep what it has of every quota, and shares in what is
    ///     left or missing by its sites.
    /// - Throws: never for a sound problem whose pins lie within regions.
    func problem(of whole: Problem, plan: Plan?) throws(ProblemDefects) -> Problem {
        let siteNumbers = Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($1, $0) })
        let teamDayNumbers = Dictionary(uniqueKeysWithValues: teamDays.enumerated().map { ($1, $0) })
        let offices = Set(teamDays.map { whole.teamDays[$0].office }).sorted()
        let officeNumbers = Dictionary(uniqueKeysWithValues: offices.enumerated().map { ($1, $0) })
        let share = Share(self, whole, plan)
        return try Problem(
            sites: sites.map { whole.sites[$0] }, offices: offices.map { whole.offices[$0] },
            teamDays: teamDays.map { index in
                var teamDay = whole.teamDays[index]
                teamDay.office = officeNumbers[teamDay.office] ?? 0
                return teamDay
            },
            travel: travel(in: whole, offices),
            pins: whole.pins.compactMap { pin in
                guard let site = siteNumbers[pin.site], let teamDay = teamDayNumbers[pin.teamDay] else { return nil }
                return Visit(site: site, teamDay: teamDay, start: pin.start)
            },
            quotas: whole.quotas.map(share.quota),
            spacings: whole.spacings.compactMap { spacing in
                let members = spacing.sites.compactMap { siteNumbers[$0] }
                return members.count > 1 ? Spacing(sites: members, days: spacing.days) : nil
            },
            budget: whole.budget.map(share.budget))
    }

    private func travel(in whole: Problem, _ offices: [Int]) -> Travel {
        guard case .matrix(let matrix) = whole.travel else { return whole.travel }
        let points = sites + offices.map { whole.sites.count + $0 }
        return .matrix(TravelMatrix(points: points.count) { matrix.minutes(from: points[$0], to: points[$1]) })
    }

    /// The region's routes of a plan of the whole, in the region's numbers.
    func plan(from whole: Plan, in part: Problem) -> Plan {
        let siteNumbers = Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($1, $0) })
        let teamDayNumbers = Dictionary(uniqueKeysWithValues: teamDays.enumerated().map { ($1, $0) })
        return Plan(
            visits: whole.visits.compactMap { visit in
                guard let site = siteNumbers[visit.site], let teamDay = teamDayNumbers[visit.teamDay] else {
                    return nil
                }
                return Visit(site: site, teamDay: teamDay, start: visit.start)
            }, in: part)
    }

    /// The visits of a plan of the region, in the numbers of the whole.
    func visits(of plan: Plan) -> [Visit] {
        plan.visits.map { Visit(site: sites[$0.site], teamDay: teamDays[$0.teamDay], start: $0.start) }
    }

    /// Routes of the region, in the numbers of the whole.
    func routes(of harvest: RouteHarvest) -> [RouteHarvest.Found] {
        harvest.routes.map { found in
            RouteHarvest.Found(
                teamDay: teamDays[found.teamDay], sites: found.sites.map { Int32(sites[Int($0)]) })
        }
    }
}

/// A region's share of what is counted over the whole problem.
private struct Share {
    private let region: Region
    private let whole: Problem
    private let visits: [Visit]
    private let own: [Visit]

    init(_ region: Region, _ whole: Problem, _ plan: Plan?) {
        self.region = region
        self.whole = whole
        visits = plan?.visits ?? []
        let teamDays = Set(region.teamDays)
        own = visits.filter { teamDays.contains($0.teamDay) }
    }

    func quota(_ quota: Quota) -> Quota {
        let part: Double
        switch quota.scope {
        case .group(let group):
            let all = whole.sites.count { $0.groups.contains(group) }
            part = all == 0 ? 0 : Double(region.sites.count { whole.sites[$0].groups.contains(group) }) / Double(all)
        case .team(let team): part = region.teamDays.contains { whole.teamDays[$0].team == team } ? 1 : 0
        }
        let held = own.count { quota.counts($0, in: whole) }
        let all = visits.count { quota.counts($0, in: whole) }
        let missing = (Double(quota.minimumEvents - all) * part).rounded(.up)
        let most = quota.maximumEvents.map { held + Int((Double(max(0, $0 - all)) * part).rounded(.down)) }
        // What is missing is rounded up and what is left down: a region does not strive for more than it may hold.
        return Quota(
            quota.scope, minimumEvents: min(max(0, held + Int(missing)), most ?? .max), maximumEvents: most)
    }

    func budget(_ budget: Int) -> Int {
        func cost(_ visits: [Visit]) -> Int { visits.reduce(0) { $0 + whole.sites[$1.site].cost } }
        let part = Double(region.teamDays.count) / Double(max(1, whole.teamDays.count))
        return cost(own) + Int((Double(max(0, budget - cost(visits))) * part).rounded(.down))
    }
}
