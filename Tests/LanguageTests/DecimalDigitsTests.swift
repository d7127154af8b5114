import Testing

@testable import Language

@Suite struct DecimalDigitsTests {
    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (5.0, "5"), (-5.25, "-5.25"), (1e-5, "0.00001"), (1.5e16, "15000000000000000"),
        (120.0, "120"), (0.1, "0.1"), (1e21, "1000000000000000000000"), (123456.789, "123456.789"),
    ])
    func `a number is written without an exponent`(number: Double, text: String) {
        #expect(DecimalDigits(number)?.plainText == text)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
    func `what is not finite has no digits`(number: Double) {
        #expect(DecimalDigits(number) == nil)
    }

    @Test(arguments: [
        (1.005, 2, "1.01"), (2.5, 0, "3"), (-2.5, 0, "-3"), (0.5, 0, "1"), (0.49, 0, "0"), (9.995, 2, "10"),
        (0.0049, 2, "0"),
        (0.005, 2, "0.01"), (-0.004, 2, "0"), (999.999, 2, "1000"), (123.0, -2, "100"), (0.0004, 1, "0"),
        (0.05, 1, "0.1"),
        (0.04, 1, "0"), (0.96, 1, "1"),
    ])
    func `halves are rounded away from zero at the printed digit`(number: Double, places: Int, text: String) {
        #expect(DecimalDigits(number)?.rounded(to: places).plainText == text)
    }

    @Test func `the extremes of a double do not trap`() {
        for number in [Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, .ulpOfOne] {
            let digits = DecimalDigits(number)
            for places in [-400, -1, 0, 1, 20, 400] { _ = digits?.rounded(to: places).plainText }
            #expect(Double(digits?.plainText ?? "") == number)
        }
    }
}
