import Conversion
import Testing

@Suite struct CostPerSignUpTests {
    @Test(arguments: [
        (12_500_000, 37, "337838", "245100", "479820"), (2_000_000, 5, "400000", "171404", "1231917"),
    ])
    func `published costs hold to the rupiah`(cost: Int, signUps: Int, estimate: String, low: String, high: String)
        throws
    {
        let answer = try #require(CostPerSignUp(cost: cost, signUps: signUps))
        #expect(Digits.agree(answer.estimate, estimate))
        #expect(Digits.agree(answer.low, low) && Digits.agree(answer.high, high))
    }

    @Test func `no sign-up has a least cost and no division`() throws {
        let answer = try #require(CostPerSignUp(cost: 1_000_000, signUps: 0))
        #expect(answer.estimate == nil && answer.high == nil)
        #expect(Digits.agree(answer.low, "271085"))
    }

    @Test func `negative amounts are refused`() {
        #expect(CostPerSignUp(cost: -1, signUps: 2) == nil)
        #expect(CostPerSignUp(cost: 1, signUps: -2) == nil)
    }
}
