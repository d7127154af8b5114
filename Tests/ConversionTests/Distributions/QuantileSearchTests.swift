import Testing

@testable import Conversion

@Suite struct QuantileSearchTests {
    // The uniform distribution, whose quantiles are the probabilities.
    @Test(arguments: [0.001, 0.3, 0.5, 0.9, 0.999])
    func `root is found from either tail`(p: Double) {
        let search = QuantileSearch(target: QuantileSearch.target(lower: p), range: 0...1)
        let found = search.point(from: 0.5) { (Tails(lower: $0), 1) }
        #expect(Digits.match(found, p, relative: 1e-13))
    }

    @Test func `root beyond the range is its end`() {
        let search = QuantileSearch(target: .lower(0.2), range: 0.4...1)
        #expect(Digits.match(search.point(from: 0.9) { (Tails(lower: $0), 1) }, 0.4, relative: 1e-12))
    }
}
