import Foundation
import ICalendar
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceCalendarTests {
    /// The values of the properties of that name in the calendar, in order.
    private func values(_ name: String, _ branch: Branch) async throws -> [String] {
        let text = String(decoding: try await branch.workspace.calendar().bytes, as: UTF8.self)
        return text.split(separator: "\r\n").filter { $0.hasPrefix("\(name):") || $0.hasPrefix("\(name);") }.map {
            String($0.drop { $0 != ":" }.dropFirst())
        }.filter { !$0.hasSuffix("-alarm") }
    }

    @Test func `a postponed event re-exports the same UID with SEQUENCE 1 then 2`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        _ = try await branch.workspace.confirmEvent(event)
        let uid = try await values("UID", branch)
        #expect(uid.count == 1)
        #expect(try await values("SEQUENCE", branch).allSatisfy { $0 == "0" })
        #expect(try await values("STATUS", branch) == ["CONFIRMED"])

        branch.set("2026-10-05 08:30")
        _ = try await branch.workspace.postponeEvent(event, reason: "the host has a meeting")
        #expect(try await values("UID", branch) == uid)
        #expect(try await values("SEQUENCE", branch) == ["1"])
        #expect(try await values("STATUS", branch) == ["CANCELLED"])
        #expect(try await values("DTSTART", branch).contains("20261005T090000"))

        branch.set("2026-10-05 09:30")
        _ = try await branch.workspace.moveEvent(event, to: moment("2026-10-08 09:00"), team: nil)
        _ = try await branch.workspace.confirmEvent(event)
        #expect(try await values("UID", branch) == uid)
        #expect(try await values("SEQUENCE", branch) == ["2"])
        #expect(try await values("STATUS", branch) == ["CONFIRMED"])
        #expect(try await values("DTSTART", branch).contains("20261008T090000"))
        #expect(try await values("DTSTAMP", branch) == ["20261005T023000Z"])
    }

    @Test func `undoing a move raises the sequence once more`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        _ = try await branch.workspace.moveEvent(event, to: moment("2026-10-06 09:00"), team: nil)
        _ = try await branch.workspace.undo()
        let back = try await branch.workspace.event(event)
        #expect(back.event.start == moment("2026-10-05 09:00"))
        #expect(back.event.sequence == 2)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `the file is read back without defects`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-05 09:00")
        try await branch.event("S1", "2026-10-05 13:00")
        let export = try await branch.workspace.calendar()
        #expect(export.events == 2)
        let check = CalendarCheck(bytes: export.bytes)
        #expect(check.components == 2)
        #expect(check.findings.isEmpty)
    }

    @Test func `only the events asked for are in the file`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-05 09:00")
        try await branch.event("V2", "2026-10-12 09:00")
        var filter = EventFilter()
        filter.days = Week(containing: day("2026-10-05")).range
        #expect(try await branch.workspace.calendar(filter).events == 1)
    }

    @Test func `an event that an earlier export showed in the week stays in the week's file when it has moved`()
        async throws
    {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        try await branch.event("S1", "2026-10-06 09:00")
        var filter = EventFilter()
        filter.days = Week(containing: day("2026-10-05")).range
        #expect(try await branch.workspace.calendar(filter).events == 2)
        _ = try await branch.workspace.undo()
        _ = try await branch.workspace.moveEvent(event, to: moment("2026-10-14 09:00"), team: nil)
        let export = try await branch.workspace.calendar(filter)
        #expect(export.events == 2 && export.moved == 2)
        let text = String(decoding: export.bytes, as: UTF8.self)
        #expect(text.contains("DTSTART;TZID=Asia/Jakarta:20261014T090000\r\n"))
        // What was taken back is cancelled, and counts one change more.
        #expect(text.contains("SEQUENCE:1\r\nSTATUS:CANCELLED\r\n"))
        // A week that never showed them has none of them.
        filter.days = Week(containing: day("2026-11-02")).range
        #expect(try await branch.workspace.calendar(filter).events == 0)
    }

    @Test func `a published file names the branch, and an invitation the officers of the day`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        await #expect(throws: Failure.self) { try await branch.workspace.invitation(to: event) }
        _ = try await branch.workspace.editCampaign([("email", "kantor@example.org")])
        let team = try await branch.workspace.event(event).teams[0].id
        try await branch.officer("O8", team: team)
        await #expect(throws: Failure.self) { try await branch.workspace.invitation(to: event) }
        _ = try await branch.workspace.edit("O8", [("email", "budi@example.org")], Officer.self)
        let published = String(decoding: try await branch.workspace.calendar().bytes, as: UTF8.self)
        #expect(published.contains("METHOD:PUBLISH\r\n") && published.contains(":mailto:kantor@example.org"))
        #expect(!published.contains("ATTENDEE"))
        let invitation = try await branch.workspace.invitation(to: event)
        #expect(CalendarCheck(bytes: invitation.bytes).findings.isEmpty)
        #expect(invitation.invited.count == 1)
        let text = String(decoding: invitation.bytes, as: UTF8.self)
        #expect(text.contains("METHOD:REQUEST\r\n") && text.contains("BEGIN:VALARM\r\n"))
        await #expect(throws: Failure.self) { try await branch.workspace.cancellation(of: event) }
        _ = try await branch.workspace.cancelEvent(event, reason: "rain")
        let cancellation = try await branch.workspace.cancellation(of: event)
        #expect(CalendarCheck(bytes: cancellation.bytes).findings.isEmpty)
        let cancelled = String(decoding: cancellation.bytes, as: UTF8.self)
        #expect(cancelled.contains("METHOD:CANCEL\r\n") && cancelled.contains("SEQUENCE:1\r\nSTATUS:CANCELLED\r\n"))
        await #expect(throws: Failure.self) { try await branch.workspace.invitation(to: event) }
    }

    @Test func `the host is shown only if that is asked for, and reminders as asked`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-05 09:00")
        _ = try await branch.workspace.edit(
            "V2", [("host", "Pak Kades (contoh)"), ("host_phone", "0812-0000-0001")], Site.self)
        func text(_ options: CalendarOptions) async throws -> String {
            String(decoding: try await branch.workspace.calendar(EventFilter(), options).bytes, as: UTF8.self)
        }
        var options = CalendarOptions()
        #expect(try await !text(options).contains("Kades"))
        #expect(try await text(options).contains("TRIGGER:-PT1H\r\n"))
        options.showsHost = true
        options.alarm = 0
        #expect(try await text(options).replacing("\r\n ", with: "").contains("Kades (contoh)\\, 0812-0000-0001"))
        #expect(try await !text(options).contains("VALARM"))
    }

    @Test func `a folder gets one file an event, and none is written anew without need`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        try await branch.event("S1", "2026-10-06 09:00")
        let folder = try branch.file("x", "") + "-vdir"
        let first = try await branch.workspace.calendarFolder(folder)
        #expect(first == CalendarFolder(added: 2, changed: 0, unchanged: 0))
        _ = try await branch.workspace.confirmEvent(event)
        let second = try await branch.workspace.calendarFolder(folder)
        #expect(second == CalendarFolder(added: 0, changed: 1, unchanged: 1))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.count == 2)
        for file in files {
            let bytes = [UInt8](try #require(FileManager.default.contents(atPath: folder + "/" + file)))
            let check = CalendarCheck(bytes: bytes)
            #expect(check.components == 1 && check.findings.isEmpty)
            #expect(!String(decoding: bytes, as: UTF8.self).contains("METHOD"))
        }
    }
}
