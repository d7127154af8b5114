import Testing

@testable import ICalendar

@Suite struct CalendarPeriodTests {
    @Test(arguments: ["19970101T180000Z/19970102T070000Z", "19970101T180000Z/PT5H30M", "19970101T180000/P1D"])
    func `is written as it was read`(text: String) {
        #expect(CalendarPeriod(parsing: text)?.text == text)
    }

    @Test(arguments: ["", "/", "19970101T180000Z", "19970101T180000Z/", "19970101/P1D", "19970101T180000Z/-PT1H"])
    func `what is no span is refused`(text: String) {
        #expect(CalendarPeriod(parsing: text) == nil)
    }
}
