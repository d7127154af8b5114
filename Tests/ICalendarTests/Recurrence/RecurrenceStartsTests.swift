import Testing

@testable import ICalendar

@Suite struct RecurrenceStartsTests {
    private func starts(_ rule: String, from start: String, zone: ZoneRules? = nil, _ count: Int = 40) throws
        -> [String]
    {
        let rule = try #require(RecurrenceRule(parsing: rule))
        let start = try #require(CalendarMoment(parsing: start))
        return rule.starts(from: start, zone: zone).prefix(count).map(\.text)
    }

    private func days(_ rule: String, _ count: Int = 40) throws -> [String] {
        try starts(rule, from: "19970902T090000", zone: SystemZones.rules("America/New_York"), count)
            .map { String($0.prefix(8)) }
    }

    /// The examples of RFC 5545 section 3.8.5.3, which begin on 2 September 1997 at 9:00 in New York.
    @Test func `the examples of the RFC come out as it says`() throws {
        #expect(try days("FREQ=DAILY;COUNT=10").last == "19970911")
        #expect(try days("FREQ=DAILY;UNTIL=19971224T000000Z", 200).count == 113)
        #expect(
            try days("FREQ=DAILY;INTERVAL=10;COUNT=5") == ["19970902", "19970912", "19970922", "19971002", "19971012"])
        #expect(try days("FREQ=WEEKLY;COUNT=10").last == "19971104")
        #expect(try days("FREQ=WEEKLY;UNTIL=19971224T000000Z").last == "19971223")
        #expect(
            try days("FREQ=WEEKLY;INTERVAL=2;WKST=SU", 6)
                == ["19970902", "19970916", "19970930", "19971014", "19971028", "19971111"])
        #expect(
            try days("FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", 4)
                == ["19970903", "19970905", "19970915", "19970917"])
        #expect(
            try days("FREQ=MONTHLY;COUNT=10;BYDAY=1FR")
                == [
                    "19970905", "19971003", "19971107", "19971205", "19980102", "19980206", "19980306", "19980403",
                    "19980501", "19980605",
                ])
        #expect(
            try days("FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", 4)
                == ["19970907", "19970928", "19971102", "19971130"])
        #expect(try days("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", 3) == ["19970922", "19971020", "19971117"])
        #expect(try days("FREQ=MONTHLY;BYMONTHDAY=-3", 3) == ["19970928", "19971029", "19971128"])
        #expect(try days("FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", 7).last == "19990310")
        #expect(try days("FREQ=YEARLY;INTERVAL=3;COUNT=10;BYDAY=20MO", 0).isEmpty)
        #expect(try days("FREQ=YEARLY;BYDAY=20MO", 3) == ["19980518", "19990517", "20000515"])
        #expect(try days("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", 3) == ["19980511", "19990517", "20000515"])
        #expect(
            try days("FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", 4)
                == ["20000101", "20000409", "20000718", "20030101"])
        #expect(try days("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", 3) == ["19980213", "19980313", "19981113"])
        let elections = try starts(
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", from: "19961105T090000", 3)
        #expect(elections.map { $0.prefix(8) } == ["19961105", "20001107", "20041102"])
        #expect(try days("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3") == ["19970904", "19971007", "19971106"])
        #expect(
            try days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", 4)
                == ["19970929", "19971030", "19971127", "19971230"])
        #expect(
            try starts("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000", from: "19970902T090000")
                == ["19970902T090000", "19970902T120000", "19970902T150000"])
        #expect(
            try starts("FREQ=MINUTELY;INTERVAL=90;COUNT=4", from: "19970902T090000").last == "19970902T133000")
        #expect(
            try starts("FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40", from: "19970902T090000", 4).last == "19970902T100000")
    }

    /// "An example where the days generated makes a difference because of WKST" of the same section.
    @Test func `the beginning of the week matters`() throws {
        let monday = try starts("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", from: "19970805T090000")
        #expect(monday.map { $0.prefix(8) } == ["19970805", "19970810", "19970819", "19970824"])
        let sunday = try starts("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", from: "19970805T090000")
        #expect(sunday.map { $0.prefix(8) } == ["19970805", "19970817", "19970819", "19970831"])
    }

    @Test func `a day that a month does not have is passed over`() throws {
        let found = try starts("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", from: "20070115T090000")
        #expect(found.map { $0.prefix(8) } == ["20070115", "20070130", "20070215", "20070315", "20070330"])
        #expect(try starts("FREQ=YEARLY", from: "20240229", 3) == ["20240229", "20280229", "20320229"])
    }

    @Test func `a week of the year without a day falls on the weekday of the start`() throws {
        #expect(
            try starts("FREQ=YEARLY;BYWEEKNO=20", from: "20240515T090000", 2) == ["20240515T090000", "20250514T090000"])
    }

    @Test func `positions count in whole periods, also in the first`() throws {
        // The week of Wednesday 2 September 2026 begins on Monday: its second day is Tuesday, before the start.
        #expect(
            try starts("FREQ=WEEKLY;BYDAY=MO,TU,FR;BYSETPOS=2", from: "20260902T080000", 2)
                == ["20260908T080000", "20260915T080000"])
    }

    @Test func `an end in UTC is compared as an instant`() throws {
        let jakarta = ZoneRules.fixed(.hours(7))
        // 02:00 UTC is 09:00 in Jakarta.
        #expect(try starts("FREQ=DAILY;UNTIL=20260103T020000Z", from: "20260101T090000", zone: jakarta).count == 3)
        #expect(try starts("FREQ=DAILY;UNTIL=20260103T015959Z", from: "20260101T090000", zone: jakarta).count == 2)
        // A date, which some programs write, means its whole day.
        #expect(try starts("FREQ=DAILY;UNTIL=20260103", from: "20260101T090000", zone: jakarta).count == 3)
    }

    @Test(arguments: [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1", "FREQ=MINUTELY;BYMONTH=4;BYMONTHDAY=31", "FREQ=SECONDLY;BYSECOND=60",
        "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=5", "FREQ=HOURLY;INTERVAL=24;BYHOUR=3", "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=9",
    ])
    func `a rule that never matches ends`(rule: String) throws {
        #expect(try starts(rule, from: "20260101T090000", 1).isEmpty)
    }

    @Test func `a rule without an end ends with the year 9999`() throws {
        #expect(try starts("FREQ=YEARLY;INTERVAL=1000", from: "20260101", 100).last == "90260101")
        #expect(try starts("FREQ=YEARLY;INTERVAL=9999999999", from: "20260101", 100) == ["20260101"])
    }

    @Test func `every second of the year is made one by one`() throws {
        let all = { (last: Int) in (0...last).map(String.init).joined(separator: ",") }
        let rule = "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=\(all(23));BYMINUTE=\(all(59));BYSECOND=\(all(59))"
        #expect(try starts(rule, from: "20260704T120000", 2) == ["20260704T120000", "20260704T120001"])
        #expect(try starts(rule + ";BYSETPOS=-1", from: "20260704T120000", 1) == ["20261231T235959"])
    }
}
