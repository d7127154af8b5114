import Conversion
import Testing

@Suite struct ShrunkRateTests {
    @Test func `interval is that of the posterior`() throws {
        let sites = try [(2, 10), (9, 40), (0, 6)].map { try #require(Proportion($0.0, of: $0.1)) }
        let estimate = try #require(EmpiricalBayes(sites: sites)).estimate(of: sites[0])
        #expect(estimate.interval(at: .ninety) == estimate.posterior.interval(at: .ninety))
        #expect(estimate.interval(at: .ninety).contains(estimate.rate))
    }
}
