import Testing

@testable import ICalendar

struct ContentLineTests {
    private func read(_ line: String) -> ContentLine? {
        ContentLine(line.utf8.span)
    }

    @Test(arguments: ["A:", "SUMMARY:a;b:c", "DTSTART;TZID=Asia/Jakarta:2026", "A;B=c,,d;E=:f", "A;B=é ü:c"])
    func `knows lines that need no change`(line: String) throws {
        let parts = try #require(read(line))
        #expect(parts.isCanonical)
        #expect(parts.faults.isEmpty)
        #expect(line.utf8.dropFirst(parts.valueStart - 1).first == UInt8(ascii: ":"))
    }

    @Test(arguments: [
        "a:1", "A;b=1:2", "A;B=\"c\":2", "A;B=^^:2", "A;B=(c):2", "A;B= c:2", "A :1", "A;B:1", "A;X_Y=1:2", "A;B=c\\:1",
    ])
    func `takes apart lines that need one`(line: String) throws {
        #expect(try #require(read(line)).isCanonical == false)
    }

    @Test(arguments: [
        ("A", []), ("X-A ", []), ("A;B=1", [Parameter("B", "1")]), ("A;B=\"c:d\"", [Parameter("B", "c:d")]),
    ])
    func `takes what ends before its colon as empty`(line: String, parameters: [Parameter]) throws {
        let parts = try #require(read(line))
        #expect(parts.valueStart == line.utf8.count)
        #expect(parts.parameters == parameters)
        #expect(parts.faults.last == .missingColon(String(line.prefix { $0 != ";" && $0 != " " })))
    }

    @Test(arguments: ["", ":", ":x", "no colon here", "two words: x", "é:1", "=:1"])
    func `refuses what is not name and value`(line: String) {
        #expect(read(line) == nil)
    }
}
