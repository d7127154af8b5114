import Conversion
import Testing

@Suite struct SampleSizeTests {
    @Test(arguments: [(0.2, 0.3, 294), (0.1, 0.15, 686), (0.3, 0.4, 356)])
    func `published sizes hold in either order`(rate: Double, other: Double, size: Int) {
        #expect(SampleSize.perGroup(telling: rate, from: other) == size)
        #expect(SampleSize.perGroup(telling: other, from: rate) == size)
    }

    @Test(arguments: [
        (0.2, 0.2, 0.8), (-0.1, 0.2, 0.8), (0.2, 1.2, 0.8), (0.2, 0.3, 1), (0.2, 0.3, 0), (.nan, 0.3, 0.8),
    ])
    func `questions without an answer have none`(rate: Double, other: Double, power: Double) {
        #expect(SampleSize.perGroup(telling: rate, from: other, power: power) == nil)
    }

    @Test func `numbers past an integer have no answer`() {
        #expect(SampleSize.perGroup(telling: 0.5, from: 0.5 + 1e-15) == nil)
        #expect(SampleSize.perGroup(telling: 0, from: 1) == 2)
    }
}
