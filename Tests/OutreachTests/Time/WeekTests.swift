import Testing

@testable import Outreach

@Suite struct WeekTests {
    @Test(arguments: [
        ("2020-12-28", "2020-W53"), ("2020-12-31", "2020-W53"), ("2021-01-01", "2020-W53"), ("2021-01-03", "2020-W53"),
        ("2021-01-04", "2021-W01"), ("2024-12-29", "2024-W52"), ("2024-12-30", "2025-W01"), ("2018-12-31", "2019-W01"),
        ("2022-01-02", "2021-W52"), ("2026-10-05", "2026-W41"), ("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53"),
        ("2000-01-01", "1999-W52"), ("2005-01-01", "2004-W53"), ("2008-12-29", "2009-W01"),
    ])
    func `numbers the days round New Year as ISO 8601 does`(day: String, week: String) throws {
        let found = Week(containing: try #require(Day(day)))
        #expect(found.text == week)
        #expect(Week(week) == found)
    }

    @Test func `only long years have a week 53`() {
        let long = (2000...2030).filter { Week(year: $0, number: 53) != nil }
        #expect(long == [2004, 2009, 2015, 2020, 2026])
        #expect(Week(year: 2026, number: 0) == nil)
        #expect(Week(year: 2026, number: 54) == nil)
        #expect(Week(year: 1700, number: 1) == nil)
    }

    @Test(arguments: [
        "2025-W53", "2026-W54", "2026-W00", "2026W41", "26-W41", "2026-41", "2026-W", "2026-W041", "2026-W4 ", "",
        "W41",
        "2026-W-1", "2026-W41-1",
    ])
    func `refuses what is no week`(text: String) {
        #expect(Week(text) == nil)
    }

    @Test func `reads small letters`() {
        #expect(Week("2026-w41")?.text == "2026-W41")
        #expect(Week("2026-W9")?.text == "2026-W09")
    }

    @Test func `runs from Monday to Sunday`() throws {
        let week = try #require(Week("2026-W41"))
        #expect(week.monday.text == "2026-10-05")
        #expect(week.sunday.text == "2026-10-11")
        #expect(week.days.map(\.weekday) == Weekday.allCases)
        #expect(week.range.contains(week.sunday))
        #expect(week.advanced(by: 13).text == "2027-W01")
        #expect(week.advanced(by: -41).text == "2025-W52")
        #expect(week < week.advanced(by: 1))
    }
}
