import Testing

@testable import Outreach

@Suite struct StandInTests {
    private func roots(_ next: [Int: Int]) -> [Int] { (1...5).map { key in standIn(for: key) { next[$0] } } }

    @Test func `the last of a chain stands for all of it`() {
        #expect(roots([1: 2, 2: 3, 5: 4]) == [3, 3, 3, 4, 4])
    }

    @Test func `of a circle the lowest stands for all, also for those who lead into it`() {
        #expect(roots([1: 4, 4: 3, 3: 5, 5: 4]) == [3, 2, 3, 3, 3])
        #expect(roots([2: 2]) == [1, 2, 3, 4, 5])
    }
}
