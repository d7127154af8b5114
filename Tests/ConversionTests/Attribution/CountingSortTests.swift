import Testing

@testable import Conversion

@Suite struct CountingSortTests {
    @Test func `items with a key keep their order`() {
        let keys: [Int32] = [2, 0, 2, 1, 0]
        let sorted = CountingSort(count: 5, keys: 4) { keys[$0] }
        #expect(sorted.order == [1, 4, 3, 0, 2])
        #expect(sorted.range(of: 2) == 3..<5 && sorted.range(of: 3).isEmpty)
    }

    @Test func `nothing is sorted too`() {
        #expect(CountingSort(count: 0, keys: 0) { _ in 0 }.order.isEmpty)
    }
}
