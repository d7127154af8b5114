import Conversion
import Testing

@Suite struct SiteBeliefTests {
    private func visit(_ successes: Int, _ trials: Int) throws -> Proportion {
        try #require(Proportion(successes, of: trials))
    }

    @Test func `without history it is the branch's own expectation, weakly held`() throws {
        let belief = SiteBelief(sites: [[Proportion]](), expected: 0.2)
        #expect(belief.rate == 0.2 && abs(belief.weight - 20) < 1e-9 && belief.designEffect == 1)
        let posterior = try #require(belief.posterior(of: []))
        #expect(abs(posterior.alpha - 4) < 1e-9 && abs(posterior.beta - 16) < 1e-9)
    }

    @Test func `a visit moves its site, and the others a little`() throws {
        let visits = [[try visit(30, 100)], []]
        let belief = SiteBelief(sites: visits, expected: 0.1)
        // 1 + 99 · 0.02 people of a visit say as much as one.
        #expect(abs(belief.designEffect - 2.98) < 1e-9)
        #expect(abs(belief.rate - (2 + 30 / 2.98) / (20 + 100 / 2.98)) < 1e-9)
        let own = try #require(belief.posterior(of: visits[0])).mean
        let other = try #require(belief.posterior(of: [])).mean
        #expect(own > other && own < 0.3 && other > 0.1)
    }

    @Test func `sites that differ give a light prior, sites that agree a heavy one that stays bounded`() throws {
        let apart = try (0..<100).map { [try visit($0 % 2 == 0 ? 10 : 90, 100)] }
        let alike = try (0..<3_000).map { _ in [try visit(50, 100)] }
        #expect(SiteBelief(sites: apart, expected: 0.5).weight < 4)
        #expect(SiteBelief(sites: alike, expected: 0.5).weight == SiteBelief.greatestWeight)
    }

    @Test(arguments: [-1, 0, 1, 7, Double.nan]) func `an expectation that is none still gives a prior`(_ rate: Double) {
        #expect(SiteBelief(sites: [[Proportion]](), expected: rate).posterior(of: []) != nil)
    }
}
