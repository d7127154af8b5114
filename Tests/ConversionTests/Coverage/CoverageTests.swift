import Conversion
import Testing

@Suite struct CoverageTests {
    @Test func `Pangkalpinang has its share and its uncovered`() throws {
        let coverage = try #require(Coverage(members: 24_286 + 4_754, eligible: 47_010 + 23_416))
        #expect(Digits.agree(coverage.share * 100, "41.23"))
        #expect(coverage.uncovered == 41_386)
        #expect(Digits.agree(24_286.0 / 47_010 * 100, "51.66") && Digits.agree(4_754.0 / 23_416 * 100, "20.30"))
    }

    @Test func `gap is in whole people`() throws {
        let province = try #require(Coverage(members: 189_742, eligible: 573_239))
        #expect(Digits.agree(province.share * 100, "33.10"))
        // 458,591.2 − 189,742 = 268,849.2 people, of whom the last is needed whole.
        #expect(province.gap(to: 0.8) == 268_850)
        #expect(try #require(Coverage(members: 144_070, eligible: 528_891)).gap(to: 0.5717) == 158_297)
    }

    @Test func `rounding error is no person`() throws {
        #expect(Coverage(members: 3, eligible: 10)?.gap(to: 0.7) == 4)
        #expect(Coverage(members: 458_590, eligible: 1_000_000)?.gap(to: 0.458591) == 1)
        #expect(Coverage(members: 9, eligible: 10)?.gap(to: 0.8) == 0)
        #expect(Coverage(members: 9, eligible: 10)?.gap(to: -.infinity) == nil)
    }

    @Test func `coverage above one is taken and an empty basis is not`() {
        #expect(Coverage(members: 12, eligible: 10)?.share == 1.2)
        #expect(Coverage(members: 12, eligible: 10)?.uncovered == 0)
        #expect(Coverage(members: 0, eligible: 0) == nil && Coverage(members: -1, eligible: 5) == nil)
    }
}
