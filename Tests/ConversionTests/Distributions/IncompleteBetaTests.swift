import Testing

@testable import Conversion

@Suite struct IncompleteBetaTests {
    @Test func `closed forms hold`() {
        // I(1, b) = 1 − (1 − x)ᵇ; I(a, 1) = xᵃ; I(a, a) = ½ in the middle.
        #expect(Digits.match(IncompleteBeta.tails(1, 3, x: 0.2, y: 0.8).lower, 0.488, relative: 1e-14))
        #expect(Digits.match(IncompleteBeta.tails(4, 1, x: 0.9, y: 0.1).lower, 0.6561, relative: 1e-14))
        for a in [0.5, 7, 1_000, 1_000_000] {
            #expect(Digits.match(IncompleteBeta.tails(a, a, x: 0.5, y: 0.5).lower, 0.5, relative: 1e-12))
        }
    }

    @Test func `ends are exact`() {
        #expect(IncompleteBeta.tails(2, 3, x: 0, y: 1).lower == 0)
        #expect(IncompleteBeta.tails(2, 3, x: 1, y: 0).lower == 1)
    }

    @Test func `tails mirror each other`() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<200 {
            let a = Double.random(in: 0.1...2_000, using: &generator)
            let b = Double.random(in: 0.1...2_000, using: &generator)
            let x = Double.random(in: 0.001...0.999, using: &generator)
            let tails = IncompleteBeta.tails(a, b, x: x, y: 1 - x)
            let mirrored = IncompleteBeta.tails(b, a, x: 1 - x, y: x)
            #expect(abs(tails.lower - mirrored.upper) < 1e-12)
        }
    }
}
