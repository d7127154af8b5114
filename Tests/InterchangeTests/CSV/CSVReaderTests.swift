import Testing

@testable import Interchange

@Suite struct CSVReaderTests {
    /// All rows and problems of a file, in order.
    private func read(_ bytes: [UInt8]) -> (rows: [CSVReader.Row], problems: [CSVReader.Problem]) {
        var reader = CSVReader(bytes)
        var rows: [CSVReader.Row] = []
        var problems: [CSVReader.Problem] = []
        while true {
            do {
                guard let row = try reader.next() else { return (rows, problems) }
                rows.append(row)
            } catch {
                problems.append(error)
            }
        }
    }

    private func cells(_ text: String) -> [[String]] { read(Array(text.utf8)).rows.map(\.cells) }

    @Test(arguments: [
        "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\n1,2", "\u{FEFF}a,b\n1,2\n", "\n\r\n\ra,b\n\n\n1,2\n\n",
    ])
    func `takes every end of line, a byte-order mark and blank lines`(text: String) {
        #expect(cells(text) == [["a", "b"], ["1", "2"]])
    }

    @Test(arguments: [
        ("a,b;c,d\n1,2;3,4\n", UInt8(ascii: ",")), ("a;b;c,d\n1;2;3,4\n", UInt8(ascii: ";")),
        ("a\tb\tc,d\n1\t2\t3,4\n", UInt8(ascii: "\t")), ("\"x;y;z\",b\n1,2\n", UInt8(ascii: ",")),
        ("\n\na;b\n1;2\n", UInt8(ascii: ";")), ("a\n1\n", UInt8(ascii: ",")), ("", UInt8(ascii: ",")),
    ])
    func `finds the separator that the header holds most of`(text: String, separator: UInt8) {
        #expect(CSVReader(Array(text.utf8)).separator == separator)
    }

    @Test func `a decimal comma stands in a file of semicolons`() {
        #expect(cells("a;b\n1,5;2,5\n") == [["a", "b"], ["1,5", "2,5"]])
    }

    @Test func `quotes hold separators, doubled quotes and ends of line`() {
        #expect(cells("a,b\n\"1,\"\"2\"\"\",\"x\ny\r\nz\rw\"\n") == [["a", "b"], ["1,\"2\"", "x\ny\r\nz\rw"]])
        #expect(cells("\"\",\"\"\"\"\n") == [["", "\""]])
        #expect(cells("a,b\nx\"y, \"z\"\n").last == ["x\"y", " \"z\""])
    }

    @Test func `a row is known by the line on which it begins`() {
        #expect(read(Array("a\n\"1\n2\r\n3\r4\"\n\n5\n".utf8)).rows.map(\.line) == [1, 2, 7])
        #expect(read(Array("a\r\"1\r2\"\r3\r".utf8)).rows.map(\.line) == [1, 2, 4])
    }

    @Test(arguments: ["a,b\n\"1,2\n", "a,b\n1,\"2", "a,b\n\"", "a,b\n\"1\"\"\n"])
    func `an open quote is told at its row`(text: String) {
        let (rows, problems) = read(Array(text.utf8))
        #expect(rows.map(\.cells) == [["a", "b"]])
        #expect(problems == [.quote(line: 2)])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `the reader goes on behind a bad row`(end: String) {
        let text = ["a,b", "\"1\"x,2", "3,4", "5,!", "6,7", ""].joined(separator: end)
        let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "!") ? 0xFF : $0 }
        let (rows, problems) = read(bytes)
        #expect(rows.map(\.cells) == [["a", "b"], ["3", "4"], ["6", "7"]])
        #expect(rows.map(\.line) == [1, 3, 5])
        #expect(problems == [.quote(line: 2), .encoding(line: 4)])
    }

    @Test(
        arguments: [
            [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x00],
        ] as [[UInt8]])
    func `what is not UTF-8, and NUL, is refused`(cell: [UInt8]) {
        for quote in [[], [UInt8(ascii: "\"")]] as [[UInt8]] {
            let (rows, problems) = read(Array("a,b\n1,".utf8) + quote + cell + quote + Array("\n2,3\n".utf8))
            #expect(rows.map(\.cells) == [["a", "b"], ["2", "3"]])
            #expect(problems == [.encoding(line: 2)])
        }
    }

    @Test func `UTF-16 has no row`() {
        let bytes: [UInt8] = [0xFF, 0xFE] + Array("a,b\n1,2\n".utf8).flatMap { [$0, 0] }
        #expect(read(bytes).rows.isEmpty)
        #expect(!read(bytes).problems.isEmpty)
    }

    @Test func `ragged rows keep the cells they have`() {
        #expect(cells("a,b\n1\n1,2,3\n,\n1,\n") == [["a", "b"], ["1"], ["1", "2", "3"], ["1", ""]])
    }

    @Test(arguments: ["\n", ",\n", ",,,\n", "\"\"\n", "\"\",\"\"\n"])
    func `a row of empty cells holds nothing`(row: String) {
        #expect(cells("a,b\n\(row)1,2\n") == [["a", "b"], ["1", "2"]])
    }

    @Test func `a cell of a megabyte and a row of a hundred thousand cells are read whole`() {
        let cell = String(repeating: "é\"\n", count: 262_144)
        let quoted = cell.replacing("\"", with: "\"\"")
        #expect(cells("a,b\n\"\(quoted)\",1\n").last == [cell, "1"])
        #expect(cells(String(repeating: "x,", count: 100_000) + "y\n").first?.count == 100_001)
    }

    @Test func `random bytes never trap and every row is read or told`() {
        var random = SplitMix(seed: 2026)
        let pieces: [[UInt8]] = ["\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "a", "é", "\u{FEFF}", " "].map {
            Array($0.utf8)
        }
        for _ in 0..<3_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                bytes += pieces.randomElement(using: &random) ?? []
                if Int.random(in: 0..<10, using: &random) == 0 { bytes.append(.random(in: 0...255, using: &random)) }
            }
            let (rows, problems) = read(bytes)
            let lines = rows.map(\.line)
            #expect(lines == lines.sorted() && Set(lines).count == lines.count)
            #expect(rows.count + problems.count <= bytes.count)
        }
    }

    @Test func `random cells come back from quotes with any separator and end of line`() {
        var random = SplitMix(seed: 5)
        let parts = ["a", "\"", ",", ";", "\t", "\n", "\r\n", "é", " ", "=", ""]
        for _ in 0..<500 {
            let separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
            let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
            let width = Int.random(in: 2...5, using: &random)
            var rows = [(0..<width).map { "h\($0)" }]
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                rows.append(
                    (0..<width).map { column in
                        let content = (0..<4).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
                        return column == 0 ? "x" + content : content
                    })
            }
            let lines = rows.map { row in
                row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator)
            }
            #expect(
                cells(lines.joined(separator: end)).map { $0.map { Array($0.utf8) } }
                    == rows.map { $0.map { Array($0.utf8) } })
        }
    }
}
