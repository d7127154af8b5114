import Conversion
import Testing

@Suite struct BetaDistributionTests {
    @Test func `quantiles agree with the reference table`() throws {
        let rows = Digits.rows(of: ReferenceTable.betaQuantiles)
        #expect(rows.count == 40)
        for row in rows {
            let beta = try #require(BetaDistribution(alpha: row[0], beta: row[1]))
            #expect(Digits.match(beta.quantile(row[2]), row[3]), "\(row)")
        }
    }

    @Test func `distribution undoes its quantile`() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<200 {
            let a = Double.random(in: 0.5...5_000, using: &generator)
            let b = Double.random(in: 0.5...5_000, using: &generator)
            let p = Double.random(in: 0.001...0.999, using: &generator)
            let beta = try #require(BetaDistribution(alpha: a, beta: b))
            #expect(Digits.match(beta.cumulative(beta.quantile(p)), p, relative: 1e-9))
        }
    }

    @Test func `parameters out of range are refused`() {
        #expect(BetaDistribution(alpha: 0, beta: 1) == nil)
        #expect(BetaDistribution(alpha: 1, beta: -1) == nil)
        #expect(BetaDistribution(alpha: .infinity, beta: 1) == nil)
        #expect(BetaDistribution(alpha: .nan, beta: 1) == nil)
    }

    @Test func `edges of probability are edges of the rate`() throws {
        let beta = try #require(BetaDistribution(alpha: 2, beta: 5))
        #expect(beta.quantile(0) == 0 && beta.quantile(1) == 1 && beta.quantile(.nan).isNaN)
        let spike = try #require(BetaDistribution(alpha: 1e-6, beta: 1))
        #expect(spike.quantile(0.5) == 0)
    }
}
