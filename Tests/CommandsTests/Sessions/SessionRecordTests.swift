import Console
import Testing

@testable import Commands

@Suite struct SessionRecordTests {
    @Test func `what was typed stands behind a mark, what was shown below it`() {
        let record = SessionRecord()
        let sink = RecordingSink(sink: MemorySink(), record: record)
        sink.write("welcome\n")
        record.begin("team list")
        sink.write("\u{1B}[1mT1\u{1B}[0m  Pangkalpinang\n")
        record.begin(nil)
        sink.write("private\n")
        record.begin("event show \\\nE1")
        sink.write("```\n> x\n")
        let text = SessionRecord.markdown(title: "A", record.turns)
        #expect(
            text == """
                # A

                ```text
                > team list
                T1  Pangkalpinang
                ```

                ```text
                > event show \\
                > E1
                 ```
                 > x
                ```

                """)
    }

    @Test func `the oldest lines go when it grows too long`() {
        let record = SessionRecord()
        let long = String(repeating: "x", count: SessionRecord.limit / 2)
        for number in 0..<4 {
            record.begin("line \(number)")
            record.add(long)
        }
        #expect(record.turns.map(\.typed) == ["line 3"])
        record.begin("line 4")
        record.add("y")
        #expect(record.turns.map(\.typed) == ["line 3", "line 4"])
    }
}
