import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceEventsTests {
    @Test func `a moved event may keep a part of its own time`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let moved = try await branch.workspace.moveEvent(event, to: moment("2026-10-05 10:00"), team: nil)
        #expect(moved.event.start == moment("2026-10-05 10:00"))
        #expect(moved.event.end == moment("2026-10-05 12:00"))
        #expect(moved.event.sequence == 1)
    }

    @Test func `moving checks the rules again and leaves the event where it was`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        await #expect(throws: Failure.self) {
            _ = try await branch.workspace.moveEvent(event, to: moment("2026-10-09 12:00"), team: nil)
        }
        #expect(try await branch.workspace.event(event).event.start == moment("2026-10-05 09:00"))
        #expect(try await branch.workspace.lastEntry()?.kind == "event.add")
    }

    @Test func `an event goes over to another team`() async throws {
        let branch = try await Branch()
        try await branch.team("T2", latitude: -2.1262, longitude: 106.1134)
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let moved = try await branch.workspace.moveEvent(event, to: moment("2026-10-05 09:00"), team: "T2")
        #expect(moved.teams.map(\.id) == ["T2"])
        await #expect(throws: Failure.self) {
            _ = try await branch.workspace.moveEvent(event, to: moment("2026-10-05 09:00"), team: "T3")
        }
    }

    @Test func `a reason that is given is kept without force`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00", reason: "asked by the host")
        #expect(try await branch.workspace.event(event).event.reason == "asked by the host")
        let moved = try await branch.workspace.moveEvent(
            event, to: moment("2026-10-06 09:00"), team: nil, reason: "hall is taken")
        #expect(moved.event.reason == "hall is taken")
    }

    @Test func `an end that is not after the start is refused`() async throws {
        let branch = try await Branch()
        for end in ["2026-10-05 09:00", "2026-10-05 08:00", "2026-10-07 09:00"] {
            let failure = await #expect(throws: Failure.self) {
                _ = try await branch.workspace.addEvent(
                    site: "V2", teams: ["T1"], start: moment("2026-10-05 09:00"), end: moment(end), force: true,
                    reason: "any")
            }
            #expect(failure?.exitCode == .input)
        }
    }

    @Test func `unknown sites, teams and events are named with the nearest`() async throws {
        let branch = try await Branch()
        let failure = await #expect(throws: Failure.self) { _ = try await branch.event("V9", "2026-10-05 09:00") }
        #expect(failure?.what == .unknownRecord(.site, "V9"))
        #expect(failure?.exitCode == .refused)
        await #expect(throws: Failure.self) {
            _ = try await branch.event("V1", "2026-10-05 09:00", teams: ["T1", "T9"])
        }
        await #expect(throws: Failure.self) { _ = try await branch.workspace.event("A7") }
    }

    @Test func `a postponed event has no date and frees its team`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let postponed = try await branch.workspace.postponeEvent(event, reason: "the host has a meeting")
        #expect(postponed.event.status == .postponed)
        #expect(postponed.event.start == nil && postponed.event.end == nil)
        #expect(postponed.event.formerStart == moment("2026-10-05 09:00"))
        #expect(postponed.event.reason == "the host has a meeting")
        #expect(await branch.breaches("S1", "2026-10-05 09:00").isEmpty)
        await #expect(throws: Failure.self) { _ = try await branch.workspace.postponeEvent(event, reason: "again") }
        let back = try await branch.workspace.moveEvent(event, to: moment("2026-10-07 09:00"), team: nil)
        #expect(back.event.status == .planned)
        #expect(back.event.end == moment("2026-10-07 11:00"))
        #expect(back.event.formerStart == nil && back.event.reason == nil)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `what a cancelled event cost stays`() async throws {
        let branch = try await Branch()
        try await branch.importing([
            "events.csv": "id,site,teams,start,status,cost\nE1,V2,T1,2026-10-05 09:00,confirmed,750000\n"
        ])
        let cancelled = try await branch.workspace.cancelEvent("E1", reason: "rain")
        #expect(cancelled.event.status == .cancelled)
        #expect(cancelled.cost == 750_000)
        #expect(try await branch.workspace.event("E1").cost == 750_000)
        await #expect(throws: Failure.self) { _ = try await branch.workspace.cancelEvent("E1", reason: "rain") }
    }

    @Test func `an event is closed once it has begun`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let failure = await #expect(throws: Failure.self) { _ = try await branch.workspace.closeEvent(event) }
        #expect(failure?.what == .eventInFuture(event, day("2026-10-05")))
        branch.set("2026-10-05 09:00")
        #expect(try await branch.workspace.closeEvent(event).event.status == .held)
        for change in ["close", "cancel", "postpone", "confirm", "move"] {
            await #expect(throws: Failure.self, "\(change)") {
                switch change {
                case "close": _ = try await branch.workspace.closeEvent(event)
                case "cancel": _ = try await branch.workspace.cancelEvent(event, reason: "no")
                case "postpone": _ = try await branch.workspace.postponeEvent(event, reason: "no")
                case "confirm": _ = try await branch.workspace.confirmEvent(event)
                default: _ = try await branch.workspace.moveEvent(event, to: moment("2026-10-07 09:00"), team: nil)
                }
            }
        }
    }

    @Test func `a closed event is opened again, with the reason kept`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        branch.set("2026-10-05 10:00")
        let early = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.reopenEvent(event, reason: nil)
        }
        #expect(early?.code == "event.status")
        let closed = try await branch.workspace.closeEvent(event).event
        let open = try await branch.workspace.reopenEvent(event, reason: "list not complete").event
        #expect(open.status == .confirmed && open.reason == "list not complete" && open.sequence == closed.sequence)
        #expect(try await branch.workspace.closeEvent(event).event.status == .held)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a planned event is confirmed once`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-05 09:00")
        let confirmed = try await branch.workspace.confirmEvent(event)
        #expect(confirmed.event.status == .confirmed && confirmed.event.sequence == 0)
        await #expect(throws: Failure.self) { _ = try await branch.workspace.confirmEvent(event) }
    }

    @Test func `events are listed by time and by what is asked for`() async throws {
        let branch = try await Branch()
        try await branch.team("T2", latitude: -2.1262, longitude: 106.1134)
        try await branch.event("V2", "2026-10-06 09:00")
        try await branch.event("S1", "2026-10-05 09:00", teams: ["T2"])
        try await branch.event("M1", "2026-10-13 08:00")
        let late = try await branch.event("V1", "2026-10-05 10:00")
        _ = try await branch.workspace.postponeEvent(late, reason: "any")
        #expect(try await branch.workspace.events().map(\.event.handle) == ["A2", "A1", "A3", "A4"])
        var filter = EventFilter()
        filter.days = Week(containing: day("2026-10-05")).range
        #expect(try await branch.workspace.events(filter).map(\.event.handle) == ["A2", "A1", "A4"])
        filter.team = "T2"
        #expect(try await branch.workspace.events(filter).map(\.event.handle) == ["A2"])
        filter = EventFilter()
        filter.ecosystem = "Pasar"
        #expect(try await branch.workspace.events(filter).map(\.event.handle) == ["A3"])
        filter = EventFilter()
        filter.status = .postponed
        #expect(try await branch.workspace.events(filter).map(\.event.handle) == ["A4"])
        filter = EventFilter()
        filter.region = "19.71"
        #expect(try await branch.workspace.events(filter).count == 4)
        filter.region = "19.7"
        #expect(try await branch.workspace.events(filter).isEmpty)
    }

    @Test func `events of one operation sort as they were made`() async throws {
        let branch = try await Branch()
        let rows = (1...40).map { _ in "S1,T1,2026-10-05 09:00,cancelled" }
        try await branch.importing(["events.csv": "site,teams,start,status\n" + rows.joined(separator: "\n") + "\n"])
        #expect(try await branch.workspace.events().map(\.event.handle) == (1...40).map { "A\($0)" })
    }
}
