import Outreach
import Testing

@Suite struct MonthTests {
    @Test(arguments: [("2026-03", "2026-03"), ("3/2026", "2026-03"), ("03/2026", "2026-03"), ("2026-03-31", "2026-03")])
    func `a month is read in the forms that people write`(cell: String, text: String) {
        #expect(Month(cell: cell)?.text == text)
    }

    @Test(arguments: ["2026", "2026-13", "13/2026", "26-03", "2026-3-", "", "March", "2026-00", "0/2026", "2026/03"])
    func `nothing else is a month`(cell: String) {
        #expect(Month(cell: cell) == nil)
    }

    @Test func `months are counted over the turn of a year, and have their days`() throws {
        let december = try #require(Month(year: 2026, month: 12))
        #expect(december.advanced(by: 1).text == "2027-01")
        #expect(december.months(to: december.advanced(by: 4)) == 4)
        #expect(december.last.text == "2026-12-31")
        #expect(try #require(Month(year: 2024, month: 2)).last.text == "2024-02-29")
        #expect(Month(number: .max).last == .last)
        #expect(Month(number: .min).first == .first)
    }
}
