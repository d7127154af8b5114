import Foundation
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceCalendarImportTests {
    private func calendar(_ events: String...) -> String {
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
            + events.map { "BEGIN:VEVENT\r\nDTSTAMP:20260101T000000Z\r\n\($0)\r\nEND:VEVENT\r\n" }.joined()
            + "END:VCALENDAR\r\n"
    }

    private func counts(_ outcome: ImportOutcome?) -> [Int] {
        outcome.map { [$0.added, $0.changed, $0.unchanged] } ?? []
    }

    @Test func `whole days become holidays once, also those that recur`() async throws {
        let branch = try await Branch()
        let path = try branch.file(
            "libur.ics",
            calendar(
                "UID:1\r\nDTSTART;VALUE=DATE:20261225\r\nSUMMARY:Natal\r\nRRULE:FREQ=YEARLY",
                "UID:2\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:Cuti Bersama Natal",
                "UID:3\r\nDTSTART;VALUE=DATE:20261228\r\nDTEND;VALUE=DATE:20261231\r\nSUMMARY:Pekan",
                "UID:4\r\nDTSTART;VALUE=DATE:20261101\r\nSUMMARY:Batal\r\nSTATUS:CANCELLED",
                "UID:5\r\nDTSTART:20261102T010000Z\r\nDURATION:PT1H\r\nSUMMARY:Rapat"))
        var options = CalendarImportOptions()
        options.holidays = .publicHoliday
        #expect(counts(try await branch.workspace.importCalendar(path, options).holidays) == [4, 0, 0])
        #expect(counts(try await branch.workspace.importCalendar(path, options).holidays) == [0, 0, 4])
        let holidays = try await branch.workspace.records(Holiday.self)
        #expect(
            holidays.map { "\($0.id) \($0.until?.text ?? "")" }.filter { $0 >= "2026-11" } == [
                "2026-12-24/joint-leave ", "2026-12-25/public ", "2026-12-28/public 2026-12-30", "2027-12-25/public ",
            ])
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.records(Holiday.self).isEmpty)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `busy times follow the officer's calendar and hold no word of it`() async throws {
        let branch = try await Branch()
        let team = try await branch.workspace.records(Team.self)[0].id
        try await branch.officer("O8", team: team)
        let dentist =
            "UID:a\r\nDTSTART;TZID=Asia/Tokyo:20261005T110000\r\nDTEND;TZID=Asia/Tokyo:20261005T130000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nSUMMARY:Dokter gigi"
        let free = "UID:b\r\nDTSTART:20261006T010000Z\r\nDURATION:PT1H\r\nTRANSP:TRANSPARENT"
        let path = try branch.file("budi.ics", calendar(dentist, free))
        var options = CalendarImportOptions()
        options.officer = "O8"
        #expect(counts(try await branch.workspace.importCalendar(path, options).busy) == [2, 0, 0])
        #expect(counts(try await branch.workspace.importCalendar(path, options).busy) == [0, 0, 2])
        let times = try await branch.workspace.records(BusyTime.self)
        #expect(times.map(\.start.text) == ["2026-10-05 09:00", "2026-10-12 09:00"])
        let dump = try await branch.workspace.sheet(.busy)
        #expect(!dump.contains("Dokter") && !dump.contains("gigi"))
        // The second one was called off: it goes out of use, and comes back.
        let moved = dentist.replacing("COUNT=2", with: "COUNT=1")
        let later = try branch.file("budi2.ics", calendar(moved))
        #expect(counts(try await branch.workspace.importCalendar(later, options).busy) == [0, 1, 1])
        #expect(try await branch.workspace.records(BusyTime.self).count == 1)
        #expect(counts(try await branch.workspace.importCalendar(path, options).busy) == [0, 1, 1])
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a team goes nowhere while everyone in it is busy`() async throws {
        let branch = try await Branch()
        try await branch.officer("O8", team: "T1")
        let cells: [Operations.Cell] = [("officer", "O8"), ("start", "2026-10-05 08:30"), ("end", "2026-10-05 16:00")]
        _ = try await branch.workspace.add(nil, cells, BusyTime.self)
        let breaches = await branch.breaches("V2", "2026-10-05 09:00")
        #expect(breaches.contains { $0.text(in: .english).contains("is busy then") }, "\(breaches)")
        #expect(await branch.breaches("V2", "2026-10-06 09:00").isEmpty)
        // With a second officer who is free the team can go.
        try await branch.officer("O9", team: "T1")
        #expect(await branch.breaches("S1", "2026-10-05 09:00").isEmpty)
    }

    @Test func `a plan of the week leaves out when everyone is busy`() async throws {
        func visits(isBusy: Bool) async throws -> [Moment] {
            let branch = try await Branch(at: "2026-10-01 08:00")
            try await branch.officer("O8", team: "T1")
            if isBusy {
                let cells: [Operations.Cell] = [
                    ("officer", "O8"), ("start", "2026-10-05 00:00"), ("end", "2026-10-10 00:00"),
                ]
                _ = try await branch.workspace.add(nil, cells, BusyTime.self)
            }
            let week = Week(containing: day("2026-10-05"))
            let plan = try await branch.workspace.plan(PlanRequest(week, limit: .iterations(100), seed: 1)).plan
            return plan.visits.visits.map(\.start)
        }
        #expect(try await !visits(isBusy: false).isEmpty)
        #expect(try await visits(isBusy: true).isEmpty)
    }

    @Test func `what someone changed in a calendar waits for a decision`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let other = try await branch.event("S1", "2026-10-06 09:00")
        let export = String(decoding: try await branch.workspace.calendar().bytes, as: UTF8.self)
        let path = try branch.file("telepon.ics", export.replacing("20261005T", with: "20261008T"))
        let options = CalendarImportOptions()
        let first = try await branch.workspace.importCalendar(path, options)
        #expect(counts(first.proposals) == [1, 0, 0] && first.asOurs == 1 && first.passedOver == 0)
        #expect(counts(try await branch.workspace.importCalendar(path, options).proposals) == [0, 0, 1])
        // Nothing was overwritten.
        #expect(try await branch.workspace.event(event).event.start == moment("2026-10-05 09:00"))
        #expect(try await branch.workspace.proposals().map(\.event.event.handle) == [event])
        await #expect(throws: Failure.self) { try await branch.workspace.takeProposal(of: other) }
        let taken = try await branch.workspace.takeProposal(of: event)
        #expect(taken.event.start == moment("2026-10-08 09:00") && taken.event.sequence == 1)
        #expect(try await branch.workspace.proposals().isEmpty)
        // The first export is older now than what stands here.
        let old = try branch.file("alt.ics", export)
        #expect(try await branch.workspace.importCalendar(old, options).asOurs == 2)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a cancellation can be turned down, and stays so`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let export = String(decoding: try await branch.workspace.calendar().bytes, as: UTF8.self)
        let path = try branch.file("batal.ics", export.replacing("STATUS:TENTATIVE", with: "STATUS:CANCELLED"))
        let options = CalendarImportOptions()
        #expect(counts(try await branch.workspace.importCalendar(path, options).proposals) == [1, 0, 0])
        _ = try await branch.workspace.dismissProposal(of: event)
        #expect(try await branch.workspace.proposals().isEmpty)
        #expect(counts(try await branch.workspace.importCalendar(path, options).proposals) == [0, 0, 1])
        #expect(try await branch.workspace.proposals().isEmpty)
        #expect(try await branch.workspace.event(event).event.status == .planned)
    }

    @Test func `a dry run and a file without events change nothing`() async throws {
        let branch = try await Branch()
        let path = try branch.file("libur.ics", calendar("UID:1\r\nDTSTART;VALUE=DATE:20261225\r\nSUMMARY:Natal"))
        var options = CalendarImportOptions()
        options.holidays = .local
        options.isDryRun = true
        #expect(counts(try await branch.workspace.importCalendar(path, options).holidays) == [1, 0, 0])
        #expect(try await branch.workspace.records(Holiday.self).isEmpty)
        for text in ["", "hello", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"] {
            let empty = try branch.file("leer.ics", text)
            await #expect(throws: Failure.self) { try await branch.workspace.importCalendar(empty, options) }
        }
    }
}
