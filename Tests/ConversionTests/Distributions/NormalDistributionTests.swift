import Conversion
import Testing

@Suite struct NormalDistributionTests {
    @Test func `quantiles agree with the reference table`() {
        let rows = Digits.rows(of: ReferenceTable.normalQuantiles)
        #expect(rows.count == 16)
        for row in rows { #expect(Digits.match(NormalDistribution.quantile(row[0]), row[1]), "\(row)") }
    }

    @Test func `quantile of 97.5 percent has all its digits`() {
        #expect(Digits.match(NormalDistribution.quantile(0.975), 1.959963984540054, relative: 1e-15))
    }

    @Test func `ends are infinite and nothing lies outside`() {
        #expect(NormalDistribution.quantile(0) == -.infinity)
        #expect(NormalDistribution.quantile(1) == .infinity)
        #expect(NormalDistribution.quantile(1.1).isNaN && NormalDistribution.quantile(.nan).isNaN)
    }

    @Test func `distribution undoes its quantile`() {
        for p in stride(from: 0.01, to: 1, by: 0.01) {
            #expect(Digits.match(NormalDistribution.cumulative(NormalDistribution.quantile(p)), p, relative: 1e-13))
        }
    }
}
