import Testing

@testable import ICalendar

@Suite struct EventSeriesTests {
    private func occurrences(_ lines: String, _ first: String, _ last: String, limit: Int = 100) throws -> [String] {
        let calendar = try #require(
            Parser().parse("BEGIN:VCALENDAR\n\(lines)\nEND:VCALENDAR\n").components.first)
        let zones = ZoneTable(calendar, floating: .fixed(.hours(7)), source: SystemZones.rules)
        let begins = try #require(CalendarInstant(parsing: first))
        let ends = try #require(CalendarInstant(parsing: last))
        let range = begins..<ends
        return EventSeries.all(in: calendar).flatMap { series in
            series.occurrences(in: range, zones: zones, limit: limit).map {
                "\($0.component.text("SUMMARY") ?? "") \($0.span.lowerBound.text)/\($0.span.upperBound.text)"
            }
        }
    }

    private let weekly = """
        BEGIN:VEVENT
        UID:a
        DTSTART;TZID=Asia/Jakarta:20260105T090000
        DTEND;TZID=Asia/Jakarta:20260105T100000
        RRULE:FREQ=WEEKLY;COUNT=5
        EXDATE;TZID=Asia/Jakarta:20260112T090000
        SUMMARY:A
        END:VEVENT
        """

    @Test func `what is excepted does not take place, and still counts`() throws {
        #expect(
            try occurrences(weekly, "20260101T000000Z", "20270101T000000Z") == [
                "A 20260105T020000Z/20260105T030000Z", "A 20260119T020000Z/20260119T030000Z",
                "A 20260126T020000Z/20260126T030000Z", "A 20260202T020000Z/20260202T030000Z",
            ])
        #expect(try occurrences(weekly, "20260119T023000Z", "20260120T000000Z").count == 1)
        #expect(try occurrences(weekly, "20260119T030000Z", "20260120T000000Z").isEmpty)
    }

    @Test func `one recurrence can be moved, also out of the range and into it`() throws {
        let moved =
            weekly + """

                BEGIN:VEVENT
                UID:a
                RECURRENCE-ID;TZID=Asia/Jakarta:20260119T090000
                DTSTART;TZID=Asia/Jakarta:20260301T090000
                DURATION:PT3H
                SUMMARY:B
                END:VEVENT
                """
        #expect(try occurrences(moved, "20260118T000000Z", "20260120T000000Z").isEmpty)
        #expect(
            try occurrences(moved, "20260301T000000Z", "20260302T000000Z") == ["B 20260301T020000Z/20260301T050000Z"])
    }

    @Test func `a change of this and the future moves those that follow`() throws {
        let moved =
            weekly + """

                BEGIN:VEVENT
                UID:a
                RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Jakarta:20260126T090000
                DTSTART;TZID=Asia/Jakarta:20260127T080000
                DTEND;TZID=Asia/Jakarta:20260127T100000
                SUMMARY:B
                END:VEVENT
                """
        #expect(
            try occurrences(moved, "20260101T000000Z", "20270101T000000Z") == [
                "A 20260105T020000Z/20260105T030000Z", "A 20260119T020000Z/20260119T030000Z",
                "B 20260127T010000Z/20260127T030000Z", "B 20260203T010000Z/20260203T030000Z",
            ])
    }

    @Test func `dates last whole days where the reader is`() throws {
        let holiday = """
            BEGIN:VEVENT
            UID:h
            DTSTART;VALUE=DATE:20260320
            DTEND;VALUE=DATE:20260322
            RDATE;VALUE=DATE:20260401
            SUMMARY:H
            END:VEVENT
            """
        #expect(
            try occurrences(holiday, "20260101T000000Z", "20270101T000000Z") == [
                "H 20260319T170000Z/20260321T170000Z", "H 20260331T170000Z/20260402T170000Z",
            ])
    }

    /// The clocks of Berlin went forward on 29 March 2026 at 2:00: a nominal day has 23 hours, two exact hours stay two.
    @Test func `days follow the calendar and hours the clock`() throws {
        func event(_ end: String) -> String {
            """
            BEGIN:VEVENT
            UID:d
            DTSTART;TZID=Europe/Berlin:20260328T120000
            \(end)
            SUMMARY:D
            END:VEVENT
            """
        }
        #expect(
            try occurrences(event("DURATION:P1D"), "20260101T000000Z", "20270101T000000Z")
                == ["D 20260328T110000Z/20260329T100000Z"])
        #expect(
            try occurrences(event("DURATION:PT24H"), "20260101T000000Z", "20270101T000000Z")
                == ["D 20260328T110000Z/20260329T110000Z"])
    }

    @Test func `a time that does not exist is read by the offset before the gap`() throws {
        let gap = """
            BEGIN:VEVENT
            UID:g
            DTSTART;TZID=Europe/Berlin:20260328T023000
            RRULE:FREQ=DAILY;COUNT=3
            SUMMARY:G
            END:VEVENT
            """
        #expect(
            try occurrences(gap, "20260101T000000Z", "20270101T000000Z").map { $0.prefix(18) } == [
                "G 20260328T013000Z", "G 20260329T013000Z", "G 20260330T003000Z",
            ])
    }

    @Test func `a rule of every second since long ago is reached at once, and bounded`() throws {
        let bomb = """
            BEGIN:VEVENT
            UID:s
            DTSTART:19000101T000000Z
            RRULE:FREQ=SECONDLY
            DURATION:PT1S
            SUMMARY:S
            END:VEVENT
            """
        #expect(try occurrences(bomb, "20260101T000000Z", "20270101T000000Z", limit: 50).count == 50)
    }

    @Test func `the newer of two versions counts`() throws {
        let twice = """
            BEGIN:VEVENT
            UID:v
            SEQUENCE:2
            DTSTART:20260102T000000Z
            SUMMARY:new
            END:VEVENT
            BEGIN:VEVENT
            UID:v
            SEQUENCE:1
            DTSTART:20260101T000000Z
            SUMMARY:old
            END:VEVENT
            """
        #expect(
            try occurrences(twice, "20260101T000000Z", "20270101T000000Z") == ["new 20260102T000000Z/20260102T000000Z"])
    }

    @Test func `transparent, cancelled and declined events leave their people free`() throws {
        func busy(_ lines: String, _ attendee: String? = nil) throws -> Int {
            let calendar = try #require(
                Parser().parse(
                    """
                    BEGIN:VCALENDAR
                    BEGIN:VEVENT
                    UID:b
                    DTSTART:20260102T000000Z
                    DURATION:PT1H
                    \(lines)
                    END:VEVENT
                    END:VCALENDAR
                    """
                ).components.first)
            let range = try #require(CalendarInstant(parsing: "20260101T000000Z"))
            let end = try #require(CalendarInstant(parsing: "20270101T000000Z"))
            return BusySpan.all(in: calendar, within: range..<end, zones: ZoneTable(calendar), attendee: attendee).count
        }
        #expect(try busy("STATUS:CONFIRMED") == 1)
        #expect(try busy("TRANSP:TRANSPARENT") == 0)
        #expect(try busy("STATUS:CANCELLED") == 0)
        #expect(try busy("X-MICROSOFT-CDO-BUSYSTATUS:FREE") == 0)
        let declined = "ATTENDEE;PARTSTAT=DECLINED:mailto:Budi@example.org"
        #expect(try busy(declined, "budi@example.org") == 0)
        #expect(try busy(declined, "sari@example.org") == 1)
    }

    @Test func `free and busy times are spans`() throws {
        let calendar = try #require(
            Parser().parse(
                """
                BEGIN:VCALENDAR
                BEGIN:VFREEBUSY
                UID:f
                FREEBUSY:20260102T000000Z/PT1H,20260103T000000Z/20260103T020000Z
                FREEBUSY;FBTYPE=FREE:20260104T000000Z/PT1H
                END:VFREEBUSY
                END:VCALENDAR
                """
            ).components.first)
        let first = try #require(CalendarInstant(parsing: "20260101T000000Z"))
        let last = try #require(CalendarInstant(parsing: "20270101T000000Z"))
        let spans = BusySpan.all(in: calendar, within: first..<last, zones: ZoneTable(calendar))
        #expect(spans.map(\.end.text) == ["20260102T010000Z", "20260103T020000Z"])
        #expect(spans.allSatisfy { $0.uid == "f" && $0.line == 4 })
    }
}
