/// The registrations that an agent brought: the second dimension of credit, never added to that of events.
public struct AgentCredit: Sendable, Hashable {
    /// The agent, as named in the registrations.
    public let agent: Int32
    /// The registrations.
    public let registrations: Int

    /// The credits of all agents named in the registrations, by agent. Sponsored registrations are left out.
    public static func credits(of registrations: [Registration]) -> [AgentCredit] {
        var counts: [Int32: Int] = [:]
        for registration in registrations where !registration.channel.isSponsored {
            if let agent = registration.agent { counts[agent, default: 0] += 1 }
        }
        return counts.sorted { $0.key < $1.key }.map { AgentCredit(agent: $0.key, registrations: $0.value) }
    }
}
