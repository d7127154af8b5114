import ICalendar
import Testing

/// The article in `ICalendar.docc`, line by line.
@Suite struct ArticleTests {
    @Test func `the article's calendar is written, read, expanded and found to be sound`() throws {
        var printed: [String] = []
        func print(_ items: Any...) { printed.append(items.map { "\($0)" }.joined(separator: " ")) }
        // The article begins here.
        let stamp = CalendarInstant(secondsSinceEpoch: 1_790_000_000)
        let date = CalendarDate(year: 2026, month: 10, day: 5)
        let nine = CalendarTime(hour: 9, minute: 0)
        var writer = Writer()
        writer.begin(Calendar(productID: "-//Example//Example//EN", name: "Visits"))
        writer.append(FixedZone.jakarta)
        if let stamp, let date, let nine {
            let start = CalendarDateTime(date, nine, zone: .named("Asia/Jakarta"))
            var event = Event(uid: "1@example.org", stamp: stamp, start: .timed(start), end: .after(.hours(2)))
            event.summary = "Village hall; bring leaflets"
            event.rule = RecurrenceRule(.weekly, end: .count(4))
            event.alarms = [Alarm("Leave", trigger: .start(-.hours(1)))]
            writer.append(event)
        }
        writer.end()
        let octets = writer.octets
        let document = Parser().parse(octets)
        for defect in document.defects { print(defect) }
        for calendar in document.components {
            for event in calendar.components(named: "VEVENT") {
                print(event.text("SUMMARY") ?? "", event.moment("DTSTART")?.text ?? "")
            }
        }
        for calendar in document.components {
            let zones = ZoneTable(calendar, floating: .fixed(UTCOffset(seconds: 25_200) ?? .zero))
            if let first = CalendarInstant(secondsSinceEpoch: 1_790_000_000),
                let last = CalendarInstant(secondsSinceEpoch: 1_800_000_000)
            {
                for (series, occurrence) in EventSeries.occurrences(of: calendar, in: first..<last, zones: zones) {
                    print(series.uid, occurrence.span.lowerBound.text)
                }
            }
        }
        for breach in Linter.breaches(of: document) { print(breach.line, breach.severity, breach.section, breach.kind) }
        #expect(
            printed == [
                "Village hall; bring leaflets 20261005T090000", "1@example.org 20261005T020000Z",
                "1@example.org 20261012T020000Z", "1@example.org 20261019T020000Z", "1@example.org 20261026T020000Z",
            ])
    }

    @Test func `the article shows what is tested here`() throws {
        let code = try ArticleText.code()
        let own = Set(try ArticleText.lines(of: "Tests/ICalendarTests/ArticleTests.swift"))
        #expect(code.count > 30)
        for line in code { #expect(own.contains(line.drop { $0 == " " }.description), "\(line)") }
    }
}
