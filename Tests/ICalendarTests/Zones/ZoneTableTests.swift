import Testing

@testable import ICalendar

@Suite struct ZoneTableTests {
    @Test(arguments: [
        ("Asia/Jakarta", 25_200), ("SE Asia Standard Time", 25_200), ("se asia standard time", 25_200),
        ("/mozilla.org/20050126_1/Asia/Makassar", 28_800), ("(UTC+09:00) Osaka, Sapporo, Tokyo", 32_400),
        ("GMT-0330", -12_600), ("UTC", 0), ("Etc/UTC", 0), ("UTC+7", 25_200), ("WIB", 25_200),
    ])
    func `a zone is known by many names`(name: String, offset: Int) throws {
        let bangkok: ZoneTable.Source = { $0 == "Asia/Bangkok" ? .fixed(.hours(7)) : nil }
        let rules = try #require(ZoneTable.rules(named: name, bangkok))
        #expect(rules.offset(at: 1_700_000_000) == offset)
    }

    @Test(arguments: ["Mars/Olympus", "", "../../etc/passwd", "/etc/passwd", "GMT+99999", "UTC+ab"])
    func `what names no zone is told`(name: String) {
        let nowhere: ZoneTable.Source = { _ in nil }
        #expect(ZoneTable.rules(named: name, nowhere) == nil)
    }

    @Test func `the description in the file comes first`() throws {
        let calendar = try #require(
            Parser().parse(
                """
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                TZID:Asia/Jakarta
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0900
                TZOFFSETTO:+0900
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                DTSTART;TZID=Asia/Jakarta:20260101T090000
                DTEND;TZID=Nowhere:20260101T100000
                END:VEVENT
                END:VCALENDAR
                """
            ).components.first)
        let table = ZoneTable(calendar, source: SystemZones.rules)
        #expect(table.rules(of: .named("Asia/Jakarta"))?.offset(at: 1_700_000_000) == 32_400)
        #expect(table.unknown == ["Nowhere"])
    }

    @Test func `a description with rules follows the clocks`() throws {
        let calendar = try #require(
            Parser().parse(
                """
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                TZID:Berlin
                BEGIN:STANDARD
                DTSTART:16011028T030000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010325T020000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                END:VTIMEZONE
                END:VCALENDAR
                """
            ).components.first)
        let described = try #require(calendar.components.first)
        let rules = try #require(ZoneRules(described))
        let system = try #require(SystemZones.rules("Europe/Berlin"))
        for month in 0..<240 {
            let instant = 1_600_000_000 + month * 2_629_746
            #expect(rules.offset(at: instant) == system.offset(at: instant))
        }
    }
}
