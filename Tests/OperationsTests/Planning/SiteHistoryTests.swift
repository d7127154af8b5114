import Outreach
import Testing

@testable import Operations

@Suite struct SiteHistoryTests {
    private func history(_ branch: Branch) async throws -> SiteHistory {
        try await branch.workspace.history()
    }

    @Test func `people of a visit are counted against those who could have come`() async throws {
        let branch = try await Branch(at: "2026-10-20 20:00")
        _ = try await branch.workspace.edit("S1", [("potential", "100")], Outreach.Site.self)
        let first = try await branch.event("S1", "2026-10-05 09:00")
        for number in 0..<10 {
            try await branch.attend(
                first, [("name", "Person \(number)"), ("member", "no"), ("phone", "08120000\(1000 + number)")])
        }
        let second = try await branch.event("S1", "2026-10-19 09:00")
        try await branch.attend(second, [("name", "Wati"), ("member", "no")])
        let record = try #require(try await history(branch).records["S1"])
        #expect(record.turnout.map(\.successes) == [10, 1])
        // Two weeks after a visit, 1 - exp(-14/60) of the people can be had again.
        #expect(record.turnout.map(\.trials) == [100, 21])
        #expect(record.conversion.map(\.trials) == [10, 1] && record.signUps == 0)
    }

    @Test func `heads without names tell of the turnout, an event without either of nothing`() async throws {
        let branch = try await Branch(at: "2026-10-20 20:00")
        _ = try await branch.workspace.edit("S1", [("potential", "100")], Outreach.Site.self)
        let counted = try await branch.event("S1", "2026-10-05 09:00")
        _ = try await branch.workspace.count(counted, heads: 25)
        let silent = try await branch.event("V2", "2026-10-06 09:00")
        _ = try await branch.workspace.closeEvent(silent)
        let records = try await history(branch).records
        #expect(records["S1"]?.turnout.map(\.successes) == [25] && records["S1"]?.conversion.isEmpty == true)
        #expect(records["V2"]?.turnout.isEmpty == true)
    }
}

extension Workspace {
    /// What planning reads of past visits.
    fileprivate func history() throws -> SiteHistory {
        let state = try CampaignState(file)
        return try SiteHistory(state, try question(state, [.site], ReportFilter()))
    }
}
