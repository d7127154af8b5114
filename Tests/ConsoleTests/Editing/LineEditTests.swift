import Testing

@testable import Console

@Suite struct LineEditTests {
    private let history = ["acara daftar", "acara daftar --minggu ini", "tim daftar"]

    private func pressed(_ keys: [Key], complete: @escaping Completer = { _, _ in [] }) -> (LineEdit, LineEdit.Outcome?)
    {
        var edit = LineEdit(history: history, complete: complete)
        for key in keys { if let outcome = edit.press(key) { return (edit, outcome) } }
        return (edit, nil)
    }

    @Test func `the latest line that begins so is suggested`() {
        #expect(pressed([.text("acara d")]).0.suggestion == "aftar --minggu ini")
        #expect(pressed([.text("x")]).0.suggestion == "")
        #expect(pressed([]).0.suggestion == "")
        #expect(pressed([.text("tim"), .left]).0.suggestion == "")
    }

    @Test func `a suggestion is taken whole or word by word, and never by Enter`() {
        #expect(pressed([.text("ac"), .right]).0.buffer.text == "acara daftar --minggu ini")
        #expect(pressed([.text("ac"), .end]).0.buffer.text == "acara daftar --minggu ini")
        #expect(pressed([.text("ac"), .wordRight]).0.buffer.text == "acara")
        #expect(pressed([.text("ac"), .enter]).1 == .entered(["ac"]))
    }

    @Test func `arrows recall lines that begin as what was typed`() {
        #expect(pressed([.up]).0.buffer.text == "tim daftar")
        #expect(pressed([.text("acara"), .up, .up]).0.buffer.text == "acara daftar")
        #expect(pressed([.text("acara"), .up, .up, .up]).0.buffer.text == "acara daftar")
        #expect(pressed([.text("acara"), .up, .down]).0.buffer.text == "acara")
        #expect(pressed([.text("acara"), .up, .up, .down]).0.buffer.text == "acara daftar --minggu ini")
    }

    @Test func `a search finds parts, goes on, and can be given up`() {
        #expect(pressed([.searchBack, .text("DAFTAR")]).0.shown.text == "tim daftar")
        #expect(pressed([.searchBack, .text("daftar"), .searchBack]).0.shown.text == "acara daftar --minggu ini")
        #expect(pressed([.searchBack, .text("daftar"), .searchBack, .searchForward]).0.shown.text == "tim daftar")
        let (edit, _) = pressed([.text("x"), .searchBack, .text("zzz")])
        #expect(edit.search?.failed == true)
        #expect(pressed([.text("x"), .searchBack, .text("tim"), .escape]).0.buffer.text == "x")
        #expect(pressed([.searchBack, .text("tim"), .enter]).1 == .entered(["tim daftar"]))
        #expect(pressed([.searchBack, .text("timz"), .backspace]).0.shown.text == "tim daftar")
    }

    @Test func `Tab opens a menu, Tab and arrows choose in it`() {
        let complete: Completer = { _, _ in [Candidate("rencana"), Candidate("renang"), Candidate("ren dah")] }
        let open: [Key] = [.text("re"), .complete]
        #expect(pressed(open, complete: complete).0.buffer.text == "ren")
        #expect(pressed(open, complete: complete).0.menu?.chosen == nil)
        #expect(pressed(open + [.complete], complete: complete).0.shown.text == "rencana")
        #expect(pressed(open + [.down, .down], complete: complete).0.shown.text == "renang")
        #expect(pressed(open + [.up], complete: complete).0.shown.text == "\"ren dah\"")
        #expect(pressed(open + [.completeBack, .enter], complete: complete).0.buffer.text == "\"ren dah\" ")
        #expect(pressed(open + [.complete, .text(" x")], complete: complete).0.buffer.text == "rencana x")
        #expect(pressed(open + [.complete, .escape], complete: complete).0.buffer.text == "ren")
        #expect(pressed(open + [.enter], complete: complete).1 == .entered(["ren"]))
        let cycle = pressed(open + [.complete, .complete, .complete, .complete], complete: complete)
        #expect(cycle.0.shown.text == "rencana")
    }

    @Test func `a line goes on while a quote is open or a backslash ends it`() {
        let (open, outcome) = pressed([.text("a \"b"), .enter])
        #expect(outcome == nil)
        #expect(open.buffer.text == "a \"b\n")
        #expect(pressed([.text("a \"b"), .enter, .text("c\""), .enter]).1 == .entered(["a \"b\nc\""]))
        #expect(pressed([.text("a \\"), .enter, .text("b"), .enter]).1 == .entered(["a \\\nb"]))
    }

    @Test func `pasted lines wait for Enter and are commands of their own`() {
        let (edit, outcome) = pressed([.paste("satu\ndua \"x\ny\"\ntiga")])
        #expect(outcome == nil)
        #expect(edit.buffer.text.contains("\n"))
        #expect(
            pressed([.paste("satu\ndua \"x\ny\"\ntiga"), .text(" e"), .enter]).1
                == .entered(["satu", "dua \"x\ny\"", "tiga e"]))
    }

    @Test func `Ctrl-D ends an empty line and deletes in others`() {
        #expect(pressed([.endOfInput]).1 == .end)
        #expect(pressed([.text("ab"), .home, .endOfInput]).0.buffer.text == "b")
    }

    @Test func `Ctrl-C gives up the line, also in a search or a menu`() {
        #expect(pressed([.text("a"), .cancel]).1 == .cancelled)
        #expect(pressed([.searchBack, .text("tim"), .cancel]).1 == .cancelled)
    }

    @Test func `a question mark lists what can stand here, and Enter then asks for help`() {
        let complete: Completer = { line, _ in line == "lokasi " ? [Candidate("daftar"), Candidate("tambah")] : [] }
        let open: [Key] = [.text("lokasi "), .text("?")]
        #expect(pressed(open, complete: complete).0.menu?.candidates.map(\.text) == ["daftar", "tambah"])
        #expect(pressed(open, complete: complete).0.buffer.text == "lokasi ")
        #expect(pressed([.text("lokasi ?")], complete: complete).0.menu?.candidates.count == 2)
        #expect(pressed([.text("lokasi??")], complete: complete).0.buffer.text == "lokasi??")
        #expect(pressed(open + [.enter], complete: complete).1 == .entered(["lokasi ?"]))
        #expect(pressed(open + [.complete, .enter], complete: complete).0.buffer.text == "lokasi daftar ")
        // Once more it is a letter, as it is within a word, in quotes and where nothing is known.
        #expect(pressed(open + [.text("?")], complete: complete).0.buffer.text == "lokasi ?")
        #expect(pressed([.text("lokasi"), .text("?")], complete: complete).0.buffer.text == "lokasi?")
        #expect(pressed([.text("\"lokasi "), .text("?")], complete: complete).0.buffer.text == "\"lokasi ?")
        #expect(pressed([.text("tim "), .text("?")], complete: complete).0.buffer.text == "tim ?")
    }
}
