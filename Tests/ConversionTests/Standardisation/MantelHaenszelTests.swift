import Testing

@testable import Conversion

@Suite struct MantelHaenszelTests {
    @Test func `two ecosystems hold to every digit`() throws {
        let association = try #require(MantelHaenszel(TeamComparisonTests.strata(weights: nil)))
        #expect(Digits.agree(association.chiSquared, "4.696507"))
        #expect(Digits.agree(association.pValue, "0.030224"))
        #expect(Digits.agree(association.correctedChiSquared, "4.127789"))
        #expect(Digits.agree(association.oddsRatio, "1.909091"))
    }

    @Test func `strata without both outcomes say nothing`() {
        let all = Stratum("desa", first: Proportion(counted: 4, among: 4), second: Proportion(counted: 2, among: 2))
        #expect(MantelHaenszel([all]) == nil && MantelHaenszel([]) == nil)
    }

    @Test func `odds without an opposing case have no ratio`() throws {
        let stratum = Stratum(
            "desa",
            first: Proportion(counted: 4, among: 4),
            second: Proportion(counted: 0, among: 2)
        )
        #expect(try #require(MantelHaenszel([stratum])).oddsRatio == nil)
    }
}
