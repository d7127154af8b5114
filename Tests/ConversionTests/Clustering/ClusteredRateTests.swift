import Conversion
import Testing

@Suite struct ClusteredRateTests {
    static let events = [(12, 30), (4, 35), (20, 40), (1, 25), (9, 30), (6, 28)]

    @Test func `six events hold to every digit`() throws {
        let rate = try #require(ClusteredRate(events: proportions(Self.events)))
        #expect(rate.pooled == Proportion(52, of: 188) && rate.events == 6)
        #expect(Digits.agree(rate.rate, "0.276596") && Digits.agree(rate.standardError, "0.074701"))
        #expect(Digits.agree(rate.designEffect, "5.2430") && Digits.agree(rate.effectiveTrials, "35.8572"))
        let ratio = try #require(rate.ratioInterval())
        #expect(Digits.agree(ratio.low, "0.084571") && Digits.agree(ratio.high, "0.468620"))
        let effective = try #require(rate.interval())
        #expect(Digits.agree(effective.low, "0.157397") && Digits.agree(effective.high, "0.439030"))
        let plain = try #require(rate.pooled.interval())
        #expect(Digits.agree(plain.low, "0.217613") && Digits.agree(plain.high, "0.344525"))
        #expect(rate.basis == .effectiveSize)
    }

    @Test func `fewer than five events keep the plain interval and say so`() throws {
        let rate = try #require(ClusteredRate(events: proportions(Array(Self.events.prefix(4)))))
        #expect(rate.basis == .fewEvents)
        #expect(rate.interval() == rate.pooled.interval())
        let five = try #require(ClusteredRate(events: proportions(Array(Self.events.prefix(5)))))
        #expect(five.basis == .effectiveSize && five.interval() != five.pooled.interval())
    }

    @Test func `events without a trial do not count`() throws {
        let rate = try #require(ClusteredRate(events: proportions(Self.events + [(0, 0), (0, 0)])))
        #expect(rate == ClusteredRate(events: proportions(Self.events)))
        #expect(ClusteredRate(events: proportions([(0, 0)])) == nil)
    }

    @Test func `events more alike than chance do not add people`() throws {
        let rate = try #require(ClusteredRate(events: proportions(Array(repeating: (3, 10), count: 6))))
        #expect(Digits.match(rate.designEffect, 0) && rate.effectiveTrials == 60)
        #expect(rate.interval() == rate.pooled.interval())
    }

    @Test func `rate of zero has no design effect and a plain interval`() throws {
        let rate = try #require(ClusteredRate(events: proportions(Array(repeating: (0, 10), count: 6))))
        #expect(rate.designEffect == nil && rate.interval() == rate.pooled.interval())
        let ratio = try #require(rate.ratioInterval())
        #expect(ratio.low == 0 && ratio.high == 0)
    }

    @Test func `single event has no error between events`() throws {
        let rate = try #require(ClusteredRate(events: proportions([(3, 10)])))
        #expect(rate.standardError == nil && rate.ratioInterval() == nil)
    }

    @Test func `distinct people take the inflation of the visits`() throws {
        let rate = try #require(ClusteredRate(events: proportions(Self.events)))
        let people = try #require(Proportion(50, of: 180))
        let expected = WilsonScore.interval(rate: 50.0 / 180, trials: 180 / rate.inflation)
        #expect(rate.interval(of: people) == expected)
        #expect(rate.interval(of: try #require(Proportion(0, of: 0))) == nil)
    }

    private func proportions(_ events: [(Int, Int)]) -> [Proportion] {
        events.compactMap { Proportion($0.0, of: $0.1) }
    }
}
