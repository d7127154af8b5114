import Terminals
import Testing

@testable import Console

@Suite struct FramePainterTests {
    private let prompts = Frame.Prompts(first: "tanya> ", others: "   ... ")

    private func frame(
        _ text: String, left: Int = 0, suggestion: String = "", below: [String] = [], _ columns: Int, _ rows: Int,
        _ style: Style = .plain
    ) -> Frame {
        var line = LineBuffer(text)
        for _ in 0..<left { line.left() }
        return Frame(prompts, line, suggestion: suggestion, below: below, size: (columns, rows), style: style)
    }

    @Test func `a line stands behind its prompt and wraps at the edge`() {
        var painter = FramePainter()
        var screen = ScreenText(columns: 12, rows: 5)
        screen.write(painter.paint(frame("abcdef", 12, 5)))
        #expect(screen.rows == ["tanya> abcde", "f"])
        #expect((screen.row, screen.column) == (1, 1))
        screen.write(painter.paint(frame("abcde", 12, 5)))
        // A full row leaves the cursor on the next one.
        #expect(screen.rows == ["tanya> abcde"])
        #expect((screen.row, screen.column) == (1, 0))
    }

    @Test func `a wide character is not cut at the edge, and the cursor stands where it is drawn`() {
        var painter = FramePainter()
        var screen = ScreenText(columns: 12, rows: 5)
        screen.write(painter.paint(frame("abcd日本", left: 2, 12, 5)))
        #expect(screen.rows == ["tanya> abcd", "日本"])
        #expect((screen.row, screen.column) == (1, 0))
        screen.write(painter.paint(frame("👩‍👩‍👧é", left: 1, 12, 5)))
        #expect(screen.rows == ["tanya> 👩‍👩‍👧é"])
        #expect((screen.row, screen.column) == (0, 9))
    }

    @Test func `lines of a long entry have prompts of their own`() {
        var painter = FramePainter()
        var screen = ScreenText(columns: 20, rows: 5)
        screen.write(painter.paint(frame("a \"b\nc", left: 2, 20, 5)))
        #expect(screen.rows == ["tanya> a \"b", "   ... c"])
        #expect((screen.row, screen.column) == (0, 11))
    }

    @Test func `a suggestion is dim behind the line, and what is below is shown`() {
        var painter = FramePainter()
        var screen = ScreenText(columns: 20, rows: 5)
        let style = Style(isColored: true)
        screen.write(painter.paint(frame("ab", suggestion: "cdefghijklmnop", below: ["satu", "dua"], 20, 5, style)))
        #expect(screen.rows == ["tanya> abcdefghijk…", "satu", "dua"])
        #expect(screen.marked("2", row: 0) == "cdefghijk…")
        #expect((screen.row, screen.column) == (0, 9))
        #expect(screen.unknown.isEmpty)
    }

    @Test func `what does not fit the screen is cut off around the cursor`() {
        let long = String(repeating: "x", count: 100)
        let shown = frame(long, 10, 4)
        #expect(shown.rows.count == 4)
        #expect(shown.cursor.row == 3)
        #expect(frame(long, left: 100, below: ["a"], 10, 4).cursor.row == 0)
    }

    @Test func `leaving goes below everything, and erasing takes it all away`() {
        var painter = FramePainter()
        var screen = ScreenText(columns: 20, rows: 6)
        screen.write("dulu\r\n" + painter.paint(frame("ab", below: ["satu"], 20, 6)))
        screen.write(painter.erase(columns: 20))
        #expect(screen.rows == ["dulu"])
        screen.write(painter.paint(frame("ab", below: ["satu"], 20, 6)) + painter.leave())
        #expect((screen.row, screen.column) == (3, 0))
        let again = painter.leave()
        #expect(again.isEmpty)
    }

    @Test(arguments: 1...20)
    func `from any frame to any other the screen is as if it were drawn afresh`(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        let parts = ["a", "bc ", "日", "é", "👍", "\n", "wort ", "👩‍👩‍👧"]
        var painter = FramePainter()
        let (columns, rows) = (Int.random(in: 9...24, using: &random), Int.random(in: 4...9, using: &random))
        var screen = ScreenText(columns: columns, rows: rows)
        for step in 0..<40 {
            let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in parts.randomElement(using: &random) ?? ""
            }
            let below = (0..<Int.random(in: 0...3, using: &random)).map { "r\($0)" }
            let wanted = frame(
                text.joined(), left: Int.random(in: 0...12, using: &random), suggestion: step % 3 == 0 ? "geist" : "",
                below: below, columns, rows, Style(isColored: step % 2 == 0))
            screen.write(painter.paint(wanted))
            var fresh = ScreenText(columns: columns, rows: rows)
            var first = FramePainter()
            fresh.write(first.paint(wanted))
            // The frame may have moved up the screen: its rows are the last ones that are shown.
            #expect(screen.rows.suffix(fresh.rows.count).elementsEqual(fresh.rows), "step \(step)")
            #expect(screen.column == fresh.column)
            #expect(screen.unknown.isEmpty)
        }
    }
}
