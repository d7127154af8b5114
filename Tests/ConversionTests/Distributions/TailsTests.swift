import Testing

@testable import Conversion

@Suite struct TailsTests {
    @Test func `both tails add up to one and rounding does not leave the range`() {
        #expect(Tails(lower: 0.25).upper == 0.75)
        #expect(Tails(upper: 1 + 1e-16).lower == 0)
        #expect(Tails(lower: -1e-18).lower == 0)
    }
}
