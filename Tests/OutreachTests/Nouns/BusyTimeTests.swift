import Testing

@testable import Outreach

@Suite struct BusyTimeTests {
    @Test func `every field reads what it writes`() throws {
        let time = filled(
            BusyTime.self,
            ["officer": "O1", "start": "2026-10-05 09:00", "end": "2026-10-06 12:00", "entry": "1h6"])
        #expect(
            BusyTime.identifier(officer: time.officer, start: time.start, entry: time.entry) == "O1/202610050900/1h6")
        #expect(BusyTime.identifier(officer: "O1", start: time.start, entry: nil) == "O1/202610050900")
    }

    @Test func `takes up the minutes of each day that it touches`() throws {
        var time = BusyTime(id: "x")
        time.start = try #require(Moment("2026-10-05 22:00"))
        time.end = try #require(Moment("2026-10-07 00:00"))
        func minutes(_ day: String) throws -> Range<Int>? { time.minutes(on: try #require(Day(day))) }
        #expect(try minutes("2026-10-04") == nil)
        #expect(try minutes("2026-10-05") == 1320..<1440)
        #expect(try minutes("2026-10-06") == 0..<1440)
        // Midnight belongs to neither day.
        #expect(try minutes("2026-10-07") == nil)
    }
}
