import ICalendar
import Testing

struct CalendarDurationTests {
    @Test(arguments: ["P15DT5H0M20S", "P7W", "-PT15M", "PT2H30M", "PT1H", "PT0S", "P1D", "-P3DT1S", "PT45S"])
    func `is written as the grammar wants`(text: String) {
        #expect(CalendarDuration(parsing: text)?.text == text)
    }

    @Test func `adds up its parts`() {
        #expect(CalendarDuration(days: 1, hours: 2, minutes: 3, seconds: 4)?.text == "P1DT2H3M4S")
        #expect(CalendarDuration(weeks: 2)?.text == "P2W")
        #expect(CalendarDuration(minutes: 90)?.text == "PT1H30M")
        #expect((-CalendarDuration.hours(1)).text == "-PT1H")
        #expect(CalendarDuration.days(8).text == "P8D")
    }

    @Test func `refuses parts that are negative or too many`() {
        #expect(CalendarDuration(days: -1) == nil)
        #expect(CalendarDuration(hours: .max) == nil)
        #expect(CalendarDuration(weeks: 4_294_967_295) == nil)
        #expect(CalendarDuration(seconds: 4_294_967_295)?.seconds == 4_294_967_295)
    }
}
