import Outreach

/// What an agent is paid for a month: a share of what the own recruits contributed, and more in a month with many new members.
public struct AgentIncentive: Hashable, Sendable {
    /// Rupiah by the contributions.
    public let share: Int
    /// Rupiah for many new members.
    public let bonus: Int
    /// Rupiah for the agent, and for the body that the agent is under.
    public let agent: Int
    public let body: Int

    /// Both together.
    public var total: Int { share + bonus }

    /// The incentive by the terms of that month's last day.
    ///
    /// - Parameters:
    ///   - contributions: rupiah that the agent's recruits paid in the month.
    ///   - newMembers: members whose first payment was made in the month.
    public init(contributions: Int, newMembers: Int, month: Month, _ terms: Terms) {
        let day = month.last
        let percent = terms.value(.incentive, on: day) ?? 0
        share = AgentIncentive.part(contributions, percent)
        let least = terms.count(.bonusMembers, on: day)
        bonus = least > 0 && newMembers >= least ? terms.count(.bonus, on: day) : 0
        let isShared = terms.count(.bonusShared, on: day) != 0
        let divided = share + (isShared ? bonus : 0)
        let own = AgentIncentive.part(divided, terms.value(.agentShare, on: day) ?? 100)
        agent = own + (isShared ? 0 : bonus)
        body = divided - own
    }

    private static func part(_ amount: Int, _ percent: Double) -> Int {
        Int(exactly: (Double(amount) * percent / 100).rounded()) ?? 0
    }
}
