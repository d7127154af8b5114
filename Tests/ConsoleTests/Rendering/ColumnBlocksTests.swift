import Testing

@testable import Console

@Suite struct ColumnBlocksTests {
    @Test func `what fits stands in one block`() {
        #expect(ColumnBlocks(widths: [5, 5, 5], gap: 2, limit: 19).blocks == [[0, 1, 2]])
        #expect(ColumnBlocks(widths: [50, 50], gap: 2, limit: nil).blocks == [[0, 1]])
    }

    @Test func `every block begins with the first column`() {
        #expect(ColumnBlocks(widths: [5, 5, 5, 5], gap: 2, limit: 19).blocks == [[0, 1, 2], [0, 3]])
    }

    @Test func `a column that fits nowhere stands beside the first alone`() {
        #expect(ColumnBlocks(widths: [5, 40, 5], gap: 2, limit: 20).blocks == [[0, 1], [0, 2]])
        #expect(ColumnBlocks(widths: [], gap: 2, limit: 20).blocks == [[]])
    }
}
