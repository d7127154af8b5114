import Testing

@testable import ICalendar

struct LineReaderTests {
    private func read(_ octets: [UInt8]) -> (lines: [String], numbers: [Int], defects: [Defect]) {
        var log = DefectLog()
        var reader = LineReader(octets.span, log: &log)
        var lines: [String] = []
        var numbers: [Int] = []
        while reader.advance(octets.span, log: &log) {
            lines.append(
                String(decoding: reader.isUnfolded ? reader.unfolded : Array(octets[reader.range]), as: UTF8.self))
            numbers.append(reader.first)
        }
        return (lines, numbers, log.all())
    }

    @Test func `unfolds lines at spaces and tabs`() {
        let (lines, numbers, defects) = read(Array("A:1\r\nB:2\r\n 3\r\n\t 4\r\nC:5\r\n".utf8))
        #expect(lines == ["A:1", "B:23 4", "C:5"])
        #expect(numbers == [1, 2, 5])
        #expect(defects.isEmpty)
    }

    @Test(arguments: [
        "A:1\nB:2\n", "A:1\rB:2\r", "A:1\r\r\nB:2\r\r\n", "A:1\r\n\r\nB:2", "\r\nA:1\r\nB:2\r", "\u{FEFF}A:1\r\nB:2",
    ])
    func `takes other line breaks and empty lines`(text: String) {
        let (lines, _, defects) = read(Array(text.utf8))
        #expect(lines == ["A:1", "B:2"])
        #expect(defects.allSatisfy { !$0.isLoss })
        #expect(!defects.isEmpty)
    }

    @Test func `joins a line over empty lines in its folds`() {
        let (lines, numbers, defects) = read(Array("A:1\r\n\r\n\n 2\r\nB:3\r\n".utf8))
        #expect(lines == ["A:12", "B:3"])
        #expect(numbers == [1, 5])
        #expect(defects.contains(Defect(line: 2, kind: .form(.emptyLine), count: 2)))
    }

    @Test func `joins a character that was split by a fold`() {
        let (lines, _, defects) = read([0x41, 0x3A, 0xC3, 13, 10, 0x20, 0xA9, 13, 10])
        #expect(lines == ["A:é"])
        #expect(defects == [Defect(line: 2, kind: .form(.splitCharacter))])
    }

    @Test func `leaves out control characters`() {
        let (lines, _, defects) = read(Array("A:1\u{7}2\r3\u{0}\r\r4\r\nB:5\r\n".utf8))
        #expect(lines == ["A:12 3  4", "B:5"])
        #expect(defects == [Defect(line: 1, kind: .controlCharacter(7))])
    }

    @Test func `reads stray octets as Windows-1252`() {
        let (lines, _, defects) = read([0x41, 0x3A, 0x93, 0xE9, 0x94, 0xC3, 0xA9, 13, 10])
        #expect(lines == ["A:“é”é"])
        #expect(defects == [Defect(line: 1, kind: .notUTF8)])
    }

    @Test(
        arguments: [[0xFF, 0xFE, 0x42, 0], [0xFE, 0xFF, 0, 0x42], [0x42, 0, 0x45, 0], [0, 0x42, 0, 0x45]] as [[UInt8]])
    func `refuses UTF-16`(octets: [UInt8]) {
        let (lines, _, defects) = read(octets)
        #expect(lines.isEmpty)
        #expect(defects == [Defect(line: 1, kind: .utf16)])
    }

    @Test func `counts the lines that are too long, with the space of a fold`() {
        let long = String(repeating: "x", count: 74)
        #expect(read(Array("A\(long)\r\n \(long)\r\n".utf8)).defects.isEmpty)
        let (_, _, defects) = read(Array("AB\(long)\r\n y\(long)\r\n".utf8))
        #expect(defects == [Defect(line: 1, kind: .form(.longLine), count: 2)])
    }

    @Test func `reads a line that is only indented`() {
        let (lines, _, defects) = read(Array("  A:1\r\nB:2\r\n".utf8))
        #expect(lines == ["A:1", "B:2"])
        #expect(defects == [Defect(line: 1, kind: .straySpaces)])
        #expect(read(Array(" \r\n \r\n".utf8)).lines.isEmpty)
    }

    @Test func `reads an empty file and one octet`() {
        #expect(read([]).lines.isEmpty)
        #expect(read([0xEF]).lines == ["ï"])
        #expect(read([13]).lines.isEmpty)
        #expect(read([32]).lines.isEmpty)
    }
}
