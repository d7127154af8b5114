import Conversion
import Testing

@Suite struct WilsonScoreTests {
    @Test func `effective size of the clustered example has the published interval`() throws {
        let interval = try #require(WilsonScore.interval(rate: 52.0 / 188, trials: 35.857226))
        #expect(Digits.agree(interval.low, "0.157397") && Digits.agree(interval.high, "0.439030"))
    }

    @Test func `ends are exact and mirrored`() throws {
        let none = try #require(WilsonScore.interval(rate: 0, trials: 12.5))
        let all = try #require(WilsonScore.interval(rate: 1, trials: 12.5))
        #expect(none.low == 0 && all.high == 1)
        #expect(Digits.match(all.low, 1 - none.high, relative: 1e-15))
    }

    @Test(arguments: [(-0.1, 5), (1.1, 5), (0.5, 0), (0.5, Double.infinity), (.nan, 5)])
    func `ranges are kept`(rate: Double, trials: Double) {
        #expect(WilsonScore.interval(rate: rate, trials: trials) == nil)
    }
}
