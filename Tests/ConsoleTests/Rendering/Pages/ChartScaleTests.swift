import Testing

@testable import Console

@Suite struct ChartScaleTests {
    @Test(arguments: [
        ([0.226, 0.137, 0.355], 0.0, 0.4), ([2_316.0], 0, 2_500), ([1.0], 0, 1), ([-3.0, 7], -4, 8), ([], 0, 1),
        ([0.0], 0, 1), ([Double.nan, 5], 0, 5),
    ])
    func `the ends are round and hold every value`(values: [Double], low: Double, high: Double) {
        let scale = ChartScale(values)
        #expect(abs(scale.low - low) < 1e-9 && abs(scale.high - high) < 1e-9, "\(scale)")
        #expect(scale.ticks.first == scale.low && scale.ticks.count >= 2 && scale.ticks.count <= 12)
    }

    @Test func `a value is placed between the ends`() {
        let scale = ChartScale([10.0])
        #expect(scale.place(5, from: 100, to: 200) == 150)
        #expect(scale.place(-5, from: 100, to: 200) == 100 && scale.place(50, from: 100, to: 200) == 200)
    }
}
