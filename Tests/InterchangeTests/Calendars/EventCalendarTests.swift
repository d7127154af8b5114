import ICalendar
import Outreach
import Testing

@testable import Interchange

@Suite struct EventCalendarTests {
    private func entry(_ change: (inout CalendarEntry) -> Void = { _ in }) -> CalendarEntry {
        var event = Outreach.Event(id: "e1")
        event.uid = "u1@sosialisasi"
        event.start = Moment("2026-10-05 09:00")
        event.end = Moment("2026-10-05 10:30")
        var entry = CalendarEntry(
            event: event, site: Outreach.Site(id: "S1"), summary: "Pasar Pagi", description: nil,
            location: "Pasar Pagi",
            categories: ["Pasar"], color: "orange", created: Instant(milliseconds: 1_790_000_000_000),
            changed: Instant(milliseconds: 1_790_000_060_000))
        change(&entry)
        return entry
    }

    private func text(_ entries: [CalendarEntry], zone: Zone = .western) -> String {
        String(decoding: EventCalendar(name: "Sosialisasi", zone: zone).published(entries), as: UTF8.self)
    }

    /// The content lines of the file, unfolded, from the first VEVENT on.
    private func lines(_ entries: [CalendarEntry], zone: Zone = .western) -> [Substring] {
        let lines = text(entries, zone: zone).replacing("\r\n ", with: "").split(separator: "\r\n")
        return Array(lines.drop { $0 != "BEGIN:VEVENT" })
    }

    @Test func `each event is one VEVENT under its own UID`() {
        let entries = (1...5).map { number in entry { $0.event.uid = "u\(number)@x" } }
        let lines = lines(entries)
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 5)
        #expect(lines.filter { $0 == "END:VEVENT" }.count == 5)
        #expect(lines.filter { $0.hasPrefix("UID:") } == (1...5).map { "UID:u\($0)@x" })
    }

    @Test(arguments: [
        (Zone.western, "Asia/Jakarta", "+0700"), (.central, "Asia/Makassar", "+0800"),
        (.eastern, "Asia/Jayapura", "+0900"),
    ])
    func `times are those of the zone, which is told`(zone: Zone, name: String, offset: String) {
        let all = text([entry()], zone: zone)
        #expect(all.contains("TZID:\(name)\r\n"))
        #expect(all.contains("TZOFFSETTO:\(offset)\r\n"))
        let lines = lines([entry()], zone: zone)
        #expect(lines.contains("DTSTART;TZID=\(name):20261005T090000"))
        #expect(lines.contains("DTEND;TZID=\(name):20261005T103000"))
    }

    @Test(arguments: [
        (Outreach.Event.Status.planned, "TENTATIVE", "OPAQUE"), (.confirmed, "CONFIRMED", "OPAQUE"),
        (.held, "CONFIRMED", "OPAQUE"), (.postponed, "CANCELLED", "TRANSPARENT"),
        (.cancelled, "CANCELLED", "TRANSPARENT"),
    ])
    func `where an event stands is its STATUS`(status: Outreach.Event.Status, word: String, transparency: String) {
        let lines = lines([entry { $0.event.status = status }])
        #expect(lines.contains("STATUS:\(word)"))
        #expect(lines.contains("TRANSP:\(transparency)"))
    }

    @Test func `postponed without a date it is cancelled at its former time`() {
        let lines = lines([
            entry {
                $0.event.leaveDate()
                $0.event.status = .postponed
                $0.event.sequence = 2
            }
        ])
        #expect(lines.contains("STATUS:CANCELLED"))
        #expect(lines.contains("SEQUENCE:2"))
        #expect(lines.contains("UID:u1@sosialisasi"))
        #expect(lines.contains("DTSTART;TZID=Asia/Jakarta:20261005T090000"))
        #expect(lines.contains("DTEND;TZID=Asia/Jakarta:20261005T103000"))
    }

    @Test func `a new date never ends at the former one`() {
        let lines = lines([
            entry {
                $0.event.leaveDate()
                $0.event.start = Moment("2026-11-02 09:00")
            }
        ])
        #expect(lines.contains("DTSTART;TZID=Asia/Jakarta:20261102T090000"))
        #expect(!lines.contains { $0.contains("20261005") })
    }

    @Test func `one that never had a date is left out`() {
        #expect(lines([entry { $0.event.start = nil }]).isEmpty)
        #expect(text([]).hasSuffix("END:VCALENDAR\r\n"))
    }

    @Test(arguments: [-1, 0, 7, Int.max])
    func `SEQUENCE is never out of range`(sequence: Int) {
        let expected = UInt32(clamping: sequence)
        #expect(lines([entry { $0.event.sequence = sequence }]).contains("SEQUENCE:\(expected)"))
    }

    @Test(arguments: ["\r\n", "\n", "\r", "\r\n ", "\n\t"])
    func `an end of line in a text injects nothing`(end: String) {
        let attack = "Pasar\(end)END:VEVENT\(end)BEGIN:VEVENT\(end)ATTENDEE:mailto:x@example.com"
        let lines = lines([
            entry {
                $0.summary = attack
                $0.description = attack
                $0.location = attack
                $0.categories = [attack]
                $0.color = attack
                $0.event.uid = attack
            }
        ])
        #expect(lines.filter { $0.hasPrefix("BEGIN:") } == ["BEGIN:VEVENT"])
        #expect(lines.filter { $0.hasPrefix("END:") } == ["END:VEVENT", "END:VCALENDAR"])
        #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
    }

    @Test func `lines have at most 75 octets and end in CR LF`() {
        let all = text([entry { $0.description = String(repeating: "Desa 界😀 ", count: 60) }])
        for line in all.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
            #expect(line.last == UInt8(ascii: "\r") && line.count <= 76)
        }
    }

    @Test func `what is known of the place and the entry stands in it`() {
        let lines = lines([
            entry {
                $0.site.latitude = -2.125
                $0.site.longitude = 106.1
                $0.description = "Bawa formulir, dan pena"
            }
        ])
        #expect(lines.contains("SUMMARY:Pasar Pagi"))
        #expect(lines.contains("LOCATION:Pasar Pagi"))
        #expect(lines.contains("DESCRIPTION:Bawa formulir\\, dan pena"))
        #expect(lines.contains("CATEGORIES:Pasar"))
        #expect(lines.contains("COLOR:orange"))
        #expect(lines.contains { $0.hasPrefix("GEO:-2.125") })
        #expect(lines.contains("DTSTAMP:20260921T141420Z"))
        #expect(lines.contains("CREATED:20260921T141320Z"))
        #expect(lines.contains("LAST-MODIFIED:20260921T141420Z"))
    }

    @Test func `the same entries give the same bytes`() {
        #expect(text([entry(), entry()]) == text([entry(), entry()]))
    }
}
