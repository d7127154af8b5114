import Glibc
import Testing

@testable import Console

@Suite struct LineReaderTests {
    /// What a reader makes of bytes in a file.
    private func lines(of bytes: [UInt8]) -> [InputLine] {
        var template = Array("/tmp/baris-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        unlink(template)
        defer { close(file) }
        var place = 0
        while place < bytes.count {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + place }, bytes.count - place) }
            guard count > 0 else { break }
            place += count
        }
        lseek(file, 0, SEEK_SET)
        var reader = LineReader(descriptor: file)
        var lines: [InputLine] = []
        while true {
            let line = reader.next()
            if line == .end { return lines }
            lines.append(line)
        }
    }

    @Test func `lines end with a line feed, a carriage return before it, or the file`() {
        #expect(lines(of: Array("a\nb\r\n\nc".utf8)) == [.line("a"), .line("b"), .line(""), .line("c")])
        #expect(lines(of: []) == [])
        #expect(lines(of: Array("\n".utf8)) == [.line("")])
    }

    @Test func `a byte order mark is dropped and broken UTF-8 replaced`() {
        #expect(
            lines(of: [0xEF, 0xBB, 0xBF] + Array("é\n".utf8) + [0xFF, 0x41, 0xC3]) == [
                .line("é"), .line("\u{FFFD}A\u{FFFD}"),
            ])
    }

    @Test func `a line beyond a megabyte is passed over`() {
        let long = [UInt8](repeating: 0x61, count: 3 << 20)
        #expect(lines(of: long + [0x0A, 0x62, 0x0A]) == [.overlong, .line("b")])
        #expect(lines(of: long) == [.overlong])
    }

    @Test func `a line may be longer than a piece`() {
        let long = String(repeating: "é", count: 100_000)
        #expect(lines(of: Array("\(long)\nb".utf8)) == [.line(long), .line("b")])
    }

    @Test func `a descriptor that cannot be read has no lines`() {
        var reader = LineReader(descriptor: -1)
        #expect(reader.next() == .end)
    }
}
