import Outreach
import Testing

@testable import Language

@Suite struct CalendarWordsTests {
    @Test(arguments: DisplayLanguage.allCases)
    func `every name and its abbreviation is read back`(language: DisplayLanguage) {
        for month in 1...12 {
            #expect(CalendarWords.month(named: CalendarWords.month(month, in: language).lowercased()) == month)
            #expect(CalendarWords.month(named: CalendarWords.shortMonth(month, in: language).lowercased()) == month)
        }
        for weekday in Weekday.allCases {
            #expect(CalendarWords.weekday(named: CalendarWords.weekday(weekday, in: language).lowercased()) == weekday)
            #expect(
                CalendarWords.weekday(named: CalendarWords.shortWeekday(weekday, in: language).lowercased()) == weekday)
        }
    }

    @Test func `older spellings and abbreviations with a full stop are known`() {
        #expect(CalendarWords.month(named: "nop") == 11)
        #expect(CalendarWords.month(named: "agt.") == 8)
        #expect(CalendarWords.weekday(named: "thurs") == .thursday)
        #expect(CalendarWords.weekday(named: "jum'at") == .friday)
        #expect(CalendarWords.month(named: "oktobr") == nil)
    }

    @Test func `a month that does not exist has no name`() {
        #expect(CalendarWords.month(0, in: .english).isEmpty)
        #expect(CalendarWords.shortMonth(13, in: .indonesian).isEmpty)
    }
}
