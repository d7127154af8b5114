import Testing

@testable import Conversion

@Suite struct WholeNumberTests {
    @Test func `rounding up forgives the last digits alone`() {
        #expect(WholeNumber.up(2) == 2 && WholeNumber.up(2.000001) == 3 && WholeNumber.up(-0.5) == 0)
        #expect(WholeNumber.up(0.1 * 3 * 10) == 3)
        #expect(WholeNumber.up(1 + 1e-10, scale: 1e6) == 1 && WholeNumber.up(1 + 1e-10) == 2)
        #expect(WholeNumber.up(.infinity) == nil && WholeNumber.up(.nan) == nil && WholeNumber.up(1e300) == nil)
    }
}
