import Testing

@testable import ICalendar

@Suite struct ToDoTests {
    private func breaches(_ write: (inout Writer) -> Void) -> (String, [Breach]) {
        var writer = Writer()
        writer.begin(Calendar(productID: "x"))
        write(&writer)
        writer.end()
        let document = Parser().parse(writer.octets)
        return (String(decoding: writer.octets, as: UTF8.self), Linter.breaches(of: document))
    }

    @Test func `a to-do, a journal entry and free and busy times are written as the RFC wants them`() throws {
        let stamp = try #require(CalendarInstant(parsing: "20260101T000000Z"))
        let later = try #require(CalendarInstant(parsing: "20260102T000000Z"))
        var task = ToDo(uid: "t", stamp: stamp)
        task.due = CalendarMoment(parsing: "20260105")
        task.status = .inProcess
        task.percent = 120
        task.priority = 1
        task.summary = "Surat, kades"
        var snoozed = Alarm("x", trigger: .at(later))
        snoozed.action = .email(subject: "s", to: [CalendarAddress(email: "a@example.org")])
        snoozed.acknowledged = stamp
        snoozed.snoozes = "v"
        task.alarms = [snoozed]
        var entry = JournalEntry(uid: "j", stamp: stamp)
        entry.start = CalendarMoment(parsing: "20260105")
        entry.status = .final
        entry.descriptions = ["a", "b"]
        let times = FreeBusy(
            uid: "f", stamp: stamp, range: stamp..<later, organizer: Organizer(CalendarAddress(email: "a@example.org")),
            times: [.init(stamp..<later), .init(stamp..<later, .tentative)])
        let (text, found) = breaches { writer in
            writer.append(task)
            writer.append(entry)
            writer.append(times)
        }
        #expect(found.isEmpty, "\(found)")
        #expect(text.contains("PERCENT-COMPLETE:100\r\n") && text.contains("SUMMARY:Surat\\, kades\r\n"))
        #expect(text.contains("FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260101T000000Z/20260102T000000Z\r\n"))
        #expect(text.contains("RELATED-TO;RELTYPE=SNOOZE:v\r\n"))
    }

    @Test func `conferences and pictures say what they are`() throws {
        let stamp = try #require(CalendarInstant(parsing: "20260101T000000Z"))
        var event = Event(uid: "e", stamp: stamp, start: try #require(CalendarMoment(parsing: "20260105T000000Z")))
        event.conferences = [Conference("https://example.org/a", features: [.audio, .video], label: "Rapat; harian")]
        event.images = [CalendarImage("https://example.org/a.png", display: .badge, mediaType: "image/png")]
        event.rule = RecurrenceRule(.weekly, interval: 2)
        event.exceptions = [try #require(CalendarMoment(parsing: "20260119T000000Z"))]
        let (text, found) = breaches { $0.append(event) }
        #expect(found.isEmpty, "\(found)")
        #expect(text.contains("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=\"Rapat; harian\":https:"))
        #expect(text.contains("IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://"))
        #expect(text.contains("RRULE:FREQ=WEEKLY;INTERVAL=2\r\nEXDATE:20260119T000000Z\r\n"))
    }
}
