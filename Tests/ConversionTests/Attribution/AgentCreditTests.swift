import Conversion
import Testing

@Suite struct AgentCreditTests {
    @Test func `agents are credited beside the events`() throws {
        let registrations = [
            Registration(person: 0, day: 3, channel: .agent, agent: 7),
            Registration(person: 1, day: 12, channel: .agent, agent: 2),
            Registration(person: 2, day: 17, channel: .event, agent: 7),
            Registration(person: 3, day: 17, channel: .event),
            Registration(person: 4, day: 17, channel: .sponsor, agent: 7),
        ]
        let credits = AgentCredit.credits(of: registrations)
        #expect(credits.map(\.agent) == [2, 7] && credits.map(\.registrations) == [1, 2])
        let events = try Attribution(
            of: registrations,
            touches: Fortnight.touches(),
            moments: Fortnight.moments,
            people: 9
        )
        #expect(events.credits == [3, 1, 0])
    }
}
