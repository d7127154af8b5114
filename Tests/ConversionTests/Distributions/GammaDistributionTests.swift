import Conversion
import Testing

@Suite struct GammaDistributionTests {
    @Test func `quantiles agree with the reference table`() throws {
        let rows = Digits.rows(of: ReferenceTable.gammaQuantiles)
        #expect(rows.count == 25)
        for row in rows {
            let gamma = try #require(GammaDistribution(shape: row[0]))
            #expect(Digits.match(gamma.quantile(row[1]), row[2]), "\(row)")
        }
    }

    @Test func `exponential distribution is the shape of one`() throws {
        let gamma = try #require(GammaDistribution(shape: 1))
        #expect(Digits.match(gamma.quantile(0.5), 0.6931471805599453, relative: 1e-14))
        #expect(Digits.match(gamma.survival(2) + gamma.cumulative(2), 1, relative: 1e-15))
    }

    @Test func `edges and refusals`() throws {
        let gamma = try #require(GammaDistribution(shape: 2))
        #expect(gamma.quantile(0) == 0 && gamma.quantile(1) == .infinity && gamma.quantile(.nan).isNaN)
        #expect(GammaDistribution(shape: 0) == nil && GammaDistribution(shape: .nan) == nil)
    }
}
