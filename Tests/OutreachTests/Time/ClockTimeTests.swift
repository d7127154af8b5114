import Testing

@testable import Outreach

@Suite struct ClockTimeTests {
    @Test(arguments: [
        ("09:00", 540, "09:00"), ("9:00", 540, "09:00"), ("9.30", 570, "09:30"), ("00:00", 0, "00:00"),
        ("24:00", 1440, "24:00"), ("23:59", 1439, "23:59"),
    ])
    func `reads colon and point`(text: String, minutes: Int, written: String) {
        #expect(ClockTime(text)?.minutes == minutes)
        #expect(ClockTime(text)?.text == written)
    }

    @Test(arguments: ["24:01", "25:00", "9", "9:0", "9:60", "009:00", ":30", "9:000", "-1:00", "９:00", "", "9:00:00"])
    func `refuses what is no time`(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test func `lies within a day`() throws {
        #expect(ClockTime(minutes: -1) == nil)
        #expect(ClockTime(minutes: 1441) == nil)
        #expect(try #require(ClockTime(minutes: 1)) < #require(ClockTime(minutes: 1440)))
    }
}
