import Testing

@testable import Outreach

@Suite struct InstantTests {
    @Test(arguments: [
        (0, Zone.western, "1970-01-01T07:00:00+07:00"), (0, .central, "1970-01-01T08:00:00+08:00"),
        (0, .eastern, "1970-01-01T09:00:00+09:00"), (-1, .western, "1970-01-01T06:59:59+07:00"),
        (1_791_158_400_000, .western, "2026-10-05T07:00:00+07:00"),
        (1_791_158_461_999, .central, "2026-10-05T08:01:01+08:00"),
        (1_791_133_200_000, .western, "2026-10-05T00:00:00+07:00"),
        (1_791_133_199_000, .western, "2026-10-04T23:59:59+07:00"),
    ])
    func `is shown by the clock of each zone`(milliseconds: Int64, zone: Zone, text: String) {
        #expect(Instant(milliseconds: milliseconds).timestamp(in: zone) == text)
    }

    @Test(arguments: Zone.allCases)
    func `comes back from a zone's clock to the minute`(zone: Zone) {
        for minutes in [-1_000_000, -1, 0, 1, 29_852_641] {
            let instant = Instant(milliseconds: Int64(minutes) * 60_000)
            #expect(Instant(instant.moment(in: zone), in: zone) == instant)
        }
    }

    @Test func `the ends of time do not trap`() {
        #expect(Instant(milliseconds: .max).moment(in: .western).day == .last)
        #expect(Instant(milliseconds: .min).moment(in: .western).day == .first)
        #expect((0..<60).contains(Instant(milliseconds: .min).second))
        #expect(Instant(milliseconds: -1) < Instant(milliseconds: 0))
    }
}
