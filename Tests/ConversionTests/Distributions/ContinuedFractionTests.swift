import Testing

@testable import Conversion

@Suite struct ContinuedFractionTests {
    @Test func `golden ratio is the fraction of ones`() {
        var fraction = ContinuedFraction(leading: 1)
        var steps = 0
        while !fraction.isSettled, steps < 200 {
            fraction.append(1, over: 1)
            steps += 1
        }
        #expect(Digits.match(fraction.value, 1.6180339887498949, relative: 1e-15))
        #expect(steps < 60)
    }

    @Test func `leading zero is allowed`() {
        var fraction = ContinuedFraction(leading: 0)
        fraction.append(1, over: 4)
        #expect(Digits.match(fraction.value, 0.25))
    }
}
