import Testing

@testable import Planning

struct LogarithmTests {
    @Test func `knows the logarithms of the tables`() {
        #expect(abs(Logarithm.natural(10) - 2.302_585_092_994_046) < 1e-12)
        #expect(abs(Logarithm.natural(0.5) + 0.693_147_180_559_945) < 1e-12)
        #expect(Logarithm.natural(1) == 0)
        #expect(abs(Logarithm.natural(1e-300) + 690.775_527_898_213_7) < 1e-9)
    }

    @Test func `undoes the logarithm with the exponential`() {
        for value in [1e-9, 0.01, 0.7, 1, 2, 3.5, 1e6] {
            #expect(abs(Logarithm.exponential(Logarithm.natural(value)) / value - 1) < 1e-11)
        }
    }
}
