import ICalendar
import Testing

struct UTCOffsetTests {
    @Test(arguments: [("+0700", 25_200), ("-0330", -12_600), ("+0000", 0), ("-001530", -930)])
    func `reads and writes hours, minutes and seconds`(text: String, seconds: Int) {
        #expect(UTCOffset(parsing: text)?.seconds == seconds)
        #expect(UTCOffset(seconds: seconds)?.text == text)
    }

    @Test(arguments: ["", "0700", "+07", "-0000", "-000000", "+2400", "+0060", "+07:00", "+070"])
    func `refuses other forms`(text: String) {
        #expect(UTCOffset(parsing: text) == nil)
    }

    @Test func `is less than a day`() {
        #expect(UTCOffset(seconds: 86_400) == nil)
        #expect(UTCOffset(seconds: .min) == nil)
        #expect(UTCOffset.zero.text == "+0000")
    }
}
