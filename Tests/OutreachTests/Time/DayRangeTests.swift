import Testing

@testable import Outreach

@Suite struct DayRangeTests {
    @Test(arguments: [
        ("2026-10-07", "2026-10-07", 1), ("2026-10-07..2026-10-09", "2026-10-07..2026-10-09", 3),
        (" 2026-12-31 .. 2027-01-01 ", "2026-12-31..2027-01-01", 2), ("2026-10-07..2026-10-07", "2026-10-07", 1),
    ])
    func `reads a day or two`(text: String, written: String, count: Int) throws {
        let range = try #require(DayRange(text))
        #expect(range.text == written)
        #expect(range.days.count == count)
        #expect(DayRange(range.text) == range)
    }

    @Test(arguments: [
        "", "..", "2026-10-09..2026-10-07", "2026-10-07..", "..2026-10-07", "2026-10-07...2026-10-08",
        "2026-10-07.2026-10-08", "2026-10-07 2026-10-08", "2026-10-07..2026-10-08..2026-10-09",
    ])
    func `refuses what is no range`(text: String) {
        #expect(DayRange(text) == nil)
    }

    @Test func `holds both its ends`() throws {
        let range = try #require(DayRange("2026-10-07..2026-10-09"))
        #expect(range.contains(range.first) && range.contains(range.last))
        #expect(!range.contains(range.first.advanced(by: -1)) && !range.contains(range.last.advanced(by: 1)))
        #expect(DayRange(range.last, range.first) == nil)
    }

    @Test func `reads a list with semicolons or commas`() {
        #expect(DayRange.list("2026-10-07; 2026-12-24..2026-12-26,2027-01-02;")?.map(\.days.count) == [1, 3, 1])
        #expect(DayRange.list("")?.isEmpty == true)
        #expect(DayRange.list("2026-10-07; besok") == nil)
    }

    @Test func `white space at the ends of a text is cut off`() {
        #expect("\t a b \u{A0}\n".trimmed == "a b")
        #expect("".trimmed.isEmpty && "  ".trimmed.isEmpty)
    }
}
