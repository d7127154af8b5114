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
