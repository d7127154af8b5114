import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceAgendaTests {
    @Test func `a day shows ways, waiting and what cannot be reached`() async throws {
        let branch = try await Branch()
        try await branch.officer("O1", team: "T1")
        try await branch.event("V2", "2026-10-06 09:00", until: "2026-10-06 10:00")
        try await branch.event("S1", "2026-10-06 13:00", until: "2026-10-06 14:00")
        try await branch.event(
            "V1", "2026-10-06 14:05", until: "2026-10-06 15:00", force: true, reason: "the host asks for it")
        let day = try #require(
            try await branch.workspace.agenda(DayRange(day("2026-10-06"))).first { $0.team.id == "T1" })
        #expect(day.stops.map { $0.event.site?.id } == ["V2", "S1", "V1"])
        #expect(day.officers.map(\.id) == ["O1"])
        #expect(day.stops[0].slack == nil)
        // Three hours less the way from one to the other.
        let way = try #require(day.stops[1].travel)
        #expect(day.stops[1].slack == 180 - way && !day.stops[1].isClash)
        #expect(day.stops[2].isClash)
        #expect((day.wayBack ?? 0) > 0)
    }

    @Test func `teams without an event are in the week, and days off say so`() async throws {
        let branch = try await Branch()
        try await branch.team("T2", latitude: -2.12, longitude: 106.11)
        try await branch.holiday("2026-10-08", "local")
        let week = try await branch.workspace.agenda(Week(containing: day("2026-10-05")).range)
        #expect(week.count == 14)
        #expect(week.filter { $0.holiday != nil }.map(\.day.text) == ["2026-10-08", "2026-10-08"])
        #expect(try await branch.workspace.agenda(Week(containing: day("2026-10-05")).range, team: "T2").count == 7)
    }

    @Test func `what waits to be done is told until it is done`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        let event = try await branch.event("V2", "2026-10-06 09:00", until: "2026-10-06 10:00")
        func duties(_ day: String) async throws -> [Duty] {
            try await branch.workspace.duties(on: Outreach.Day(day) ?? .first)
        }
        guard case .confirm(let reply)? = try await duties("2026-10-05").first else {
            Issue.record("\(try await duties("2026-10-05"))")
            return
        }
        #expect(reply.event.handle == event)
        _ = try await branch.workspace.confirmEvent(event)
        #expect(try await duties("2026-10-05").isEmpty)
        branch.set("2026-10-06 11:00")
        guard case .close? = try await duties("2026-10-06").first else {
            Issue.record("\(try await duties("2026-10-06"))")
            return
        }
        _ = try await branch.workspace.closeEvent(event)
        guard case .list? = try await duties("2026-10-06").first else {
            Issue.record("\(try await duties("2026-10-06"))")
            return
        }
        _ = try await branch.workspace.count(event, heads: 30)
        #expect(try await duties("2026-10-06").isEmpty)
        // From Thursday on the next week is asked for.
        #expect(try await duties("2026-10-08") == [.plan(day("2026-10-12"))])
    }

    @Test func `agents go along with their team, and batches that end and open cases wait`() async throws {
        let branch = try await Branch()
        try await branch.event("V2", "2026-10-06 09:00", until: "2026-10-06 10:00")
        _ = try await branch.workspace.add("AG1", [("name", "Sari"), ("team", "T1")], Agent.self)
        _ = try await branch.workspace.add(
            "AG2", [("name", "Tono"), ("team", "T1"), ("until", "2026-10-05")], Agent.self)
        let days = try await branch.workspace.agenda(DayRange(day("2026-10-06")))
        #expect(days.first?.agents.map(\.name) == ["Sari"])
        _ = try await branch.workspace.add("D1", [("name", "PT Contoh")], Sponsor.self)
        for (id, first) in [("B1", "2026-08"), ("B2", "2026-09"), ("B3", "2026-10")] {
            _ = try await branch.workspace.add(
                id, [("sponsor", "D1"), ("first", first), ("months", "2"), ("people", "5")], Batch.self)
        }
        for (id, date) in [("L1", "2026-09-20"), ("L2", "2026-09-22")] {
            _ = try await branch.workspace.add(id, [("date", date), ("kind", "claim")], Service.self)
        }
        let duties = try await branch.workspace.duties(on: day("2026-10-05"))
        #expect(duties.contains(.batches(1, first: day("2026-10-31"))))
        #expect(duties.contains(.services(1)))
    }
}
