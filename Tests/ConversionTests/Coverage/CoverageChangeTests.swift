import Conversion
import Testing

@Suite struct CoverageChangeTests {
    @Test func `points and percent are two numbers`() {
        let change = CoverageChange(from: 0.3142, to: 0.42)
        #expect(Digits.agree(change.points * 100, "10.58"))
        #expect(Digits.agree(change.relative.map { $0 * 100 }, "33.67"))
    }

    @Test func `change from nothing has no percent`() {
        #expect(CoverageChange(from: 0, to: 0.1).relative == nil)
    }
}
