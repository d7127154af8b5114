import Conversion
import Testing

@Suite struct RegistrationTests {
    @Test func `agent is left out unless named`() {
        #expect(Registration(person: 1, day: 2, channel: .event).agent == nil)
        #expect(Registration(person: 1, day: 2, channel: .agent, agent: 7).agent == 7)
    }
}
