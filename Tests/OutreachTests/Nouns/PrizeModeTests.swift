import Testing

@testable import Outreach

@Suite struct PrizeModeTests {
    @Test func `both languages name it`() {
        #expect(PrizeMode(cell: "Mean") == .mean && PrizeMode(cell: "rata-rata") == .mean)
        #expect(PrizeMode(cell: "undian") == .thompson && PrizeMode(cell: "thompson") == .thompson)
        #expect(PrizeMode(cell: "greedy") == nil)
    }
}
