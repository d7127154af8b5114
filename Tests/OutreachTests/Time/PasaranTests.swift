import Testing

@testable import Outreach

@Suite struct PasaranTests {
    /// Independence Day, and the birthdays of three presidents.
    @Test(arguments: [
        ("1945-08-17", Pasaran.legi, Weekday.friday), ("1901-06-06", .pon, .thursday),
        ("1921-06-08", .kliwon, .wednesday), ("1961-06-21", .pon, .wednesday),
    ])
    func `days of history have the day of the market week that is told of them`(
        _ text: String, _ pasaran: Pasaran, _ weekday: Weekday
    ) throws {
        let day = try #require(Day(text))
        #expect(Pasaran(on: day) == pasaran && day.weekday == weekday)
    }

    @Test func `the week of five runs on through all days that can be written`() {
        for number in stride(from: Day.first.number, through: Day.last.number - 1, by: 997) {
            let (today, tomorrow) = (Pasaran(on: Day(number: number)), Pasaran(on: Day(number: number + 1)))
            #expect(tomorrow.rawValue == (today.rawValue + 1) % 5)
            #expect(Pasaran(on: Day(number: number + 5)) == today)
        }
    }

    @Test func `each is read by its name and nothing else is`() {
        for pasaran in Pasaran.allCases { #expect(Pasaran(pasaran.name.uppercased()) == pasaran) }
        #expect(Pasaran("paing") == .pahing && Pasaran("manis") == .legi && Pasaran("senin") == nil)
        #expect(Pasaran.allCases.sorted() == Pasaran.allCases)
    }
}
