import Testing

@testable import Outreach

@Suite struct AgentTests {
    @Test func `every field reads what it writes`() {
        _ = filled(
            Agent.self,
            [
                "name": "Sari", "phone": "0812-0000-0405", "body": "Koperasi", "region": "19", "team": "T1",
                "skills": "madurese", "since": "2026-01-01", "until": "2026-12-31", "note": "x",
            ])
    }

    @Test func `an agent works within the days`() {
        var agent = Agent(id: "AG1")
        #expect(agent.works(on: .first))
        (agent.since, agent.until) = (Day("2026-01-01"), Day("2026-12-31"))
        #expect(!agent.works(on: Day("2025-12-31") ?? .first) && agent.works(on: Day("2026-12-31") ?? .first))
        agent.retired = true
        #expect(!agent.works(on: Day("2026-06-01") ?? .first))
    }
}
