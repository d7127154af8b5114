import Testing

@testable import Conversion

@Suite struct TeamComparisonTests {
    static func strata(weights: (Double, Double)?) -> [Stratum] {
        [
            Stratum(
                "desa", weight: weights?.0, first: Proportion(counted: 72, among: 80),
                second: Proportion(counted: 128, among: 160)),
            Stratum(
                "pasar", weight: weights?.1, first: Proportion(counted: 24, among: 160),
                second: Proportion(counted: 8, among: 80)),
        ]
    }

    @Test func `reversal is told`() throws {
        let comparison = TeamComparison(Self.strata(weights: (25, 75)))
        #expect(comparison.firstCrude.rate == 0.4)
        #expect(Digits.agree(comparison.secondCrude.rate, "0.5667"))
        let first = try #require(comparison.firstCrude.interval())
        #expect(Digits.agree(first.low, "0.340066") && Digits.agree(first.high, "0.463085"))
        let second = try #require(comparison.secondCrude.interval())
        #expect(Digits.agree(second.low, "0.503411") && Digits.agree(second.high, "0.627822"))
        #expect(try #require(comparison.crudeDifference).difference < 0)
        #expect(Digits.agree(comparison.standardisedDifference?.difference, "0.062500"))
        #expect(comparison.isParadox && comparison.leftOut.isEmpty)
    }

    @Test func `weights are those of all people met unless given`() {
        let comparison = TeamComparison(Self.strata(weights: nil))
        #expect(Digits.agree(comparison.firstStandardised?.rate, "0.525000"))
        #expect(Digits.agree(comparison.secondStandardised?.rate, "0.450000"))
    }

    @Test func `same mix has no reversal`() {
        let strata = [
            Stratum(
                "desa", first: Proportion(counted: 72, among: 80), second: Proportion(counted: 64, among: 80)),
            Stratum(
                "pasar", first: Proportion(counted: 24, among: 160), second: Proportion(counted: 16, among: 160)),
        ]
        #expect(!TeamComparison(strata).isParadox)
    }

    @Test func `reversal within chance is not told`() {
        let strata = [
            Stratum("desa", first: Proportion(counted: 1, among: 2), second: Proportion(counted: 2, among: 5)),
            Stratum("pasar", first: Proportion(counted: 1, among: 6), second: Proportion(counted: 0, among: 2)),
        ]
        #expect(!TeamComparison(strata).isParadox)
    }

    @Test func `stratum of one team is left out and named`() {
        let nothing = Proportion(counted: 0, among: 0)
        let lone = Stratum("ukm", first: Proportion(counted: 5, among: 9), second: nothing)
        let comparison = TeamComparison(Self.strata(weights: (25, 75)) + [lone])
        #expect(comparison.leftOut == ["ukm"])
        #expect(Digits.agree(comparison.firstStandardised?.rate, "0.337500"))
        #expect(comparison.firstCrude.trials == 249)
    }

    @Test func `teams without a shared stratum are not compared`() {
        let comparison = TeamComparison([])
        #expect(comparison.crudeDifference == nil && comparison.standardisedDifference == nil)
        #expect(!comparison.isParadox && comparison.association == nil)
    }
}
