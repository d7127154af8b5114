import Testing

@testable import Outreach

@Suite struct PlanPeriodTests {
    @Test func `a week alone is a period from Monday to Sunday`() throws {
        let period = PlanPeriod(try #require(Week("2026-W41")))
        #expect(period.weeks == 1 && period.text == "2026-W41" && period.lastWeek == period.week)
        #expect(period.range.text == "2026-10-05..2026-10-11")
        #expect(period.days.count == 7 && period.middle == Day("2026-10-07"))
    }

    @Test func `several weeks run on without a gap`() throws {
        let period = try #require(PlanPeriod("2026-W52..2027-W01"))
        #expect(period.weeks == 3 && period.days.count == 21)
        #expect(period.range.text == "2026-12-21..2027-01-10")
        #expect(PlanPeriod(period.text) == period)
        #expect(PlanPeriod("2026-W41") == PlanPeriod(try #require(Week("2026-W41"))))
    }

    @Test(arguments: ["2026-W44..2026-W41", "2026-W01..2026-W14", "2026-W41..", "..2026-W41", "2026-10-05", "2026-W60"])
    func `what is no run of one to thirteen weeks is refused`(_ text: String) {
        #expect(PlanPeriod(text) == nil)
    }

    @Test func `there are at most thirteen weeks and at least one`() throws {
        let week = try #require(Week("2026-W01"))
        #expect(PlanPeriod(week, weeks: 0) == nil && PlanPeriod(week, weeks: 14) == nil)
        #expect(PlanPeriod(week, weeks: 13)?.days.count == 91)
    }

    @Test func `a day has its number in the period and none outside`() throws {
        let period = try #require(PlanPeriod("2026-W41..2026-W42"))
        #expect(period.index(of: try #require(Day("2026-10-05"))) == 0)
        #expect(period.index(of: try #require(Day("2026-10-18"))) == 13)
        #expect(period.index(of: try #require(Day("2026-10-19"))) == nil)
        #expect(period.index(of: try #require(Day("2026-10-04"))) == nil)
    }
}
