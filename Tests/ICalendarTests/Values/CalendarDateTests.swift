import ICalendar
import Testing

struct CalendarDateTests {
    @Test(arguments: ["19970714", "20000229", "00010101", "99991231"])
    func `reads and writes eight digits`(text: String) {
        #expect(CalendarDate(parsing: text)?.text == text)
    }

    @Test(arguments: [
        "", "2026011", "202601100", "20260229", "20261301", "20260100", "2026-1-1", "19000229", "２０２６０１０１",
    ])
    func `refuses what is no date`(text: String) {
        #expect(CalendarDate(parsing: text) == nil)
    }

    @Test(arguments: [
        ("19700101", 0), ("20000301", 11_017), ("19691231", -1), ("00000101", -719_528), ("99991231", 2_932_896),
    ])
    func `counts days from 1970`(text: String, days: Int) throws {
        let date = try #require(CalendarDate(parsing: text))
        #expect(date.daysSinceEpoch == days)
        #expect(CalendarDate(daysSinceEpoch: days) == date)
    }

    @Test func `counts every day of 9999 years once`() throws {
        var previous = try #require(CalendarDate(daysSinceEpoch: -719_528))
        for days in stride(from: -719_527, through: 2_932_896, by: 1) {
            guard let date = CalendarDate(daysSinceEpoch: days), date.daysSinceEpoch == days, previous < date else {
                Issue.record("day \(days)")
                return
            }
            previous = date
        }
    }

    @Test func `ends at the year 9999 and does not overflow`() throws {
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        #expect(last.adding(days: 1) == nil)
        #expect(last.adding(days: .max) == nil)
        #expect(last.adding(days: -365)?.text == "99981231")
        #expect(CalendarDate(daysSinceEpoch: .min) == nil)
    }
}
