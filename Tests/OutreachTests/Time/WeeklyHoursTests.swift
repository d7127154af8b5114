import Testing

@testable import Outreach

@Suite struct WeeklyHoursTests {
    @Test(arguments: [
        ("mon-fri 08:00-15:30; sat 09:00-12:00", "mon-fri 08:00-15:30; sat 09:00-12:00"),
        ("senin-jumat 8.00-15.30;sabtu 9.00-12.00", "mon-fri 08:00-15:30; sat 09:00-12:00"),
        ("mon-fri 08:00-12:00,13:00-15:30", "mon-fri 08:00-12:00,13:00-15:30"),
        ("mon-fri 13:00-15:30, 08:00-12:00", "mon-fri 08:00-12:00,13:00-15:30"),
        ("sel,jum 06:00-10:00", "tue 06:00-10:00; fri 06:00-10:00"),
        ("sat-mon 07:00-09:00", "mon 07:00-09:00; sat-sun 07:00-09:00"), ("sun-sun 00:00-24:00", "sun 00:00-24:00"),
        ("mon 08:00-10:00; mon 14:00-16:00", "mon 08:00-10:00,14:00-16:00"),
        (
            "mon-sun 06:00-10:00; wed 20:00-21:00",
            "mon-tue 06:00-10:00; wed 06:00-10:00,20:00-21:00; thu-sun 06:00-10:00"
        ),
        ("mon 08:00-12:00; mon 10:00-14:00", "mon 08:00-14:00"), ("mon 08:00-12:00,12:00-14:00", "mon 08:00-14:00"),
        ("mon 08:00-18:00,09:00-10:00,17:00-19:00,20:00-21:00", "mon 08:00-19:00,20:00-21:00"),
        ("Kamis 09:00 - 10:00 ;", "thu 09:00-10:00"),
    ])
    func `what is read is written back in one form`(text: String, written: String) throws {
        let hours = try #require(WeeklyHours(text))
        #expect(hours.text == written)
        #expect(WeeklyHours(hours.text) == hours)
    }

    @Test(arguments: [
        "", ";", "mon", "08:00-10:00", "mon 10:00-08:00", "mon 08:00-08:00", "mon 08:00", "mon 08:00-25:00",
        "xyz 08:00-10:00",
        "mon-tue-wed 08:00-10:00", "mon- 08:00-10:00", "mon 08:00-10:00-12:00", "mon 08:00-10:00; tue",
        "mon ٠٨:٠٠-١٠:٠٠",
        "mon 8-10",
    ])
    func `refuses what it cannot read`(text: String) {
        #expect(WeeklyHours(text) == nil)
    }

    @Test func `each day has its own spans in order`() throws {
        let hours = try #require(WeeklyHours("mon,wed 13:00-15:00,08:00-12:00"))
        #expect(hours[.monday].map(\.text) == ["08:00-12:00", "13:00-15:00"])
        #expect(hours[.tuesday].isEmpty)
        #expect(hours[.wednesday] == hours[.monday])
    }

    @Test func `the written form can have other words`() throws {
        let hours = try #require(WeeklyHours("mon-tue 08:00-12:00,13:00-14:00; sun 09:00-10:00"))
        let text = hours.text(weekday: { "<\($0.rawValue)>" }, span: { "\($0.open)" })
        #expect(text == "<1>-<2> 480,780; <7> 540")
    }

    @Test func `a span holds what lies wholly inside it`() throws {
        let span = try #require(WeeklyHours.Span(open: 480, close: 600))
        #expect(span.contains(480, 600) && span.contains(500, 501))
        #expect(!span.contains(479, 600) && !span.contains(480, 601))
        #expect(WeeklyHours.Span(open: -1, close: 5) == nil)
        #expect(WeeklyHours.Span(open: 5, close: 5) == nil)
        #expect(WeeklyHours.Span(open: 0, close: 1441) == nil)
    }

    @Test func `market days limit the hours and spread them`() throws {
        let hours = try #require(WeeklyHours("mon-fri 08:00-12:00; sat 06:00-09:00"))
        #expect(hours.limited(to: [.tuesday, .saturday]).text == "tue 08:00-12:00; sat 06:00-09:00")
        #expect(hours.spread(over: [.saturday, .sunday]).text == "sat 06:00-09:00; sun 08:00-12:00")
        #expect(WeeklyHours().spread(over: [.monday]) == WeeklyHours())
        #expect(hours.limited(to: []) == WeeklyHours())
    }

    @Test func `weekdays are read as lists and runs`() {
        #expect(WeeklyHours.weekdays("tue,fri") == [.tuesday, .friday])
        #expect(WeeklyHours.weekdays("sel; jum") == [.tuesday, .friday])
        #expect(WeeklyHours.weekdays("jumat-senin") == [.friday, .saturday, .sunday, .monday])
        #expect(WeeklyHours.weekdays("tue,legi") == nil)
        #expect(WeeklyHours.weekdays(" ") == nil)
    }

    @Test func `random hours come back from their text`() {
        var random = SplitMix(seed: 7)
        for _ in 0..<500 {
            let parts = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                let day = Weekday.allCases.randomElement(using: &random) ?? .monday
                let open = Int.random(in: 0..<1440, using: &random)
                let close = Int.random(in: (open + 1)...1440, using: &random)
                return "\(day.code) \(WeeklyHours.Span(open: open, close: close)?.text ?? "")"
            }
            let hours = WeeklyHours(parts.joined(separator: ";"))
            #expect(hours != nil)
            #expect(hours.flatMap { WeeklyHours($0.text) } == hours)
        }
    }
}
