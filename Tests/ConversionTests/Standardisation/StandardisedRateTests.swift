import Conversion
import Testing

@Suite struct StandardisedRateTests {
    @Test(arguments: [
        ((72, 80), (24, 160), 0.25, "0.337500", "0.292868", "0.382132"),
        ((72, 80), (24, 160), 0.50, "0.525000", "0.482038", "0.567962"),
        ((128, 160), (8, 80), 0.25, "0.275000", "0.223318", "0.326682"),
        ((128, 160), (8, 80), 0.50, "0.450000", "0.404825", "0.495175"),
    ])
    func `teams are standardised to every digit`(
        village: (Int, Int), market: (Int, Int), share: Double, rate: String, low: String, high: String
    ) throws {
        let strata = [
            (weight: share * 1_000, people: try #require(Proportion(village.0, of: village.1))),
            (weight: (1 - share) * 1_000, people: try #require(Proportion(market.0, of: market.1))),
        ]
        let standardised = try #require(StandardisedRate(strata))
        #expect(Digits.agree(standardised.rate, rate))
        #expect(Digits.agree(standardised.interval.low, low) && Digits.agree(standardised.interval.high, high))
        if share == 0.25 {
            #expect(Digits.agree(standardised.standardError, village.1 == 80 ? "0.022772" : "0.026369"))
        }
    }

    @Test func `weight where no one was met has no rate`() throws {
        let nothing = try #require(Proportion(0, of: 0))
        let some = try #require(Proportion(1, of: 2))
        #expect(StandardisedRate([(1, some), (1, nothing)]) == nil)
        #expect(StandardisedRate([(1, some), (0, nothing)])?.rate == 0.5)
        #expect(StandardisedRate([(0, some)]) == nil && StandardisedRate([]) == nil)
    }
}
