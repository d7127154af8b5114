import Conversion
import Outreach
import Testing

@testable import Operations

@Suite struct SiteExpectationsTests {
    private func expectations(
        _ branch: Branch, _ mode: PrizeMode = .mean, seed: UInt64 = 1
    ) async throws -> SiteExpectations {
        let workspace = branch.workspace
        return try await workspace.expectations(mode, seed: seed)
    }

    private func site(_ branch: Branch, _ id: String) async throws -> Outreach.Site {
        try #require(try await CampaignState(branch.workspace.file).siteByID[id])
    }

    @Test func `a site without history promises what its ecosystem does`() async throws {
        let branch = try await Branch()
        let site = try await site(branch, "M1")
        let expected = try await expectations(branch).expectation(of: site, on: day("2026-10-07"), outside: nil)
        let market = try #require(try await CampaignState(branch.workspace.file).ecosystems["market"])
        #expect(expected.potential == market.potential && expected.recency == 1 && expected.daysSinceVisit == nil)
        #expect(abs(expected.turnout.mean - market.turnout) < 1e-9 && abs(expected.rate.mean - market.rate) < 1e-9)
        #expect(expected.prize == expected.signUps && expected.visits == 0)
    }

    @Test func `draws differ by site and seed and do not depend on the other sites`() async throws {
        let branch = try await Branch()
        let wednesday = day("2026-10-07")
        let (one, two) = (try await site(branch, "V1"), try await site(branch, "V2"))
        let drawn = try await expectations(branch, .thompson)
        let first = drawn.expectation(of: one, on: wednesday, outside: nil)
        #expect(first.prize != first.signUps)
        #expect(first.turnout.drawn != drawn.expectation(of: two, on: wednesday, outside: nil).turnout.drawn)
        let other = try await expectations(branch, .thompson, seed: 2).expectation(of: one, on: wednesday, outside: nil)
        #expect(first.turnout.drawn != other.turnout.drawn && first.turnout.mean == other.turnout.mean)
        try await branch.site("V9", "village")
        #expect(try await expectations(branch, .thompson).expectation(of: one, on: wednesday, outside: nil) == first)
    }

    @Test func `draws are right on average`() async throws {
        let branch = try await Branch()
        let site = try await site(branch, "V1")
        var sum = 0.0
        var mean = 0.0
        for seed in UInt64(1)...200 {
            let drawn = try await expectations(branch, .thompson, seed: seed)
                .expectation(of: site, on: day("2026-10-07"), outside: nil)
            sum += drawn.rate.drawn
            mean = drawn.rate.mean
        }
        // The deviation of one draw is at most sqrt(0.25 / 21).
        #expect(abs(sum / 200 - mean) < 0.025)
    }

    @Test func `a visit teaches: more is expected where many came and signed up`() async throws {
        let branch = try await Branch(at: "2026-10-05 20:00")
        let event = try await branch.event("S1", "2026-10-05 09:00")
        for number in 0..<12 {
            try await branch.attend(
                event, [("name", "Person \(number)"), ("member", "no"), ("phone", "0812000000\(10 + number)")])
        }
        let visited = try await site(branch, "S1")
        let expected = try await expectations(branch).expectation(of: visited, on: day("2026-10-12"), outside: nil)
        #expect(expected.turnout.successes == 12 && expected.visits == 1 && expected.daysSinceVisit == 7)
        #expect(expected.rate.successes == 0 && expected.rate.trials == 12)
        #expect(expected.rate.mean < expected.rate.common)
        #expect(abs(expected.recency - Expectation.recovery(daysSinceLastVisit: 7)) < 1e-12)
        let inside = DayRange(day("2026-10-05"), day("2026-10-11"))
        #expect(
            try await expectations(branch).expectation(of: visited, on: day("2026-10-07"), outside: inside).recency == 1
        )
    }
}

extension Workspace {
    /// The expectations as planning reads them.
    func expectations(_ mode: PrizeMode, seed: UInt64) throws -> SiteExpectations {
        let state = try CampaignState(file)
        return try SiteExpectations(state, try question(state, [.site], ReportFilter()), mode: mode, seed: seed)
    }
}
