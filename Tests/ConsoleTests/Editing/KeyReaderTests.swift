import Testing

@testable import Console

@Suite struct KeyReaderTests {
    private func keys(_ text: String) -> [Key] {
        var reader = KeyReader()
        return reader.keys(from: Array(text.utf8)) + reader.flush()
    }

    @Test func `letters come together, keys between them one by one`() {
        #expect(keys("halo\u{7F}é👩‍👩‍👧\r") == [.text("halo"), .backspace, .text("é👩‍👩‍👧"), .enter])
    }

    @Test(arguments: [
        ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft),
        ("\u{1B}[1;2C", .right), ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}OF", .end), ("\u{1B}[3~", .delete),
        ("\u{1B}[3;5~", .deletePartAfter), ("\u{1B}[Z", .completeBack), ("\u{1B}b", .wordLeft), ("\u{1B}f", .wordRight),
        ("\u{1B}\u{7F}", .deletePartBefore), ("\u{1B}\r", .lineBreak), ("\u{1B}[15~", .unknown),
        ("\u{1B}[[A", .unknown),
        ("\u{12}", .searchBack), ("\u{3}", .cancel), ("\u{4}", .endOfInput), ("\u{1A}", .suspend), ("\u{1F}", .undo),
        ("\u{18}\u{5}", .openEditor), ("\u{18}\u{15}", .undo), ("\u{1B}", .escape), ("\u{1B}[", .unknown),
    ])
    func `a key is known by what terminals send for it`(bytes: String, key: Key) {
        #expect(keys(bytes) == [key])
    }

    @Test func `keys are the same however their bytes arrive`() {
        let text = "aé日👍\u{1B}[1;5C\u{1B}[200~x\ty\r\nz\u{1B}[201~\u{3}\u{1B}OA"
        let whole = keys(text)
        var reader = KeyReader()
        var pieces: [Key] = []
        for byte in text.utf8 { pieces += reader.keys(from: [byte]) }
        // Letters come together or one by one.
        func spelled(_ keys: [Key]) -> [Key] {
            keys.flatMap { key in
                if case .text(let text) = key { return text.unicodeScalars.map { Key.text(String($0)) } }
                return [key]
            }
        }
        #expect(spelled(pieces) == spelled(whole))
        #expect(whole.contains(.paste("x y\nz")))
        #expect(!reader.isWaiting)
    }

    @Test func `a lone Escape waits for what may follow`() {
        var reader = KeyReader()
        #expect(reader.keys(from: [0x1B]).isEmpty)
        #expect(reader.isWaiting)
        #expect(reader.flush() == [.escape])
        #expect(!reader.isWaiting)
    }

    @Test func `what is no UTF-8 is replaced`() {
        var reader = KeyReader()
        #expect(reader.keys(from: [0x61, 0xFF, 0xC3, 0x62, 0xED, 0xA0, 0x80]) == [.text("a\u{FFFD}\u{FFFD}b\u{FFFD}")])
    }

    @Test func `what is pasted holds no control characters`() {
        #expect(keys("\u{1B}[200~a\u{1B}[2J\u{3}\u{85}b\u{1B}[201~") == [.paste("a[2Jb")])
    }
}
