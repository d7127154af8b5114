import Testing

@testable import Outreach

@Suite struct MomentTests {
    @Test(arguments: [
        "2026-10-05 09:00", "2026-10-05T09:00", "2026-10-05t09:00", " 2026-10-05  9:00 ", "2026-10-05T09:00:59",
        "2026-10-05 9.00",
    ])
    func `reads the usual forms`(text: String) {
        #expect(Moment(text)?.text == "2026-10-05 09:00")
    }

    @Test(arguments: [
        "", "2026-10-05", "2026-10-05 ", "2026-10-05 24:00", "2026-10-05 09", "2026-02-30 09:00", "09:00 2026-10-05",
        "2026-10-05T09:00:00+07:00", "2026-10-05T09:00:00Z", "2026-10-05T09:00:75", "2026-10-05T09:00:0",
    ])
    func `refuses other forms`(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `minutes beyond the day move the date`() throws {
        let day = try #require(Day("2026-12-31"))
        #expect(Moment(day, minute: 1440).text == "2027-01-01 00:00")
        #expect(Moment(day, minute: -1).text == "2026-12-30 23:59")
        #expect(Moment(day, minute: -1440).text == "2026-12-30 00:00")
        #expect(Moment(day, minute: 600).advanced(byMinutes: 900).text == "2027-01-01 01:00")
    }

    @Test(arguments: [0, 1, 1439, 1440, -1, -1440, -1441, 29_852_640])
    func `minutes since 1970 come back`(minutes: Int) {
        #expect(Moment(minutes: minutes).minutes == minutes)
        #expect((0..<1440).contains(Moment(minutes: minutes).minute))
    }

    @Test func `is written as RFC 3339 with the zone's offset`() throws {
        let moment = try #require(Moment("2026-10-05 09:05"))
        #expect(moment.timestamp(in: .western) == "2026-10-05T09:05:00+07:00")
        #expect(moment.timestamp(in: .eastern) == "2026-10-05T09:05:00+09:00")
    }

    @Test func `comes before a later one`() throws {
        let moment = try #require(Moment("2026-10-05 23:00"))
        #expect(moment < moment.advanced(byMinutes: 1))
        #expect(moment < moment.advanced(byMinutes: 120))
    }
}
