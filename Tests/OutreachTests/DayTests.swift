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
        "2026-02-29", "2026-13-01", "2026-1-05", "05-10-2026", "", "2026-10-05 ", "9999-01-01", "20２6-10-05",
    ])
    func `refuses what is no date`(text: String) {
        #expect(Day(text) == nil)
    }
}
