import Conversion
import Testing

@Suite struct ConfidenceTests {
    @Test func `normal quantile of 95 percent has all its digits`() {
        #expect(Digits.match(Confidence.ninetyFive.z, 1.959963984540054, relative: 1e-15))
        #expect(Confidence.ninetyFive.tail == 0.025)
        #expect(Confidence(percent: 95) == .ninetyFive && Confidence(percent: 90) == .ninety)
    }

    @Test(arguments: [0, 100, -5, 120, Double.nan])
    func `percentages that say nothing are refused`(percent: Double) {
        #expect(Confidence(percent: percent) == nil)
    }
}
