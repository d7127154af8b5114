import Testing

@testable import Conversion

@Suite struct ProportionTests {
    @Test(arguments: [(-1, 3), (4, 3), (0, -1), (0, Int.max), (Int.min, Int.min)])
    func `successes outside the trials are refused`(successes: Int, trials: Int) {
        #expect(Proportion(successes, of: trials) == nil)
    }

    @Test func `no trial has no rate`() throws {
        let nothing = try #require(Proportion(0, of: 0))
        #expect(nothing.rate == nil && nothing.failures == 0)
        #expect(Proportion(3, of: 8)?.rate == 0.375)
    }

    @Test func `counted subsets stay subsets`() {
        #expect(Proportion(counted: 9, among: 4).rate == 1)
        #expect(Proportion(counted: 1, among: -4).trials == 0)
    }
}
