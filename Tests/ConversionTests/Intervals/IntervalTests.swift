import Testing

@testable import Conversion

@Suite struct IntervalTests {
    @Test func `limits are inside and in order`() {
        let interval = Interval(low: 0.4, high: 0.2)
        #expect(interval.low == 0.2 && interval.high == 0.4)
        #expect(interval.contains(0.2) && interval.contains(0.4) && !interval.contains(0.41))
    }
}
