import Testing

@testable import Console

@Suite struct JSONLinesRendererTests {
    @Test func `each row is a line`() {
        let table = Table(columns: [Table.Column("a", "A")], rows: [[.integer(1)], [.missing]])
        #expect(JSONLinesRenderer().text(of: .table(table)) == "{\"a\": 1}\n{\"a\": null}\n")
        #expect(JSONLinesRenderer().text(of: .table(Table(columns: []))).isEmpty)
    }

    @Test func `among several parts each line names its own`() {
        let table = Table(key: "visits", columns: [Table.Column("a", "A")], rows: [[.integer(1)]])
        let reply = Reply([.table(table), .record(Record(key: "sum", [Record.Field("b", "B", .integer(2))]))])
        #expect(JSONLinesRenderer().text(of: reply) == "{\"visits\": {\"a\": 1}}\n{\"sum\": {\"b\": 2}}\n")
    }
}
