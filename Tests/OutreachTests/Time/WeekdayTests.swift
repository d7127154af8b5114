import Testing

@testable import Outreach

@Suite struct WeekdayTests {
    @Test(arguments: [
        ("monday", "Senin"), ("TUE", "sel"), ("Wednesday", "RABU"), ("thu", "kam"), ("fri", "jum'at"), ("sat", "Sabtu"),
        ("sunday", "minggu"), ("sun", "Ahad"),
    ])
    func `has a name in each language`(english: String, indonesian: String) throws {
        let day = try #require(Weekday(english))
        #expect(Weekday(indonesian) == day)
        #expect(Weekday(day.code) == day)
    }

    @Test(arguments: ["", "m", "mond", "legi", "1", " mon"])
    func `refuses other words`(text: String) {
        #expect(Weekday(text) == nil)
    }

    @Test func `goes round the week`() {
        #expect(Weekday.sunday.advanced(by: 1) == .monday)
        #expect(Weekday.monday.advanced(by: -1) == .sunday)
        #expect(Weekday.wednesday.advanced(by: 700_000_001) == .thursday)
        #expect(Weekday.wednesday.advanced(by: .min).rawValue >= 1)
        #expect(Weekday.wednesday.advanced(by: .max).rawValue >= 1)
        #expect(Weekday.allCases.sorted() == Weekday.allCases)
    }
}
