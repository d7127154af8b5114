import ICalendar
import Testing

struct CalendarInstantTests {
    // 1,000,000,000 and 1,234,567,890 seconds of Unix time are well known dates.
    @Test(arguments: [
        (0, "19700101T000000Z"), (1_000_000_000, "20010909T014640Z"), (1_234_567_890, "20090213T233130Z"),
        (-1, "19691231T235959Z"),
    ])
    func `is written in universal time`(seconds: Int, text: String) {
        #expect(CalendarInstant(secondsSinceEpoch: seconds)?.text == text)
        #expect(CalendarInstant(parsing: text)?.secondsSinceEpoch == seconds)
    }

    @Test func `reads no time of another zone`() {
        #expect(CalendarInstant(parsing: "20260110T020000") == nil)
    }

    @Test func `shows the local time of an offset`() throws {
        let instant = try #require(CalendarInstant(parsing: "20260109T230000Z"))
        let offset = try #require(UTCOffset(parsing: "+0900"))
        let local = instant.dateTime(offset: offset, zone: .named("Asia/Jayapura"))
        #expect(local?.text == "20260110T080000")
        #expect(local?.zone == .named("Asia/Jayapura"))
    }

    @Test func `ends with the year 9999`() throws {
        let last = try #require(CalendarInstant(parsing: "99991231T235959Z"))
        let east = try #require(UTCOffset(seconds: 1))
        #expect(CalendarInstant(secondsSinceEpoch: last.secondsSinceEpoch + 1) == nil)
        #expect(CalendarInstant(secondsSinceEpoch: .min) == nil)
        #expect(last.dateTime(offset: east, zone: .floating) == nil)
        #expect(last > CalendarInstant(secondsSinceEpoch: 0) ?? last)
    }
}
