import Testing

@testable import Outreach

@Suite struct MomentFormTimeTests {
    @Test(arguments: [
        "2026-03-03T09:05:00.000+07:00", "2026-03-03T09:05:59+08:00", "2026-03-03T09:05:00.123456+09",
        "2026-03-03T09:05:00+0700",
    ])
    func `the clock of the telephone counts`(text: String) {
        #expect(Moment(formTime: text)?.text == "2026-03-03 09:05")
        #expect(Moment(cell: text)?.text == "2026-03-03 09:05")
        #expect(Day(cell: text)?.text == "2026-03-03")
    }

    @Test(arguments: [
        "", "+", "2026-03-03T09:05:00Z", "2026-03-03T09:05:00.000Z", "2026-03-03T09:05:00+02:00", "2026-03-03+07:00",
        "2026-03-03T09:05:00.+07:00", "2026-03-03T09:05:00.x+07:00", "2026-03-03T25:05:00+07:00",
        "2026-03-03T09:05+07:00+07:00",
        "2026-03-03 09:05+07:00",
    ])
    func `any other time with an offset is not read`(text: String) {
        #expect(Moment(formTime: text) == nil && Day(cell: text) == nil)
    }
}
