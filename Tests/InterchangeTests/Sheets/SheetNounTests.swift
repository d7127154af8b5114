import Outreach
import Testing

@testable import Interchange

@Suite struct SheetNounTests {
    @Test func `holidays and coverage are named by what they say`() throws {
        var holiday = Holiday(id: "")
        holiday.date = try #require(Day("2026-08-17"))
        #expect(holiday.derivedIdentifier == "2026-08-17/public")
        var coverage = Coverage(id: "")
        coverage.region = "19.71"
        coverage.basis = "PU"
        coverage.date = holiday.date
        #expect(coverage.derivedIdentifier == "19.71/2026-08-17/s4u")
        #expect(Team(id: "T1").derivedIdentifier == "T1")
    }

    @Test func `a quota is named by what it is of and says a number`() {
        var quota = Quota(id: "")
        quota.scope = .team
        quota.of = "T1"
        #expect(quota.derivedIdentifier == "team/T1")
        #expect(quota.contradiction == .contradiction(.quotaWithoutNumber))
        quota.atMost = 1
        #expect(quota.contradiction == nil)
        quota.atLeast = 2
        #expect(quota.contradiction == .contradiction(.quotaUpsideDown))
    }

    @Test func `what a quota is of is looked up by its scope`() {
        let known = KnownRecords(identifiers: [.team: ["t1": "id1"], .ecosystem: ["pasar": "market"]]) { _, _ in "near"
        }
        var quota = Quota(id: "")
        quota.of = "Pasar"
        let isFound = quota.resolve(known) == nil
        #expect(isFound && quota.of == "market")
        quota.scope = .team
        var problem = quota.resolve(known)?.problem
        #expect(problem == .unknown(.team, nearest: "near"))
        quota.scope = .region
        quota.of = "19."
        problem = quota.resolve(known)?.problem
        #expect(problem == nil && quota.of == "19.")
        quota.of = "19;71"
        problem = quota.resolve(known)?.problem
        #expect(problem == .identifier)
    }

    @Test func `a team is not asked for and avoided, and a link leads to another island`() {
        var site = Site(id: "S1")
        site.wishTeams = TeamList(cell: "T1;T2")
        site.avoidTeams = TeamList(cell: "T3")
        #expect(site.contradiction == nil)
        site.avoidTeams = TeamList(cell: "T2")
        #expect(site.contradiction == .contradiction(.wishedAndAvoided))
        var link = Link(id: "L1")
        link.fromIsland = "bangka"
        link.toIsland = "Bangka"
        #expect(link.contradiction == .contradiction(.sameIsland))
        link.toIsland = "belitung"
        #expect(link.contradiction == nil)
    }

    @Test func `half a position and a backward run of days contradict themselves`() throws {
        var team = Team(id: "T1")
        #expect(team.contradiction == nil)
        team.latitude = 1
        #expect(team.contradiction == .contradiction(.halfPosition))
        var site = Site(id: "S1")
        site.longitude = 1
        #expect(site.contradiction == .contradiction(.halfPosition))
        site.latitude = 0
        #expect(site.contradiction == nil)
        var holiday = Holiday(id: "")
        holiday.date = try #require(Day("2026-08-17"))
        holiday.until = holiday.date.advanced(by: -1)
        #expect(holiday.contradiction == .endBeforeStart)
        holiday.until = holiday.date
        #expect(holiday.contradiction == nil)
    }
}
