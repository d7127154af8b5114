import Conversion
import Testing

@Suite struct FunnelLimitsTests {
    @Test func `published limits hold to every digit`() throws {
        let small = try #require(FunnelLimits(target: 0.25, trials: 20)).interval
        #expect(Digits.agree(small.low, "0.060227") && Digits.agree(small.high, "0.439773"))
        let middle = try #require(FunnelLimits(target: 0.25, trials: 60)).interval
        #expect(Digits.agree(middle.low, "0.140435") && Digits.agree(middle.high, "0.359565"))
        let outer = try #require(FunnelLimits(target: 0.25, trials: 200, at: .funnel)).interval
        #expect(Digits.agree(outer.low, "0.155381") && Digits.agree(outer.high, "0.344619"))
    }

    @Test func `limits are cut at zero and one`() throws {
        #expect(FunnelLimits(target: 0.25, trials: 2)?.interval.low == 0)
        #expect(FunnelLimits(target: 0.75, trials: 2)?.interval.high == 1)
    }

    @Test func `rates are placed`() throws {
        let limits = try #require(FunnelLimits(target: 0.25, trials: 60))
        #expect(limits.position(of: 0.1) == .below)
        #expect(limits.position(of: 0.25) == .inside)
        #expect(limits.position(of: 22.0 / 60) == .above)
    }

    @Test func `ranges are kept`() {
        #expect(FunnelLimits(target: 1.2, trials: 5) == nil && FunnelLimits(target: 0.2, trials: 0) == nil)
    }
}
