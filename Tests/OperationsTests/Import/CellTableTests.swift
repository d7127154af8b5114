import Testing

@testable import Operations

@Suite struct CellTableTests {
    @Test func `texts keep the numbers that they were given`() {
        var table = CellTable()
        let texts = (0..<5_000).map { Array("P\($0 * 7_919 % 5_000)".utf8) } + [[], Array("é".utf8)]
        for (number, text) in texts.enumerated() {
            #expect(table.number(of: text) == nil)
            #expect(table.insert(text[...]) == number)
        }
        #expect(table.count == texts.count)
        for (number, text) in texts.enumerated() { #expect(table.number(of: text[...]) == number) }
        #expect(table.number(of: Array("P5000".utf8)) == nil)
    }
}
