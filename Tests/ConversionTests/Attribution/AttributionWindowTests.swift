import Conversion
import Testing

@Suite struct AttributionWindowTests {
    @Test func `both ends belong to the window`() throws {
        let window = try #require(AttributionWindow(days: 14))
        #expect(window.contains(3, after: 3) && window.contains(17, after: 3))
        #expect(!window.contains(2, after: 3) && !window.contains(18, after: 3))
        #expect(!window.contains(.max, after: .min))
    }

    // 3 March plus 30 days is 2 April; the report of 31 March is too early. Day 1 is 1 March.
    @Test func `event matures with the last day of its window`() {
        let window = AttributionWindow.month
        #expect(window.maturity(of: 3) == 33)
        #expect(!window.isMature(3, asOf: 31) && !window.isMature(3, asOf: 32) && window.isMature(3, asOf: 33))
    }

    @Test func `window out of range is refused`() {
        #expect(AttributionWindow(days: -1) == nil && AttributionWindow(days: 3_661) == nil)
        #expect(AttributionWindow(days: 30) == .month)
    }
}
