import Testing

@testable import ICalendar

/// Files that were made to do harm: each ends in listed defects. Their time and memory are measured by `Benchmarks icalendar`.
@Suite struct HostileFilesTests {
    private func read(_ octets: [UInt8]) -> (document: Document, breaches: [Breach]) {
        let document = Parser().parse(octets)
        return (document, Linter.breaches(of: document, source: SystemZones.rules))
    }

    private func read(_ text: String) -> (document: Document, breaches: [Breach]) { read(Array(text.utf8)) }

    @Test func `a line of five megabytes`() {
        let long = String(repeating: "x", count: 5_000_000)
        let (document, _) = read(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:\(long)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
        #expect(document.components.first?.components.first?.text("SUMMARY")?.utf8.count == 5_000_000)
        #expect(document.defects.map(\.kind) == [.form(.longLine)])
    }

    @Test func `a hundred thousand components that nothing closes`() {
        for name in ["VEVENT", "VALARM", "X-NEST", "VCALENDAR"] {
            let (document, _) = read(String(repeating: "BEGIN:\(name)\r\n", count: 100_000))
            #expect(document.defects.count >= 99_000, "\(name)")
            var deepest = 0
            var level = document.components
            while !level.isEmpty {
                deepest += 1
                level = level.flatMap(\.components)
            }
            #expect(deepest <= Parser.depthLimit, "\(name)")
        }
    }

    @Test func `many zones, and many times in them`() {
        let zone = """
            BEGIN:VTIMEZONE
            TZID:Z%
            BEGIN:STANDARD
            DTSTART:00010101T000000
            RRULE:FREQ=SECONDLY
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            END:STANDARD
            END:VTIMEZONE

            """
        let zones = (0..<200).map { zone.replacing("%", with: "\($0)") }.joined()
        let (_, breaches) = read("BEGIN:VCALENDAR\n\(zones)END:VCALENDAR\n")
        #expect(breaches.contains { $0.kind == .unusedZone("Z199") })
    }

    @Test(arguments: [
        "FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=2000000000", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
        "FREQ=MINUTELY;BYHOUR=25", "FREQ=DAILY;UNTIL=99991231T235959Z", "FREQ=YEARLY;INTERVAL=2147483647",
    ])
    func `rules that never end or never match`(rule: String) throws {
        let (document, _) = read(
            """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:a
            DTSTART:00010101T000000Z
            DURATION:PT1S
            RRULE:\(rule)
            END:VEVENT
            BEGIN:VEVENT
            UID:a
            RECURRENCE-ID:20260101T000000Z
            DTSTART:20260101T000000Z
            END:VEVENT
            END:VCALENDAR
            """)
        let calendar = try #require(document.components.first)
        let first = try #require(CalendarInstant(parsing: "20260101T000000Z"))
        let last = try #require(CalendarInstant(parsing: "20270101T000000Z"))
        let spans = BusySpan.all(in: calendar, within: first..<last, zones: ZoneTable(calendar), limit: 1_000)
        #expect(spans.count <= 1_000)
    }

    @Test func `zeroes, UTF-16 and what is not UTF-8`() {
        #expect(read([UInt8](repeating: 0, count: 100_000)).document.defects.count <= 2)
        let utf16 = "BEGIN:VCALENDAR\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(read([0xFF, 0xFE] + utf16).document.defects.map(\.kind) == [.utf16])
        let broken = Array("BEGIN:VCALENDAR\r\nX-A:".utf8) + [UInt8](repeating: 0xC3, count: 200_000)
        #expect(read(broken).document.defects.contains { $0.kind == .notUTF8 })
    }

    @Test func `a title with line breaks makes no property of its own`() throws {
        let stamp = try #require(CalendarInstant(parsing: "20260101T000000Z"))
        for title in ["a\r\nATTENDEE:mailto:evil@example.org", "a\nEND:VEVENT", "a\rX:y", "a\u{2028}b", "a\u{0}b"] {
            var event = Event(
                uid: title, stamp: stamp, start: .timed(try #require(CalendarDateTime(parsing: "20260101T000000Z"))))
            event.summary = title
            event.url = "https://example.org/" + title
            event.organizer = Organizer(CalendarAddress(email: title), commonName: title)
            event.others = [Property("X-NOTE", title, parameters: [Parameter("X-P", title)])]
            let octets = Document(components: [Component("VCALENDAR", components: [event.component])]).octets
            let back = try #require(Parser().parse(octets).components.first?.components)
            #expect(back.count == 1)
            #expect(back.first?.properties.map(\.name).filter { $0 == "ATTENDEE" || $0 == "X" } == [])
        }
    }
}
