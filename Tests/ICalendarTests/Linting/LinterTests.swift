import Testing

@testable import ICalendar

@Suite struct LinterTests {
    /// The breaches of a calendar with these lines: kind and section.
    private func breaches(_ lines: String, head: String = "VERSION:2.0\nPRODID:x") -> [Breach] {
        let text = "BEGIN:VCALENDAR\n\(head)\n\(lines)\nEND:VCALENDAR\n"
        return Linter.breaches(of: Parser().parse(text), source: SystemZones.rules)
    }

    private func event(_ lines: String) -> [Breach.Kind] {
        breaches(
            "BEGIN:VEVENT\nUID:u\nDTSTAMP:20260101T000000Z\nDTSTART:20260102T000000Z\n\(lines)\nEND:VEVENT"
        ).map(\.kind)
    }

    @Test func `a calendar as the writer makes it has no breach`() throws {
        let stamp = try #require(CalendarInstant(parsing: "20260101T000000Z"))
        let start = try #require(CalendarDateTime(parsing: "20260102T090000"))
        var event = Event(
            uid: "u", stamp: stamp,
            start: .timed(CalendarDateTime(start.date, start.time, zone: .named("Asia/Jakarta"))),
            end: .after(.hours(2)))
        event.summary = "Sosialisasi; Kurau, dengan \\ dan\nbaris"
        event.categories = ["Desa, kelurahan"]
        event.color = "teal"
        event.alarms = [Alarm("x", trigger: .start(-.hours(1)))]
        event.organizer = Organizer(CalendarAddress(email: "kantor@example.org"))
        var writer = Writer()
        writer.begin(Calendar(productID: "-//x//y//ID", method: .publish, name: "n", refreshInterval: .hours(1)))
        writer.append(FixedZone.jakarta)
        writer.append(event)
        writer.end()
        let document = Parser().parse(writer.octets)
        #expect(document.defects.isEmpty)
        #expect(Linter.breaches(of: document, source: SystemZones.rules).isEmpty)
    }

    @Test func `what is missing, too much or out of place is told with line and section`() {
        let found = breaches("BEGIN:VEVENT\nUID:u\nUID:v\nTRIGGER:PT1H\nBEGIN:VEVENT\nEND:VEVENT\nEND:VEVENT", head: "")
        let texts = found.map { "\($0.line) \($0.kind) \($0.section)" }
        #expect(texts.contains("1 missing(\"VERSION\", in: \"VCALENDAR\") RFC 5545 3.7.4"))
        #expect(texts.contains("1 missing(\"PRODID\", in: \"VCALENDAR\") RFC 5545 3.7.3"))
        #expect(texts.contains("3 missing(\"DTSTAMP\", in: \"VEVENT\") RFC 5545 3.8.7.2"))
        #expect(texts.contains("3 missing(\"DTSTART\", in: \"VEVENT\") RFC 5545 3.6.1"))
        #expect(texts.contains("5 repeated(\"UID\", in: \"VEVENT\") RFC 5545 3.8.4.7"))
        #expect(texts.contains("6 misplaced(\"TRIGGER\", in: \"VEVENT\") RFC 5545 3.8.6.3"))
        #expect(breaches("").map(\.kind) == [.emptyCalendar])
    }

    @Test(arguments: [
        ("DTEND:20260102T000000Z", Breach.Kind.endNotAfterStart("DTEND")),
        ("DTEND;VALUE=DATE:20260103", .otherType("DTEND", than: "DTSTART")),
        ("DTEND:20260102T010000Z\nDURATION:PT1H", .endAndDuration("DTEND")),
        ("DURATION:P", .unreadable("DURATION", value: "P")), ("GEO:1,2", .unreadable("GEO", value: "1,2")),
        ("STATUS:DRAFT", .unknownWord("STATUS", value: "DRAFT")),
        ("CREATED:20260101T000000", .notUTC("CREATED")), ("PRIORITY:10", .unreadable("PRIORITY", value: "10")),
        ("SUMMARY:a;b", .escape("SUMMARY")), ("SUMMARY:a\\:b", .escape("SUMMARY")),
        ("LOCATION:a\\\\,b", .doubleEscape("LOCATION")), ("COLOR:#ff0000", .unknownWord("COLOR", value: "#ff0000")),
        ("ATTENDEE:budi@example.org", .unreadable("ATTENDEE", value: "budi@example.org")),
        ("ATTENDEE;ROLE=BOSS:mailto:b@example.org", .unknownWord("ROLE", value: "BOSS")),
        ("ATTENDEE;CN=a;CN=b:mailto:b@example.org", .repeatedParameter("CN", of: "ATTENDEE")),
        ("RRULE:FREQ=DAILY;BYDAY=2MO", .numberedWeekday), ("RRULE:FREQ=DAILY;UNTIL=20260105", .untilType),
        ("RRULE:FREQ=WEEKLY;BYMONTHDAY=1", .rulePart("BYMONTHDAY")),
        ("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", .neverMatches),
        ("RRULE:FREQ=DAILY\nEXDATE;VALUE=DATE:20260103", .otherType("EXDATE", than: "DTSTART")),
        ("RECURRENCE-ID:20260101", .missingParameter("VALUE", of: "RECURRENCE-ID")),
        ("CONFERENCE:https://example.org", .missingParameter("VALUE", of: "CONFERENCE")),
        ("IMAGE:https://example.org/a.png", .missingParameter("VALUE", of: "IMAGE")),
        ("EXDATE;TZID=Asia/Jakarta:20260103T000000Z", .needlessZone("EXDATE")),
        ("RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", .repeated("RRULE", in: "VEVENT")),
    ])
    func `a breach of a value is told`(lines: String, kind: Breach.Kind) {
        #expect(event(lines).contains(kind), "\(event(lines))")
    }

    @Test func `alarms need what their action asks for`() {
        func alarm(_ lines: String) -> [Breach.Kind] { event("BEGIN:VALARM\n\(lines)\nEND:VALARM") }
        #expect(alarm("ACTION:DISPLAY\nTRIGGER:-PT1H") == [.missing("DESCRIPTION", in: "VALARM")])
        #expect(alarm("ACTION:AUDIO\nTRIGGER:-PT1H\nREPEAT:2") == [.halfRepetition])
        #expect(alarm("ACTION:AUDIO") == [.missing("TRIGGER", in: "VALARM")])
        #expect(alarm("ACTION:AUDIO\nTRIGGER:20260101T000000Z") == [.missingParameter("VALUE", of: "TRIGGER")])
        #expect(alarm("ACTION:AUDIO\nTRIGGER;VALUE=DATE-TIME:20260101T000000") == [.notUTC("TRIGGER")])
        #expect(alarm("ACTION:AUDIO\nTRIGGER;RELATED=END:PT0S").isEmpty)
    }

    private let zone = """
        BEGIN:VTIMEZONE
        TZID:Asia/Jakarta
        BEGIN:STANDARD
        DTSTART:19700101T000000
        TZOFFSETFROM:+0800
        TZOFFSETTO:+0800
        END:STANDARD
        END:VTIMEZONE
        """

    @Test func `zones are described before their use, and as they are`() {
        let used =
            "BEGIN:VEVENT\nUID:u\nDTSTAMP:20260101T000000Z\nDTSTART;TZID=Asia/Jakarta:20260102T000000\nEND:VEVENT"
        #expect(breaches(used).map(\.kind) == [.undefinedZone("Asia/Jakarta")])
        #expect(breaches(zone + "\n" + used).map(\.kind) == [.wrongOffset("Asia/Jakarta")])
        #expect(breaches(used + "\n" + zone).map(\.kind).contains(.zoneAfterUse("Asia/Jakarta")))
        #expect(breaches(zone).map(\.kind) == [.unusedZone("Asia/Jakarta")])
        let foreign = breaches(zone.split(separator: "Asia/Jakarta").joined(separator: "SE Asia Standard Time"))
        #expect(foreign.map(\.kind).contains(.foreignZoneName("SE Asia Standard Time")))
    }

    @Test func `a UID stands once for each recurrence, which has to exist`() {
        let master =
            "BEGIN:VEVENT\nUID:u\nDTSTAMP:20260101T000000Z\nDTSTART:20260102T000000Z\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n"
        func override(_ id: String) -> String {
            "BEGIN:VEVENT\nUID:u\nDTSTAMP:20260101T000000Z\nRECURRENCE-ID:\(id)\nDTSTART:20260109T000000Z\nEND:VEVENT\n"
        }
        #expect(breaches(master + override("20260104T000000Z")).isEmpty)
        #expect(breaches(master + override("20260105T000000Z")).map(\.kind) == [.noSuchRecurrence("20260105T000000Z")])
        #expect(breaches(master + master).map(\.kind) == [.repeatedUID("u")])
    }

    @Test func `what is sent keeps to its method`() {
        func sent(_ method: String, _ lines: String) -> [Breach.Kind] {
            breaches(
                "BEGIN:VEVENT\nUID:u\nDTSTAMP:20260101T000000Z\nDTSTART:20260102T000000Z\n\(lines)\nEND:VEVENT",
                head: "VERSION:2.0\nPRODID:x\nMETHOD:\(method)"
            ).map(\.kind)
        }
        let (organizer, attendee) = ("ORGANIZER:mailto:a@example.org", "ATTENDEE:mailto:b@example.org")
        #expect(sent("PUBLISH", "").contains(.methodNeeds("ORGANIZER", method: "PUBLISH")))
        #expect(sent("PUBLISH", "\(organizer)\n\(attendee)") == [.methodForbids("ATTENDEE", method: "PUBLISH")])
        #expect(sent("REQUEST", "\(organizer)\n\(attendee)").isEmpty)
        #expect(
            sent("CANCEL", "\(organizer)\n\(attendee)")
                == [.methodNeeds("SEQUENCE", method: "CANCEL"), .methodNeeds("STATUS", method: "CANCEL")])
        #expect(
            sent("REPLY", "\(organizer)\n\(attendee)\n\(attendee)") == [.methodForbids("ATTENDEE", method: "REPLY")])
        #expect(sent("PUBLISHED", "") == [.unknownWord("METHOD", value: "PUBLISHED")])
    }
}
