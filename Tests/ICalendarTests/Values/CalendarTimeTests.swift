import ICalendar
import Testing

struct CalendarTimeTests {
    @Test(arguments: ["000000", "090000", "235960"])
    func `reads and writes six digits`(text: String) {
        #expect(CalendarTime(parsing: text)?.text == text)
    }

    @Test(arguments: ["", "240000", "126000", "120061", "12000", "1200000", "12:000"])
    func `refuses what is no time`(text: String) {
        #expect(CalendarTime(parsing: text) == nil)
    }

    @Test func `counts seconds from midnight`() {
        #expect(CalendarTime(secondsSinceMidnight: 86_399)?.text == "235959")
        #expect(CalendarTime(secondsSinceMidnight: 86_400) == nil)
        #expect(CalendarTime(secondsSinceMidnight: -1) == nil)
        #expect(CalendarTime(hour: 1, minute: 1, second: 1)?.secondsSinceMidnight == 3661)
        #expect(CalendarTime.midnight < CalendarTime(secondsSinceMidnight: 1) ?? .midnight)
    }
}
