import Conversion
import EventLog
import Outreach

/// What an agent brought, and what they are paid for a month.
public struct AgentSummary: Hashable, Sendable {
    /// The agent's record; nil for a name on registrations that is no agent's.
    public let agent: Agent?
    public let name: String
    /// Members who are credited to the agent, and those whose registration names the agent and who are credited to another.
    public let recruits: Int
    public let claimedByOthers: Int
    /// Those who are covered today.
    public let active: Int
    /// Members whose first payment was made in the month, and rupiah that recruits paid in it.
    public let newMembers: Int
    public let contributions: Int
    public let incentive: AgentIncentive
    /// New recruits of each of the last twelve months, the latest last.
    public let byMonth: [Int]
    /// Months in a row, back from the month, without a new recruit.
    public let emptyMonths: Int
    public let isToBeDropped: Bool
}

extension Workspace {
    /// The names by which registrations may mean an agent, in small letters.
    func agentNames(_ text: String) throws(Failure) -> Set<String> {
        let agents = try records(Agent.self, retired: true)
        let lower = text.lowercased()
        guard let agent = agents.first(where: { [$0.id, $0.handle, $0.name].map { $0.lowercased() }.contains(lower) })
        else { return [lower] }
        return Set([agent.id, agent.handle, agent.name].map { $0.lowercased() })
    }

    /// What every agent brought, as of a month, the most recruits first; names on registrations that are no agent's among them.
    public func agentSummaries(_ month: Month) throws(Failure) -> [AgentSummary] {
        try agentSummaries(month, try memberBook())
    }

    /// The same from a book of members that was read.
    func agentSummaries(_ month: Month, _ book: MemberBook) throws(Failure) -> [AgentSummary] {
        let agents = try records(Agent.self)
        let officers = try records(Officer.self).filter(\.isAgent)
        var byName: [String: Agent] = [:]
        for agent in agents {
            for name in [agent.id, agent.handle, agent.name] { byName[name.lowercased()] = agent }
        }
        // An officer of that role is an agent too, although without terms and body.
        for officer in officers where byName[officer.id.lowercased()] == nil {
            var agent = Agent(id: officer.id)
            (agent.handle, agent.name, agent.team) = (officer.handle, officer.name, officer.team)
            for name in [officer.id, officer.handle, officer.name] where byName[name.lowercased()] == nil {
                byName[name.lowercased()] = agent
            }
        }
        func key(_ name: String) -> String { byName[name.lowercased()]?.id ?? name.lowercased() }
        var recruits: [String: [Member]] = [:]
        var names: [String: String] = [:]
        for member in book.members {
            for name in Set(member.agents.map(key)) { recruits[name, default: []].append(member) }
            for name in member.agents { names[key(name)] = byName[name.lowercased()]?.name ?? name }
        }
        for agent in agents where names[agent.id] == nil { names[agent.id] = agent.name }
        return names.map { id, name in
            let agent = agents.first { $0.id == id } ?? byName[id.lowercased()]
            let all = recruits[id] ?? []
            let own = all.filter { $0.agent.map(key) == id }
            let dates = own.compactMap { member in
                member.signUps.first { $0.agent.map(key) == id }.map { Month(containing: $0.date) }
            }
            let byMonth = (0..<12).reversed().map { back in dates.count { $0 == month.advanced(by: -back) } }
            // An agent of two months has no third empty one.
            let since = agent?.since.map { Month(containing: $0) } ?? dates.min()
            let known = since.map { max(0, $0.months(to: month) + 1) } ?? 0
            let empty = min(known, byMonth.reversed().prefix { $0 == 0 }.count)
            let paid = own.flatMap { member in
                member.contributions.filter { Month(containing: $0.paid) == month && $0.batch == nil }
            }.reduce(0) { $0 + ($1.rupiah ?? 0) }
            let new = own.count { member in
                member.history.spells.first.map { Month(containing: $0.began) == month && !$0.beganSponsored } ?? false
            }
            let limit = book.terms.count(.emptyMonths, on: month.last)
            return AgentSummary(
                agent: agent, name: name, recruits: own.count, claimedByOthers: all.count - own.count,
                active: own.count { $0.state == .active }, newMembers: new, contributions: paid,
                incentive: AgentIncentive(contributions: paid, newMembers: new, month: month, book.terms),
                byMonth: byMonth, emptyMonths: empty, isToBeDropped: limit > 0 && empty >= limit)
        }.sorted { ($1.recruits, $0.name) < ($0.recruits, $1.name) }
    }
}
