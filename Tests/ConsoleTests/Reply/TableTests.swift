import Testing

@testable import Console

@Suite struct TableTests {
    @Test func `a short row is filled and a long one cut`() {
        let table = Table(
            columns: [Table.Column("a", "A"), Table.Column("b", "B")],
            rows: [[.integer(1)], [.integer(1), .integer(2), .integer(3)]])
        #expect(table.value(table.rows[0], 1) == .missing)
        #expect(CSVRenderer().text(of: .table(table)) == "a,b\r\n1,\r\n1,2\r\n")
    }

    @Test func `a column of numbers and gaps is numeric`() {
        #expect(Samples.visits.isNumeric(4))
        #expect(Samples.visits.isNumeric(5))
        #expect(!Samples.visits.isNumeric(1))
        let empty = Table(columns: [Table.Column("a", "A")], rows: [[.missing]])
        #expect(!empty.isNumeric(0))
    }

    @Test func `hidden and nested columns are not shown`() {
        #expect(Samples.visits.shownColumns == [1, 2, 3, 4, 5])
        let nested = Table(
            columns: [Table.Column("a", "A"), Table.Column("b", "B")], rows: [[.integer(1), .records([])]])
        #expect(nested.shownColumns == [0])
    }
}
