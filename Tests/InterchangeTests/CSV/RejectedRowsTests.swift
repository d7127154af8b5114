import Outreach
import Testing

@testable import Interchange

@Suite struct RejectedRowsTests {
    private let text = "id,name,note\nA,one,\nB,\"two\nlines\",x\nC,three,=1+1\nD,four,-2\n"

    private func rows(_ text: String, _ lines: [Int]) -> RejectedRows? {
        split(text, lines)?.rejected
    }

    private func split(_ text: String, _ lines: [Int]) -> (rejected: RejectedRows, rest: [UInt8])? {
        RejectedRows.split(
            Array(text.utf8), by: lines.map { Defect(file: "f.csv", line: $0, column: "name", text: "t", .missing) })
    }

    @Test func `rows with defects are taken out, the others keep their lines`() throws {
        let (found, rest) = try #require(split(text, [3, 6]))
        #expect(found.header == ["id", "name", "note"])
        #expect(found.rows.map(\.cells) == [["B", "two\nlines", "x"], ["D", "four", "-2"]])
        var reader = CSVReader(rest)
        var left: [CSVReader.Row] = []
        while let row = try reader.next() { left.append(row) }
        #expect(left.map(\.line) == [1, 2, 5])
        #expect(left.map { $0.cells[0] } == ["id", "A", "C"])
    }

    @Test func `the file of rejected rows tells why, and runs nothing in a spreadsheet`() throws {
        let found = try #require(rows(text, [3, 5, 6]))
        let file = found.text(heading: "why") { "\($0.column ?? ""): empty" }
        #expect(
            file == """
                id,name,note,why
                B,"two
                lines",x,name: empty
                C,three,'=1+1,name: empty
                D,four,-2,name: empty

                """)
    }

    @Test func `given again, the column of reasons is written anew`() throws {
        let found = try #require(rows("id,why,name\nA,old,\n", [2]))
        #expect(found.without("why").text(heading: "why") { _ in "new" } == "id,name,why\nA,,new\n")
        #expect(found.without("other") == found)
    }

    @Test func `several defects of a row stand together`() throws {
        let found = try #require(rows("id,name\nA,\n", [2, 2]))
        #expect(found.rows.count == 1)
        #expect(found.text(heading: "why") { _ in "x" } == "id,name,why\nA,,\"x; x\"\n")
    }

    @Test func `a defect of the header, or of no row, cannot be set apart`() {
        #expect(rows(text, [1]) == nil)
        #expect(rows(text, [99]) == nil)
        #expect(rows("", [1]) == nil)
    }
}
