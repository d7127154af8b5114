import Testing

@testable import Planning

struct ShortfallReasonTests {
    private func reason(
        _ sites: [(Int, Site)], _ teamDays: [TeamDay], _ visits: [Visit] = [], quotas: [Quota],
        spacings: [Spacing] = [], budget: Int? = nil
    ) throws -> ShortfallReason {
        let problem = try Samples.onLine(
            sites, teamDays: teamDays, quotas: quotas, spacings: spacings, budget: budget)
        let reasons = problem.shortfallReasons(for: Plan(visits: visits, in: problem))
        return try #require(reasons.first)
    }

    private let quota = Quota(group: 7, minimumEvents: 2)
    private let labelled = Samples.site(groups: [7])

    @Test func `says that too few sites carry the label`() throws {
        let found = try reason([(10, labelled), (20, Samples.site())], [Samples.teamDay()], quotas: [quota])
        #expect(found.shortfall == QuotaShortfall(quota: quota, planned: 0))
        #expect(found.cause == .tooFewSites(1))
        #expect(found.remedies == [.moreSites(1)])
    }

    @Test func `says that the team-days hold too few events, the ways of one day counted once`() throws {
        let sites = [(10, labelled), (20, labelled)]
        let one = try reason(sites, [Samples.teamDay(maximumEvents: 1)], quotas: [quota])
        #expect(one.cause == .tooFewPlaces(teamDays: 1, places: 1))
        #expect(one.remedies == [.morePlaces(1)])
        let team = try reason(
            sites, [Samples.teamDay(maximumEvents: 1), Samples.teamDay(team: 1)],
            quotas: [Quota(.team(0), minimumEvents: 2)])
        #expect(team.cause == .tooFewPlaces(teamDays: 1, places: 1))
    }

    @Test func `says that too few are open on a day when a team that may visit them is out`() throws {
        let sites = [
            (10, labelled), (20, Samples.site(day: 3, groups: [7])), (30, Samples.site(groups: [7], needs: [1])),
        ]
        let found = try reason(sites, [Samples.teamDay()], quotas: [quota])
        #expect(found.cause == .tooFewOpen(sites: 3, open: 1))
        #expect(found.remedies == [.moreOpen(1)])
    }

    @Test func `says that too few are in reach there and back`() throws {
        let sites = [(10, labelled), (226, labelled), (225, labelled)]
        let far = Quota(group: 7, minimumEvents: 3)
        let found = try reason(sites, [Samples.teamDay()], quotas: [far])
        // 2 * 225 + 30 is the whole shift of 480 minutes.
        #expect(found.cause == .tooFewReachable(open: 3, reachable: 2))
        #expect(found.remedies == [.moreReachable(1)])
    }

    @Test func `says that there is room left`() throws {
        let found = try reason(
            [(10, labelled), (20, labelled)], [Samples.teamDay()], [Visit(site: 0, teamDay: 0, start: 490)],
            quotas: [quota])
        let visit = Visit(site: 1, teamDay: 0, start: 500)
        #expect(found.cause == .roomLeft([visit]))
        #expect(found.remedies == [.visit(visit)])
    }

    @Test func `names the team-days that others fill`() throws {
        let long = Samples.site(duration: 400)
        let sites = [(10, labelled), (20, labelled), (10, Samples.site()), (10, long), (10, Samples.site())]
        let teamDays = [
            Samples.teamDay(maximumEvents: 1), Samples.teamDay(team: 1), Samples.teamDay(team: 2, officers: [5]),
            Samples.teamDay(team: 3, officers: [5]),
        ]
        // Day 0 is at its maximum, day 1 has 480 - 400 - 20 minutes left, officer 5 is out on day 2 until its end.
        let visits = [
            Visit(site: 2, teamDay: 0, start: 600), Visit(site: 3, teamDay: 1, start: 490),
            Visit(site: 4, teamDay: 2, start: 490),
        ]
        let busy = try reason(
            sites, Array(teamDays.prefix(2)), Array(visits.prefix(2)), quotas: [Quota(group: 7, minimumEvents: 2)])
        // The site at 10 needs 30 minutes more on day 1, which it has; so it is asked of the maximum of day 0 alone.
        #expect(busy.cause == .roomLeft([Visit(site: 0, teamDay: 1, start: 490)]))
        var tight = teamDays
        tight[1].shift.end = 920
        tight[2].maximumEvents = 1
        let found = try reason(sites, tight, visits, quotas: [Quota(group: 7, minimumEvents: 2)])
        #expect(found.cause == .crowdedOut(full: [0, 2], busy: [1], officersOut: [3]))
        #expect(found.remedies == [.higherMaximum(teamDays: [0, 2]), .anotherTeamDay(like: [0, 1, 2, 3])])
    }

    @Test func `names the rules of the whole plan that forbid the rest`() throws {
        let sites = [
            (10, Samples.site(groups: [7, 8])), (20, Samples.site(groups: [7, 8])),
            (30, Samples.site(groups: [7], cost: 50)), (40, labelled),
        ]
        let ceiling = Quota(.group(8), maximumEvents: 1)
        let visits = [Visit(site: 0, teamDay: 0, start: 490)]
        let found = try reason(
            sites, [Samples.teamDay()], visits, quotas: [quota, ceiling], spacings: [Spacing(sites: [0, 3], days: 2)],
            budget: 20)
        #expect(
            found.cause
                == .forbidden([
                    .ceiling(.group(8), maximum: 1), .budget(cost: 50, left: 20),
                    .tooSoon(visits[0], days: 0, least: 2),
                ]))
        #expect(found.remedies == [.higherCeiling(.group(8)), .largerBudget(by: 30), .shorterSpacing(days: 0)])
    }

    @Test func `says that other teams hold what the team could visit`() throws {
        let found = try reason(
            [(10, labelled)], [Samples.teamDay(), Samples.teamDay(team: 1)], [Visit(site: 0, teamDay: 0, start: 490)],
            quotas: [Quota(.team(1), minimumEvents: 1)])
        #expect(found.cause == .takenByOthers(sites: 1))
        #expect(found.remedies == [.fromAnotherTeam])
    }

    @Test func `has nothing to say of a plan that meets its quotas`() throws {
        let problem = try Samples.onLine(
            [(10, labelled)], teamDays: [Samples.teamDay()], quotas: [Quota(group: 7, minimumEvents: 1)])
        let plan = Plan(visits: [Visit(site: 0, teamDay: 0, start: 490)], in: problem)
        #expect(problem.shortfallReasons(for: plan).isEmpty)
    }
}
