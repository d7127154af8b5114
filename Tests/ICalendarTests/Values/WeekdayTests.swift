import Testing

@testable import ICalendar

@Suite struct WeekdayTests {
    @Test func `the days of the week have two letters and follow each other`() {
        #expect(CalendarDate(year: 2026, month: 11, day: 26)?.weekday == .thursday)
        #expect(CalendarDate(year: 1969, month: 12, day: 28)?.weekday == .sunday)
        #expect(Weekday.allCases.map(\.code) == ["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
        #expect(Weekday(code: "we") == .wednesday && Weekday(code: "w") == nil)
        #expect(Weekday.monday.days(after: .sunday) == 1 && Weekday.sunday.days(after: .monday) == 6)
    }
}
