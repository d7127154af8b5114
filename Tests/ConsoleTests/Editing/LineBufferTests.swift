import Testing

@testable import Console

@Suite struct LineBufferTests {
    /// A buffer whose text is written with the cursor as `|`.
    private func buffer(_ text: String) -> LineBuffer {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        var buffer = LineBuffer(String(parts[0] + parts[1]))
        for _ in parts[1] { buffer.left() }
        return buffer
    }

    private func written(_ buffer: LineBuffer) -> String { buffer.before + "|" + buffer.after }

    @Test func `an emoji whose parts arrive one by one is one character`() {
        var line = LineBuffer()
        for scalar in "👩‍👩‍👧".unicodeScalars { line.insert(String(scalar)) }
        #expect(line.text == "👩‍👩‍👧")
        line.left()
        #expect(written(line) == "|👩‍👩‍👧")
        line.right()
        line.deleteBefore()
        #expect(line.isEmpty)
    }

    @Test(arguments: [
        ("satu dua|tiga", "satu |tiga"), ("satu dua |", "satu |"), ("|x", "|x"), ("a  b  |c", "a  |c"),
    ])
    func `a word is deleted back to white space`(before: String, after: String) {
        var line = buffer(before)
        line.deleteWordBefore()
        #expect(written(line) == after)
    }

    @Test(arguments: [
        ("--ke=a/b.ics|", "--ke=a/b.|", "|"), ("acara tam|bah", "acara |bah", "acara tambah|"),
    ])
    func `parts of words end at signs`(before: String, deleted: String, right: String) {
        var line = buffer(before)
        line.deletePartBefore()
        #expect(written(line) == deleted)
        line = buffer(before)
        line.wordRight()
        #expect(right == "|" ? line.after.isEmpty : written(line) == right)
    }

    @Test func `what was deleted is put back`() {
        var line = buffer("satu |dua")
        line.deleteToEnd()
        line.toStart()
        line.yank()
        #expect(written(line) == "dua|satu ")
        line.deleteToStart()
        line.toEnd()
        line.yank()
        #expect(written(line) == "satu dua|")
    }

    @Test func `edits are taken back step by step, typed words as one`() {
        var line = LineBuffer()
        for letter in "ab cd" { line.insert(String(letter)) }
        line.deleteWordBefore()
        #expect(written(line) == "ab |")
        line.undo()
        #expect(written(line) == "ab cd|")
        line.undo()
        #expect(written(line) == "ab |")
        line.undo()
        line.undo()
        line.undo()
        #expect(line.isEmpty)
    }

    @Test(arguments: [("ab|", "ba|"), ("a|b", "ba|"), ("a|", "a|"), ("|ab", "|ab"), ("ab|c", "acb|")])
    func `neighbours are swapped`(before: String, after: String) {
        var line = buffer(before)
        line.transpose()
        #expect(written(line) == after)
    }

    @Test func `among several lines the cursor keeps its column`() {
        var line = buffer("pendek\nbaris yang panjang|")
        let hasAbove = line.up()
        #expect(hasAbove)
        #expect(written(line) == "pendek|\nbaris yang panjang")
        let isFirst = !line.up()
        #expect(isFirst)
        let hasBelow = line.down()
        #expect(hasBelow)
        #expect(written(line) == "pendek\nbaris |yang panjang")
        let isLast = !line.down()
        #expect(isLast)
        line.toStartOfLine()
        #expect(written(line) == "pendek\n|baris yang panjang")
        line.toEndOfLine()
        #expect(line.after.isEmpty)
    }
}
