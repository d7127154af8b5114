import Testing

@testable import Conversion

@Suite struct RateDifferenceTests {
    @Test func `Newcombe differences hold to every digit`() throws {
        let shown = try #require(RateDifference(counted(56, 70), counted(48, 80)))
        #expect(Digits.agree(shown.difference, "0.200000"))
        #expect(Digits.agree(shown.interval.low, "0.052431") && Digits.agree(shown.interval.high, "0.333873"))
        #expect(shown.isShown)

        let open = try #require(RateDifference(counted(12, 40), counted(7, 50)))
        #expect(Digits.agree(open.difference, "0.160000"))
        #expect(Digits.agree(open.interval.low, "-0.010503") && Digits.agree(open.interval.high, "0.329640"))
        #expect(!open.isShown)
    }

    @Test func `no trial gives no difference`() {
        #expect(RateDifference(counted(0, 0), counted(7, 50)) == nil)
        #expect(RateDifference(counted(7, 50), counted(0, 0)) == nil)
    }

    @Test func `difference of extremes stays within its range`() throws {
        let difference = try #require(RateDifference(counted(1, 1), counted(0, 1)))
        #expect(difference.difference == 1 && difference.interval.high <= 1)
    }

    private func counted(_ successes: Int, _ trials: Int) -> Proportion {
        Proportion(counted: successes, among: trials)
    }
}
