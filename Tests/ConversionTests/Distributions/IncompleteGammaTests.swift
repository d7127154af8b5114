import Testing

@testable import Conversion

@Suite struct IncompleteGammaTests {
    @Test func `closed forms hold`() {
        // Q(1, x) = e⁻ˣ; Q(2, x) = (1 + x) e⁻ˣ.
        #expect(Digits.match(IncompleteGamma.tails(1, x: 3).upper, 0.049787068367863944, relative: 1e-14))
        #expect(Digits.match(IncompleteGamma.tails(2, x: 0.5).upper, 0.9097959895689501, relative: 1e-14))
        #expect(Digits.match(IncompleteGamma.tails(2, x: 9).upper, 0.0012340980408667956, relative: 1e-13))
    }

    @Test func `ends are exact`() {
        #expect(IncompleteGamma.tails(2, x: 0).lower == 0)
        #expect(IncompleteGamma.tails(2, x: .infinity).upper == 0)
    }
}
