import Conversion
import Testing

@Suite struct ChiSquaredDistributionTests {
    @Test func `statistic of the standard comparison has its probability`() throws {
        let distribution = try #require(ChiSquaredDistribution(degreesOfFreedom: 1))
        #expect(Digits.agree(distribution.survival(4.696507), "0.030224"))
        #expect(Digits.agree(distribution.quantile(0.95), "3.841458821"))
    }

    @Test func `no degree of freedom is refused`() {
        #expect(ChiSquaredDistribution(degreesOfFreedom: 0) == nil)
    }
}
