import Testing

@testable import Planning

struct ColumnTests {
    @Test func `holds, moves and copies entries`() {
        let column = Column<Int32>([1, 2, 3, 4, 5])
        column.move(3, from: 0, to: 1)
        #expect((0..<5).map { column[$0] } == [1, 1, 2, 3, 5])
        let other = Column<Int32>(count: 5, filledWith: 9)
        other.copy(2, from: column, at: 3, to: 0)
        #expect((0..<5).map { other[$0] } == [3, 5, 9, 9, 9])
        #expect(column.view(from: 2, count: 2)[1] == 3)
    }

    @Test func `sorts its first entries`() {
        let column = Column<Int32>([3, 1, 2, 0])
        column.sort(3)
        #expect((0..<4).map { column[$0] } == [1, 2, 3, 0])
    }
}
