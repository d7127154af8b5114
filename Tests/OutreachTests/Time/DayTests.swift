import Testing

@testable import Outreach

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("2026-10-05", 20_731), ("2000-02-29", 11_016), ("1800-01-01", -62_091),
        ("2399-12-31", 157_053),
    ])
    func `counts days from 1970`(text: String, number: Int) {
        #expect(Day(text)?.number == number)
        #expect(Day(number: number).text == text)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00", "2026-1-05", "05-10-2026", "", "-", "--",
        "2026-10-05 ", "9999-01-01", "1799-12-31", "2400-01-01", "20２6-10-05", "+026-10-05", "2026-10-05-1",
    ])
    func `refuses what is no date`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `every day of four centuries comes back from its date and follows the one before`() {
        var weekday = Day.first.weekday
        for number in Day.first.number...Day.last.number {
            let day = Day(number: number)
            let (year, month, date) = day.date
            guard Day(year: year, month: month, day: date) == day, day.weekday == weekday else {
                Issue.record("\(day)")
                return
            }
            weekday = weekday.advanced(by: 1)
        }
    }

    @Test(arguments: [
        ("1945-08-17", Weekday.friday), ("1970-01-01", .thursday), ("1969-12-31", .wednesday), ("2000-02-29", .tuesday),
        ("2026-10-05", .monday), ("1800-01-01", .wednesday), ("2399-12-31", .friday),
    ])
    func `knows the day of the week`(text: String, weekday: Weekday) {
        #expect(Day(text)?.weekday == weekday)
    }

    @Test(arguments: [
        (1, 2026, 31), (2, 2026, 28), (2, 2024, 29), (2, 2000, 29), (2, 1900, 28), (2, 2100, 28), (4, 2026, 30),
        (6, 2026, 30), (7, 2026, 31), (8, 2026, 31), (9, 2026, 30), (11, 2026, 30), (12, 2026, 31),
    ])
    func `knows the length of each month`(month: Int, year: Int, length: Int) {
        #expect(Day.length(ofMonth: month, year: year) == length)
        #expect(Day(year: year, month: month, day: length) != nil)
        #expect(Day(year: year, month: month, day: length + 1) == nil)
    }

    @Test func `stays between the first and the last day`() {
        #expect(Day(number: .max) == .last)
        #expect(Day(number: .min) == .first)
        #expect(Day.last.advanced(by: 1) == .last)
        #expect(Day.first.advanced(by: -1) == .first)
        #expect(Day.last.advanced(by: .max) == .last)
        #expect(Day.first.advanced(by: .min) == .first)
    }

    @Test func `moves and measures in days`() throws {
        let day = try #require(Day("2024-02-28"))
        #expect(day.advanced(by: 2).text == "2024-03-01")
        #expect(day.advanced(by: -59).text == "2023-12-31")
        #expect(day.days(to: day.advanced(by: 366)) == 366)
        #expect(day.monthText == "2024-02")
        #expect("\(day)" == "2024-02-28")
        #expect(day < day.advanced(by: 1))
    }
}
