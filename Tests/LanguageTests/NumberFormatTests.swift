import Testing

@testable import Language

@Suite struct NumberFormatTests {
    private let indonesian = NumberFormat(.indonesian)
    private let english = NumberFormat(.english)

    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"), (12_500_000, "12.500.000", "12,500,000"),
        (-1234, "-1.234", "-1,234"), (Int.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
    ])
    func `integers stand in groups of three`(number: Int, first: String, second: String) {
        #expect(indonesian.integer(number) == first)
        #expect(english.integer(number) == second)
    }

    @Test func `decimals take the language's mark`() {
        #expect(indonesian.decimal(0.3, digits: 1) == "0,3")
        #expect(english.decimal(0.3, digits: 1) == "0.3")
        #expect(indonesian.decimal(1234.5, digits: 2) == "1.234,50")
        #expect(indonesian.decimal(-0.04, digits: 1) == "0,0")
        #expect(english.decimal(2.5, digits: 0) == "3")
        #expect(english.decimal(-2.5, digits: 0) == "-3")
        #expect(english.decimal(1.005, digits: 2) == "1.01")
    }

    @Test func `percentages come from fractions`() {
        #expect(indonesian.percent(0.4123, digits: 2) == "41,23%")
        #expect(english.percent(0.4123, digits: 2) == "41.23%")
        #expect(english.percent(0.07, digits: 0) == "7%")
        #expect(english.percent(1, digits: 1) == "100.0%")
        #expect(english.percent(0.999996, digits: 2) == "100.00%")
    }

    @Test func `percentage points carry their sign`() {
        #expect(indonesian.points(0.1058) == "+10,58 poin")
        #expect(english.points(0.1058) == "+10.58 pp")
        #expect(english.points(-0.005, digits: 1) == "-0.5 pp")
        #expect(english.points(0.00001) == "0.00 pp")
    }

    @Test func `rupiah stand before the amount`() {
        #expect(indonesian.rupiah(12_500_000) == "Rp12.500.000")
        #expect(english.rupiah(12_500_000) == "Rp12,500,000")
        #expect(indonesian.rupiah(-5000) == "-Rp5.000")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `what is not finite is shown as no number`(number: Double) {
        #expect(indonesian.decimal(number, digits: 2) == "—")
        #expect(indonesian.percent(number) == "—")
        #expect(indonesian.points(number) == "—")
    }

    @Test func `absurd digit counts do not trap`() {
        #expect(english.decimal(1.5, digits: -3) == "2")
        #expect(english.decimal(1.5, digits: .max).count == 22)
        #expect(english.percent(.greatestFiniteMagnitude, digits: 20).hasSuffix("%"))
    }
}
