import Conversion
import Outreach
import Testing

@Suite struct AgentIncentiveTests {
    private let march = Month(year: 2026, month: 3) ?? Month(number: 0)

    private func incentive(_ contributions: Int, _ newMembers: Int, _ more: [Term] = []) -> AgentIncentive {
        AgentIncentive(contributions: contributions, newMembers: newMembers, month: march, Terms(more + Term.usual))
    }

    @Test func `the reported figures of 2018 come out`() {
        let incentive = incentive(38_902_000, 2_227)
        #expect(incentive.share == 2_917_650)
        #expect(incentive.total == 3_417_650)
    }

    @Test func `sixty new members bring the bonus, which agent and body divide`() {
        let incentive = incentive(60 * 16_800, 60)
        #expect((incentive.share, incentive.total) == (75_600, 575_600))
        #expect((incentive.agent, incentive.body) == (518_040, 57_560))
    }

    @Test func `forty-nine do not`() {
        #expect(incentive(49 * 16_800, 49).bonus == 0)
        #expect(incentive(50 * 16_800, 50).bonus == 500_000)
    }

    @Test func `a branch may say that the bonus is the agent's alone, and other terms from a day on`() {
        var alone = Term(id: "x")
        (alone.name, alone.from, alone.value) = (.bonusShared, Day("2026-01-01") ?? .first, 0)
        let incentive = incentive(60 * 16_800, 60, [alone])
        #expect((incentive.agent, incentive.body) == (568_040, 7_560))
        var later = alone
        later.from = Day("2026-04-01") ?? .last
        #expect(self.incentive(60 * 16_800, 60, [later]).body == 57_560)
    }
}
