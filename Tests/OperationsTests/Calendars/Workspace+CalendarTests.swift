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
        }
    }

    @Test func `a postponed event keeps its UID and counts its changes`() async throws {
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
        let (bytes, count) = try await branch.workspace.calendar()
        #expect(count == 2)
        let document = ICalendar.Parser().parse(bytes)
        #expect(document.defects.isEmpty)
    }

    @Test func `only the events asked for are in the file`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-05 09:00")
        try await branch.event("V2", "2026-10-12 09:00")
        var filter = EventFilter()
        filter.days = Week(containing: day("2026-10-05")).range
        #expect(try await branch.workspace.calendar(filter).events == 1)
    }
}
